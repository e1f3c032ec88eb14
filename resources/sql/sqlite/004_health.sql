-- What is known about a client's health, and what it means for each open session. Days are checked
-- to be what date() makes of them: only with a modifier does it find 2026-11-31 to be none.
CREATE TABLE health (
    client BLOB PRIMARY KEY REFERENCES client (id),
    -- the day the history was last gone through
    asked TEXT CHECK (asked IS date(asked, '+0 days')),
    -- of a pregnancy
    due_date TEXT CHECK (due_date IS date(due_date, '+0 days'))
) STRICT, WITHOUT ROWID;

CREATE TABLE condition_entry (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES client (id),
    condition TEXT NOT NULL, -- id in the catalogue, empty for one in the therapist's own words
    own_label TEXT NOT NULL,
    own_level TEXT NOT NULL
        CHECK (own_level = 'clear' OR own_level = 'adapt' OR own_level = 'avoid'
            OR own_level = 'clearance' OR own_level = 'stop' OR own_level = 'urgent'),
    variant TEXT NOT NULL,
    sites TEXT NOT NULL, -- names of regions with a space between: 'calf:left lumbar'
    since TEXT CHECK (since IS date(since, '+0 days')),
    resolved TEXT CHECK (resolved IS date(resolved, '+0 days')),
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (condition <> '' OR own_label <> '')
) STRICT;

CREATE INDEX condition_entry_by_client ON condition_entry (client, id);

CREATE TABLE clearance (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    condition_entry BLOB NOT NULL REFERENCES condition_entry (id) ON DELETE CASCADE,
    client BLOB NOT NULL REFERENCES client (id),
    provider TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day, '+0 days')),
    limits TEXT NOT NULL,
    document TEXT NOT NULL, -- where the paper is
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX clearance_by_client ON clearance (client, id);
CREATE INDEX clearance_by_condition_entry ON clearance (condition_entry);

CREATE TABLE finding_override (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    condition_entry BLOB NOT NULL REFERENCES condition_entry (id) ON DELETE CASCADE,
    client BLOB NOT NULL REFERENCES client (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')), -- NULL until it is taken back
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX finding_override_by_client ON finding_override (client, id);
CREATE INDEX finding_override_by_condition_entry ON finding_override (condition_entry);

CREATE TABLE red_flag_answer (
    client BLOB NOT NULL REFERENCES client (id),
    flag TEXT NOT NULL, -- id of a condition in the catalogue
    asked TEXT NOT NULL CHECK (asked IS date(asked, '+0 days')),
    yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
    PRIMARY KEY (client, flag, asked)
) STRICT, WITHOUT ROWID;

-- What screening found for the session's own date, kept so that a list of sessions needs no
-- screening. Only open sessions are kept up to date; of the others it says what held last.
ALTER TABLE session ADD COLUMN level TEXT NOT NULL DEFAULT 'clear'
    CHECK (level = 'clear' OR level = 'adapt' OR level = 'avoid' OR level = 'clearance'
        OR level = 'stop' OR level = 'urgent');
ALTER TABLE session ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN misfit INTEGER NOT NULL DEFAULT 0 CHECK (misfit BETWEEN 0 AND 6);

-- The open sessions that do not fit: by client, without the many whose history is only too old; and
-- all of them by time, so that a week reads no more than that week.
CREATE INDEX session_unfit ON session (client, starts, misfit, plan, state)
    WHERE misfit > 1 AND state IN ('planned', 'confirmed');
CREATE INDEX session_misfit ON session (starts, client, misfit, plan, state)
    WHERE misfit > 0 AND state IN ('planned', 'confirmed');
