-- Clients. search_key and sort_key are made by domain/SearchKey; client_gram finds any fragment.
CREATE TABLE client (
    entry INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    preferred TEXT NOT NULL,
    name_order TEXT NOT NULL CHECK (name_order IN ('given', 'family')),
    birth_date TEXT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    emergency_name TEXT NOT NULL,
    emergency_relation TEXT NOT NULL,
    emergency_phone TEXT NOT NULL,
    provider_name TEXT NOT NULL,
    provider_practice TEXT NOT NULL,
    provider_phone TEXT NOT NULL,
    provider_email TEXT NOT NULL,
    occupation TEXT NOT NULL,
    pressure INTEGER NOT NULL,
    talk INTEGER NOT NULL,
    oils TEXT NOT NULL,
    music TEXT NOT NULL,
    note TEXT NOT NULL,
    consent_date TEXT,
    consent_version TEXT NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    active_plans INTEGER NOT NULL DEFAULT 0, -- kept by the triggers of plan
    version INTEGER NOT NULL,
    CHECK (given <> '' OR family <> '')
) STRICT;

CREATE INDEX client_by_name ON client (archived, sort_key, id);
CREATE INDEX client_by_age_of_entry ON client (archived, id, search_key);

-- Every piece of one to three characters of a client's search_key. The clients that hold a piece
-- stand in the order of the list, so that a page of them is read from where it begins and no
-- further. archived and sort_key are those of the client.
CREATE TABLE client_gram (
    gram TEXT NOT NULL,
    archived INTEGER NOT NULL,
    sort_key TEXT NOT NULL,
    client INTEGER NOT NULL,
    PRIMARY KEY (gram, archived, sort_key, client)
) STRICT, WITHOUT ROWID;
