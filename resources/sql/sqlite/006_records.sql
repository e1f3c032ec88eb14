-- The whole record of a session, the client's goals one by one, other measures, texts the
-- therapist writes often, and what was printed.
CREATE TABLE plan_goal (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    plan BLOB NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1)) -- asked no more
) STRICT;

CREATE INDEX plan_goal_by_plan ON plan_goal (plan, position);

-- So far goals were the lines of one text, a tab or a line end of another system among them where
-- it came from a file. Their ids only have to differ from each other.
WITH RECURSIVE line (plan, position, words, rest) AS (
    SELECT id, -1, '', replace(replace(goals, char(13), char(10)), char(9), ' ') || char(10)
    FROM plan
    UNION ALL
    SELECT plan, position + 1, trim(substr(rest, 1, instr(rest, char(10)) - 1)),
        substr(rest, instr(rest, char(10)) + 1)
    FROM line WHERE rest <> ''
)
INSERT INTO plan_goal (id, plan, position, words)
    SELECT randomblob(16), plan, position, words FROM line WHERE words <> '';

ALTER TABLE plan DROP COLUMN goals;

ALTER TABLE session_note ADD COLUMN stress_before INTEGER CHECK (stress_before BETWEEN 0 AND 10);
ALTER TABLE session_note ADD COLUMN stress_after INTEGER CHECK (stress_after BETWEEN 0 AND 10);
ALTER TABLE session_note ADD COLUMN movement_before INTEGER
    CHECK (movement_before BETWEEN 0 AND 10);
ALTER TABLE session_note ADD COLUMN movement_after INTEGER CHECK (movement_after BETWEEN 0 AND 10);
ALTER TABLE session_note ADD COLUMN techniques TEXT NOT NULL DEFAULT ''; -- ids, a space between
ALTER TABLE session_note ADD COLUMN pressure TEXT
    CHECK (pressure = 'none' OR pressure = 'light' OR pressure = 'medium' OR pressure = 'firm');
ALTER TABLE session_note ADD COLUMN products TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN reaction TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN home_care TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN next_time TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN signed_at TEXT; -- NULL: a draft
ALTER TABLE session_note ADD COLUMN seal BLOB CHECK (length(seal) = 32);

CREATE TABLE session_goal (
    session BLOB NOT NULL REFERENCES session_note (session),
    goal BLOB NOT NULL REFERENCES plan_goal (id),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    PRIMARY KEY (session, goal)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_goal_by_goal ON session_goal (goal);

CREATE TABLE session_mark (
    session BLOB NOT NULL REFERENCES session_note (session),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'pain' OR kind = 'tightness' OR kind = 'focus' OR kind = 'avoid'),
    site TEXT NOT NULL, -- "calf:left"
    front INTEGER NOT NULL CHECK (front IN (0, 1)),
    x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 1000),
    y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 1000),
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 3),
    word TEXT NOT NULL,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note_addendum (
    session BLOB NOT NULL REFERENCES session_note (session),
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    seal BLOB NOT NULL CHECK (length(seal) = 32),
    PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;

-- A signed note stays as it was; of the scores and marks beside it, only the seal shows a change.
CREATE TRIGGER signed_note_changed BEFORE UPDATE ON session_note WHEN old.signed_at IS NOT NULL
BEGIN
    SELECT raise(ABORT, 'a signed note is never changed');
END;

CREATE TRIGGER signed_note_removed BEFORE DELETE ON session_note WHEN old.signed_at IS NOT NULL
BEGIN
    SELECT raise(ABORT, 'a signed note is never removed');
END;

CREATE TRIGGER note_addendum_changed BEFORE UPDATE ON note_addendum
BEGIN
    SELECT raise(ABORT, 'an addendum is never changed');
END;

CREATE TRIGGER note_addendum_removed BEFORE DELETE ON note_addendum
BEGIN
    SELECT raise(ABORT, 'an addendum is never removed');
END;

-- A questionnaire's total of one day.
CREATE TABLE measure_value (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES client (id),
    measure TEXT NOT NULL CHECK (measure <> ''),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    value INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (client, measure, day)
) STRICT;

CREATE TABLE snippet (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way = 'printed' OR way = 'pdf' OR way = 'csv'),
    client BLOB REFERENCES client (id), -- NULL: of the whole practice
    plan BLOB REFERENCES plan (id),
    session BLOB REFERENCES session (id) ON DELETE SET NULL,
    file TEXT NOT NULL
) STRICT;

CREATE INDEX document_by_client ON document (client, at);
CREATE INDEX document_by_session ON document (session) WHERE session IS NOT NULL;

-- The picture of the letterhead, a PNG.
CREATE TABLE logo (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    picture BLOB NOT NULL
) STRICT;

CREATE TABLE plan_pause (
    entry INTEGER PRIMARY KEY,
    plan BLOB NOT NULL REFERENCES plan (id),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')) -- NULL while it lasts
) STRICT;

CREATE INDEX plan_pause_by_plan ON plan_pause (plan, entry);

-- Of pauses that are over nothing but the audit log tells; those that last are asked for.
INSERT INTO plan_pause (plan, first_day)
    SELECT plan.id, date(max(audit.at)) FROM audit JOIN plan ON plan.id = audit.subject_id
    WHERE audit.action = 'plan paused' AND plan.state = 'paused' GROUP BY plan.id;

-- The pain with which the first and the last recorded session of a plan began, so that what became
-- of a hundred thousand plans is counted without reading a million notes. Both are the same where
-- only one has a score.
CREATE TABLE plan_pain (
    plan BLOB PRIMARY KEY REFERENCES plan (id),
    first_at TEXT NOT NULL,
    first_pain INTEGER NOT NULL,
    last_at TEXT NOT NULL,
    last_pain INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Beside the only min() or max() of a group, SQLite takes other columns from the row where it was
-- found.
INSERT INTO plan_pain (plan, first_at, first_pain, last_at, last_pain)
    SELECT plan, first_at, first_pain, last_at, last_pain
    FROM (SELECT session.plan, min(session.starts) AS first_at, pain_before AS first_pain
          FROM session JOIN session_note ON session_note.session = session.id
          WHERE session.state = 'completed' AND pain_before IS NOT NULL GROUP BY session.plan)
    JOIN (SELECT session.plan, max(session.starts) AS last_at, pain_before AS last_pain
          FROM session JOIN session_note ON session_note.session = session.id
          WHERE session.state = 'completed' AND pain_before IS NOT NULL GROUP BY session.plan)
    USING (plan);

-- A note is signed once; from then on its session and its scores stay as they are.
CREATE TRIGGER note_signed AFTER UPDATE OF signed_at ON session_note
    WHEN old.signed_at IS NULL AND new.signed_at IS NOT NULL AND new.pain_before IS NOT NULL
BEGIN
    INSERT INTO plan_pain (plan, first_at, first_pain, last_at, last_pain)
        SELECT plan, starts, new.pain_before, starts, new.pain_before
        FROM session WHERE id = new.session
        ON CONFLICT (plan) DO UPDATE SET
            first_pain = iif(excluded.first_at < first_at, excluded.first_pain, first_pain),
            first_at = min(excluded.first_at, first_at),
            last_pain = iif(excluded.last_at > last_at, excluded.last_pain, last_pain),
            last_at = max(excluded.last_at, last_at);
END;

CREATE TRIGGER note_added_signed AFTER INSERT ON session_note
    WHEN new.signed_at IS NOT NULL AND new.pain_before IS NOT NULL
BEGIN
    INSERT INTO plan_pain (plan, first_at, first_pain, last_at, last_pain)
        SELECT plan, starts, new.pain_before, starts, new.pain_before
        FROM session WHERE id = new.session
        ON CONFLICT (plan) DO UPDATE SET
            first_pain = iif(excluded.first_at < first_at, excluded.first_pain, first_pain),
            first_at = min(excluded.first_at, first_at),
            last_pain = iif(excluded.last_at > last_at, excluded.last_pain, last_pain),
            last_at = max(excluded.last_at, last_at);
END;

-- Sessions of a paused plan are nobody's next one.
DROP INDEX session_by_client;
CREATE INDEX session_by_client ON session (client, starts, state, zone, plan);

-- Undo looks for older changes of the same plan.
CREATE INDEX reflow_plan_by_plan ON reflow_plan (plan);
