-- The tables of both files as they are after the last migration.
-- Drawn by Tests/StorageTests (RECORD=1 draws it anew); the migrations make them.

-- registry.sqlite

CREATE TABLE registry (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    format     INTEGER NOT NULL CHECK (format >= 1),
    uid        BLOB    NOT NULL CHECK (length(uid) = 16),
    unit       TEXT    NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    locality   TEXT    NOT NULL CHECK (length(locality) IN (2, 5)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE numbering (
    name TEXT    NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
    id        INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL CHECK (kind IN ('persons', 'relatives', 'contributions')),
    subject   INTEGER NOT NULL,
    identity  BLOB    NOT NULL,                  -- sealed: the file's name and what came of it
    undone_by INTEGER                            -- the audit entry that took it back
) STRICT;

CREATE TABLE person (
    id            INTEGER PRIMARY KEY,
    subject       INTEGER NOT NULL UNIQUE,       -- whose seed in the key file opens the boxes
    batch         INTEGER REFERENCES batch (id),
    profile       BLOB    NOT NULL,
    identity      BLOB    NOT NULL,
    contact       BLOB,
    documents     BLOB,
    circumstances BLOB
) STRICT;

CREATE INDEX person_by_batch ON person (batch) WHERE batch IS NOT NULL;

CREATE TABLE relative (
    id       INTEGER PRIMARY KEY,
    person   INTEGER NOT NULL REFERENCES person (id),
    subject  INTEGER NOT NULL UNIQUE,
    batch    INTEGER REFERENCES batch (id),
    profile  BLOB    NOT NULL,
    identity BLOB    NOT NULL,
    contact  BLOB
) STRICT;

CREATE INDEX relative_by_person ON relative (person);

CREATE INDEX relative_by_batch ON relative (batch) WHERE batch IS NOT NULL;

CREATE TABLE organisation (
    id       INTEGER PRIMARY KEY,
    subject  INTEGER NOT NULL UNIQUE,
    identity BLOB    NOT NULL
) STRICT;

CREATE TABLE membership (
    id           INTEGER PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id),
    person       INTEGER NOT NULL REFERENCES person (id),
    subject      INTEGER NOT NULL,               -- the member's
    identity     BLOB    NOT NULL,               -- the member's role
    UNIQUE (organisation, person)
) STRICT;

CREATE INDEX membership_by_person ON membership (person);

CREATE TABLE contribution (
    id           INTEGER PRIMARY KEY,
    subject      INTEGER NOT NULL,               -- the only giver's, or its own where several gave
    batch        INTEGER REFERENCES batch (id),
    contribution BLOB    NOT NULL
) STRICT;

CREATE INDEX contribution_by_batch ON contribution (batch) WHERE batch IS NOT NULL;

CREATE TABLE giver (
    contribution INTEGER NOT NULL REFERENCES contribution (id),
    place        INTEGER NOT NULL CHECK (place >= 1),
    person       INTEGER REFERENCES person (id),
    organisation INTEGER REFERENCES organisation (id),
    PRIMARY KEY (contribution, place),
    CHECK ((person IS NULL) <> (organisation IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX giver_by_person ON giver (person) WHERE person IS NOT NULL;

CREATE INDEX giver_by_organisation ON giver (organisation) WHERE organisation IS NOT NULL;

CREATE TABLE commendation (
    id           INTEGER PRIMARY KEY,
    person       INTEGER REFERENCES person (id),
    organisation INTEGER REFERENCES organisation (id),
    subject      INTEGER NOT NULL,               -- the awardee's
    contribution BLOB    NOT NULL,               -- the award, and the gifts it honours
    CHECK ((person IS NULL) <> (organisation IS NULL))
) STRICT;

CREATE INDEX commendation_by_person ON commendation (person) WHERE person IS NOT NULL;

CREATE INDEX commendation_by_organisation ON commendation (organisation)
    WHERE organisation IS NOT NULL;

CREATE TABLE event (
    id      INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL UNIQUE,
    profile BLOB    NOT NULL
, identity BLOB) STRICT;

CREATE TABLE invitation (
    id      INTEGER PRIMARY KEY,
    event   INTEGER NOT NULL REFERENCES event (id),
    person  INTEGER NOT NULL REFERENCES person (id),
    subject INTEGER NOT NULL,                    -- the guest's
    profile BLOB    NOT NULL,
    UNIQUE (event, person)
) STRICT;

CREATE INDEX invitation_by_person ON invitation (person);

CREATE TABLE person_tag (
    blind_index INTEGER NOT NULL CHECK (blind_index BETWEEN 1 AND 4),
    tag         INTEGER NOT NULL,
    person      INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (blind_index, tag, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_tag_by_person ON person_tag (person);

CREATE TABLE record_tag (
    kind TEXT    NOT NULL CHECK (kind IN ('persons', 'relatives', 'contributions')),
    tag  INTEGER NOT NULL,
    row  INTEGER NOT NULL,
    PRIMARY KEY (kind, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE former_box (
    source_table INTEGER NOT NULL,               -- the table's number in docs/format.md
    row          INTEGER NOT NULL,
    class        INTEGER NOT NULL,
    version      INTEGER NOT NULL CHECK (version >= 1),
    subject      INTEGER NOT NULL,               -- whose seed opens it
    box          BLOB    NOT NULL,
    replaced_by  INTEGER NOT NULL,               -- the audit entry of the change
    batch        INTEGER REFERENCES batch (id),  -- the import that made the change
    PRIMARY KEY (source_table, row, class, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX former_box_by_subject ON former_box (subject);

CREATE INDEX former_box_by_batch ON former_box (batch) WHERE batch IS NOT NULL;

CREATE TABLE exchange_rate (
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rate     TEXT NOT NULL,
    source   TEXT,
    PRIMARY KEY (currency, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    sequence  INTEGER PRIMARY KEY CHECK (sequence >= 1),
    at        INTEGER NOT NULL,
    user      INTEGER NOT NULL,                  -- 0 where nobody had signed in
    deed      TEXT    NOT NULL,
    purpose   TEXT    NOT NULL,
    rows      TEXT    NOT NULL,                  -- docs/format.md tells how they are written
    state     BLOB    CHECK (length(state) = 74),  -- sealed: the state after the entry
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signature BLOB    CHECK (length(signature) = 64),
    CHECK ((state IS NULL) = (signature IS NULL))
) STRICT;

CREATE TRIGGER audit_is_never_edited BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;

CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;

CREATE TABLE basis (
    id       INTEGER PRIMARY KEY,
    person   INTEGER REFERENCES person (id),
    relative INTEGER REFERENCES relative (id),
    subject  INTEGER NOT NULL,                   -- the person's, the relative's, or the import's own
    batch    INTEGER REFERENCES batch (id),
    profile  BLOB    NOT NULL,                   -- purpose, ground and dates
    identity BLOB,                               -- the evidence
    CHECK (person IS NOT NULL OR batch IS NOT NULL),
    CHECK (relative IS NULL OR person IS NOT NULL)
) STRICT;

CREATE INDEX basis_by_person ON basis (person) WHERE person IS NOT NULL;

CREATE INDEX basis_by_relative ON basis (relative) WHERE relative IS NOT NULL;

CREATE INDEX basis_by_batch ON basis (batch) WHERE batch IS NOT NULL;

CREATE TABLE request (
    id       INTEGER PRIMARY KEY,
    person   INTEGER NOT NULL REFERENCES person (id),
    relative INTEGER REFERENCES relative (id),
    subject  INTEGER NOT NULL,                   -- the person's, or the relative's
    identity BLOB    NOT NULL                    -- what was asked for, and what came of it
) STRICT;

CREATE INDEX request_by_person ON request (person);

CREATE INDEX request_by_relative ON request (relative) WHERE relative IS NOT NULL;

CREATE TABLE clock (
    request        INTEGER PRIMARY KEY REFERENCES request (id),
    acknowledge_by INTEGER NOT NULL,
    due            INTEGER NOT NULL,
    acknowledged   INTEGER NOT NULL CHECK (acknowledged IN (0, 1)),
    is_open        INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;

CREATE INDEX clock_that_runs ON clock (due) WHERE is_open = 1;

CREATE TABLE nomination (
    id           INTEGER PRIMARY KEY,
    person       INTEGER REFERENCES person (id),
    organisation INTEGER REFERENCES organisation (id),
    subject      INTEGER NOT NULL,               -- the nominee's
    contribution BLOB    NOT NULL,
    CHECK ((person IS NULL) <> (organisation IS NULL))
) STRICT;

CREATE INDEX nomination_by_person ON nomination (person) WHERE person IS NOT NULL;

CREATE INDEX nomination_by_organisation ON nomination (organisation)
    WHERE organisation IS NOT NULL;

CREATE TABLE remainder (
    id           INTEGER PRIMARY KEY,
    subject      INTEGER NOT NULL UNIQUE,
    contribution BLOB    NOT NULL
) STRICT;

CREATE TABLE policy (
    name     TEXT NOT NULL PRIMARY KEY,
    value    TEXT NOT NULL,
    document TEXT,
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_that_set_policies ON audit (sequence) WHERE deed = 'policy.set';

CREATE INDEX former_box_by_entry ON former_box (replaced_by);

CREATE TABLE hold (
    id           INTEGER PRIMARY KEY,
    person       INTEGER REFERENCES person (id),
    organisation INTEGER REFERENCES organisation (id),
    subject      INTEGER NOT NULL,               -- the person's or the organisation's
    contribution BLOB    NOT NULL,
    CHECK ((person IS NULL) <> (organisation IS NULL))
) STRICT;

CREATE INDEX hold_by_person ON hold (person) WHERE person IS NOT NULL;

CREATE INDEX hold_by_organisation ON hold (organisation) WHERE organisation IS NOT NULL;

CREATE TABLE letterhead (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    subject INTEGER NOT NULL UNIQUE,
    profile BLOB    NOT NULL
) STRICT;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);


-- keys.sqlite

CREATE TABLE key_file (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    format        INTEGER NOT NULL CHECK (format >= 1),
    uid           BLOB    NOT NULL CHECK (length(uid) = 16),
    head_sequence INTEGER NOT NULL CHECK (head_sequence >= 0),
    head_hash     BLOB    NOT NULL CHECK (length(head_hash) = 32)
, numbering TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE user (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    salt        BLOB    NOT NULL CHECK (length(salt) = 16),
    passes      INTEGER NOT NULL CHECK (passes >= 1),
    memory      INTEGER NOT NULL CHECK (memory >= 8192),
    secrets     BLOB    NOT NULL,
    box_public  BLOB    NOT NULL CHECK (length(box_public) = 32),
    sign_public BLOB    NOT NULL CHECK (length(sign_public) = 32),
    certificate BLOB    NOT NULL CHECK (length(certificate) = 64)
, role TEXT CHECK (length(role) BETWEEN 1 AND 40), duties TEXT, removed_by INTEGER) STRICT;

CREATE TABLE key_grant (
    key        TEXT    NOT NULL,
    epoch      INTEGER NOT NULL CHECK (epoch BETWEEN 1 AND 65535),
    user       INTEGER NOT NULL REFERENCES user (id),
    granted_by INTEGER NOT NULL REFERENCES user (id),
    sealed     BLOB    NOT NULL,
    signature  BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (key, epoch, user)
) STRICT, WITHOUT ROWID;

CREATE INDEX key_grant_by_user ON key_grant (user);

CREATE TABLE seed (
    subject INTEGER PRIMARY KEY,
    seed    BLOB    NOT NULL CHECK (length(seed) = 32)
) STRICT;

CREATE TABLE former_user (
    user        INTEGER NOT NULL REFERENCES user (id),
    until       INTEGER NOT NULL,                -- the last audit entry it counts for
    name        TEXT    NOT NULL,
    role        TEXT,
    duties      TEXT,
    box_public  BLOB    NOT NULL CHECK (length(box_public) = 32),
    sign_public BLOB    NOT NULL CHECK (length(sign_public) = 32),
    certificate BLOB    NOT NULL CHECK (length(certificate) = 64),
    PRIMARY KEY (user, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE root (
    epoch       INTEGER PRIMARY KEY CHECK (epoch BETWEEN 2 AND 65535),
    sign_public BLOB    NOT NULL CHECK (length(sign_public) = 32),
    signature   BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TABLE recovery (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL CHECK (generation BETWEEN 1 AND 65535),
    threshold  INTEGER NOT NULL CHECK (threshold >= 2),
    sheets     INTEGER NOT NULL CHECK (sheets >= threshold),
    box_public BLOB    NOT NULL CHECK (length(box_public) = 32),
    root       BLOB    NOT NULL CHECK (length(root) = 72),    -- whom the sheets trust, sealed
    made_at    INTEGER NOT NULL,
    signature  BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TABLE recovery_grant (
    key        TEXT    NOT NULL,
    epoch      INTEGER NOT NULL CHECK (epoch BETWEEN 1 AND 65535),
    granted_by INTEGER NOT NULL REFERENCES user (id),
    sealed     BLOB    NOT NULL,
    signature  BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (key, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE pending (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    entry    INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    doomed   BLOB    NOT NULL,                   -- subjects whose seeds are destroyed, 8 bytes each
    contents BLOB                                -- users and their keys as they are from then on
) STRICT;

CREATE TABLE key_copy (
    place   TEXT    NOT NULL PRIMARY KEY,
    made_at INTEGER NOT NULL,
    head    INTEGER NOT NULL                     -- the audit entry it was made at
) STRICT, WITHOUT ROWID;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
