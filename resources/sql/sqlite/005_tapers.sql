-- When the practice works, how a client likes to come, what was decided about a course, and what
-- a reflow changed, so that it can be undone.
ALTER TABLE plan ADD COLUMN day_wish TEXT NOT NULL DEFAULT 'required'
    CHECK (day_wish IN ('preferred', 'required'));
-- the client's times of day; NULL: any
ALTER TABLE plan ADD COLUMN times_from TEXT;
ALTER TABLE plan ADD COLUMN times_to TEXT;
ALTER TABLE plan ADD COLUMN time_wish TEXT NOT NULL DEFAULT 'required'
    CHECK (time_wish IN ('preferred', 'required'));
ALTER TABLE plan ADD COLUMN gap_hours INTEGER NOT NULL DEFAULT 40
    CHECK (gap_hours BETWEEN 0 AND 336);
-- from which session on the course is laid anew, and where; NULL: from the plan's start
ALTER TABLE plan ADD COLUMN anchor_session INTEGER;
ALTER TABLE plan ADD COLUMN anchor_phase INTEGER;
ALTER TABLE plan ADD COLUMN anchor_in_phase INTEGER;
ALTER TABLE plan ADD COLUMN anchor_day TEXT CHECK (anchor_day IS date(anchor_day, '+0 days'));
-- sessions that the whole course has by its taper; 0 while it is a draft
ALTER TABLE plan ADD COLUMN course_sessions INTEGER NOT NULL DEFAULT 0;
-- when it was last reviewed, and how many sessions were completed then
ALTER TABLE plan ADD COLUMN reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on, '+0 days'));
ALTER TABLE plan ADD COLUMN reviewed_sessions INTEGER NOT NULL DEFAULT 0;
-- the step that the client's own numbers suggest and nobody has decided about; NULL: none
ALTER TABLE plan ADD COLUMN advice TEXT
    CHECK (advice = 'down' OR advice = 'up' OR advice = 'refer' OR advice = 'discharge');

-- So far a plan's sessions were all laid out at once and none was taken away.
UPDATE plan SET course_sessions = (SELECT count(*) FROM session WHERE session.plan = plan.id)
    WHERE state <> 'draft';

-- Placing asks who is busy when, and is answered by the index alone.
DROP INDEX session_open;
CREATE INDEX session_open ON session (starts, minutes, plan, client, state)
    WHERE state IN ('planned', 'confirmed');

-- A column stands on the left of each comparison: SQLite turns a question round so, and would not
-- find it in the index otherwise.
CREATE INDEX plan_with_advice ON plan (advice, id) WHERE advice IS NOT NULL AND state = 'active';
CREATE INDEX plan_to_review_by_visits ON plan (id)
    WHERE state = 'active' AND review_visits <= completed_sessions - reviewed_sessions;
CREATE INDEX plan_to_review_by_day ON plan
    (date(coalesce(reviewed_on, start_day), (7 * review_weeks) || ' days')) WHERE state = 'active';
CREATE INDEX plan_with_lost_sessions ON plan
    (course_sessions - completed_sessions - open_sessions, id)
    WHERE state = 'active' AND course_sessions > completed_sessions + open_sessions;

CREATE TABLE closed_days (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day, '+0 days')),
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (first_day <= last_day)
) STRICT;

CREATE INDEX closed_days_by_end ON closed_days (last_day);

CREATE TABLE taper_preset (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    notation TEXT NOT NULL,
    note TEXT NOT NULL,
    review_visits INTEGER NOT NULL,
    review_weeks INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE step_decision (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    plan BLOB NOT NULL REFERENCES plan (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    taken TEXT NOT NULL, -- the step
    advised TEXT NOT NULL, -- the step that was suggested
    numbers TEXT NOT NULL, -- the sentence that was shown with it
    reason TEXT NOT NULL -- the therapist's, may be empty
) STRICT;

CREATE INDEX step_decision_by_plan ON step_decision (plan, day, entry);

-- A change that moved sessions, newest last. What stood before it is kept until it is undone.
CREATE TABLE reflow (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at TEXT NOT NULL,
    cause TEXT NOT NULL
        CHECK (cause = 'missed' OR cause = 'cancelled' OR cause = 'moved' OR cause = 'edited'
            OR cause = 'resumed' OR cause = 'again' OR cause = 'step' OR cause = 'closed'),
    client BLOB REFERENCES client (id), -- NULL where it touched several
    plans INTEGER NOT NULL, -- how many it touched
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE reflow_session (
    reflow BLOB NOT NULL REFERENCES reflow (id),
    session BLOB NOT NULL, -- may be gone
    plan BLOB NOT NULL REFERENCES plan (id),
    -- as it stood before; NULL: the reflow added it
    before TEXT,
    -- the version it has since; NULL: the reflow removed it
    version_after INTEGER,
    PRIMARY KEY (reflow, session)
) STRICT, WITHOUT ROWID;

CREATE INDEX reflow_session_by_session ON reflow_session (session);

CREATE TABLE reflow_plan (
    reflow BLOB NOT NULL REFERENCES reflow (id),
    plan BLOB NOT NULL REFERENCES plan (id),
    before TEXT NOT NULL,
    version_after INTEGER NOT NULL,
    PRIMARY KEY (reflow, plan)
) STRICT, WITHOUT ROWID;

-- Rows beside plan and session that the reflow made: closed days, a step decision.
CREATE TABLE reflow_addition (
    reflow BLOB NOT NULL REFERENCES reflow (id),
    kind TEXT NOT NULL CHECK (kind IN ('closed_days', 'step_decision')),
    subject BLOB NOT NULL,
    PRIMARY KEY (reflow, kind, subject)
) STRICT, WITHOUT ROWID;
