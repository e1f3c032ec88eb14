-- Plans, their phases, their sessions, and what was recorded of a session.
--
-- Here and later a CHECK names its words one by one: for IN with three or more of them SQLite
-- builds a table at each write, a tenth of all that writing costs.
CREATE TABLE plan (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    client BLOB NOT NULL REFERENCES client (id),
    complaint TEXT NOT NULL CHECK (complaint <> ''),
    goals TEXT NOT NULL,
    focus TEXT NOT NULL,
    techniques TEXT NOT NULL,
    home_care TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    start_day TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    time_of_day TEXT NOT NULL,
    consent_date TEXT,
    review_visits INTEGER NOT NULL,
    review_weeks INTEGER NOT NULL,
    state TEXT NOT NULL
        CHECK (state = 'draft' OR state = 'active' OR state = 'paused' OR state = 'completed'
            OR state = 'discontinued'),
    state_reason TEXT NOT NULL,
    open_sessions INTEGER NOT NULL DEFAULT 0, -- these three are kept by the triggers below
    completed_sessions INTEGER NOT NULL DEFAULT 0,
    sessions INTEGER NOT NULL DEFAULT 0, -- without the cancelled ones
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX plan_by_client ON plan (client, id, state);
CREATE INDEX plan_by_state ON plan (state);
CREATE INDEX plan_to_book ON plan (open_sessions, id) WHERE state = 'active' AND open_sessions < 2;
CREATE INDEX client_without_consent ON client (id)
    WHERE consent_date IS NULL AND archived = 0 AND active_plans > 0;

CREATE TABLE plan_phase (
    plan BLOB NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    sessions_per INTEGER NOT NULL,
    weeks INTEGER NOT NULL,
    length_kind TEXT NOT NULL
        CHECK (length_kind = 'periods' OR length_kind = 'weeks' OR length_kind = 'visits'
            OR length_kind = 'expected' OR length_kind = 'open'),
    length_count INTEGER NOT NULL,
    goal TEXT NOT NULL,
    review INTEGER NOT NULL CHECK (review IN (0, 1)),
    PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    plan BLOB NOT NULL REFERENCES plan (id),
    client BLOB NOT NULL REFERENCES client (id),
    number INTEGER NOT NULL,
    phase INTEGER NOT NULL,
    ideal_day TEXT NOT NULL,
    starts TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    state TEXT NOT NULL
        CHECK (state = 'planned' OR state = 'confirmed' OR state = 'completed'
            OR state = 'missed' OR state = 'cancelled'),
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_plan ON session (plan, number, state);
CREATE INDEX session_by_phase ON session (plan, phase, number);
CREATE INDEX session_by_client ON session (client, starts, state, zone);
CREATE INDEX session_by_time ON session (starts, state, minutes);
CREATE INDEX session_open ON session (starts) WHERE state IN ('planned', 'confirmed');

CREATE TABLE session_note (
    session BLOB PRIMARY KEY REFERENCES session (id),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    subjective TEXT NOT NULL,
    objective TEXT NOT NULL,
    assessment TEXT NOT NULL,
    plan TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Each page of clients and of Today shows these counts: counting then would read every session of
-- every plan.
CREATE TRIGGER session_added AFTER INSERT ON session
BEGIN
    UPDATE plan SET
        open_sessions = open_sessions + (new.state IN ('planned', 'confirmed')),
        completed_sessions = completed_sessions + (new.state = 'completed'),
        sessions = sessions + (new.state <> 'cancelled')
    WHERE id = new.plan;
END;

CREATE TRIGGER session_removed AFTER DELETE ON session
BEGIN
    UPDATE plan SET
        open_sessions = open_sessions - (old.state IN ('planned', 'confirmed')),
        completed_sessions = completed_sessions - (old.state = 'completed'),
        sessions = sessions - (old.state <> 'cancelled')
    WHERE id = old.plan;
END;

CREATE TRIGGER session_changed AFTER UPDATE OF state ON session WHEN old.state <> new.state
BEGIN
    UPDATE plan SET
        open_sessions = open_sessions + (new.state IN ('planned', 'confirmed'))
            - (old.state IN ('planned', 'confirmed')),
        completed_sessions = completed_sessions + (new.state = 'completed')
            - (old.state = 'completed'),
        sessions = sessions + (new.state <> 'cancelled') - (old.state <> 'cancelled')
    WHERE id = new.plan;
END;

-- Today asks for clients in treatment without consent: most without it come no more.
CREATE TRIGGER plan_added AFTER INSERT ON plan WHEN new.state = 'active'
BEGIN
    UPDATE client SET active_plans = active_plans + 1 WHERE id = new.client;
END;

CREATE TRIGGER plan_removed AFTER DELETE ON plan WHEN old.state = 'active'
BEGIN
    UPDATE client SET active_plans = active_plans - 1 WHERE id = old.client;
END;

CREATE TRIGGER plan_changed AFTER UPDATE OF state ON plan
    WHEN (old.state = 'active') <> (new.state = 'active')
BEGIN
    UPDATE client SET active_plans = active_plans + iif(new.state = 'active', 1, -1)
    WHERE id = new.client;
END;
