-- The keys of a registry: keys.sqlite. Nothing here opens a record without a passphrase, and
-- without a record's seed nothing opens the record.

CREATE TABLE key_file (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    format        INTEGER NOT NULL CHECK (format >= 1),
    uid           BLOB    NOT NULL CHECK (length(uid) = 16),
    head_sequence INTEGER NOT NULL CHECK (head_sequence >= 0),
    head_hash     BLOB    NOT NULL CHECK (length(head_hash) = 32)
) STRICT;

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
) STRICT;

-- Keys shared with users, sealed to each.
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
