-- Roles, people who left, newer roots, the recovery sheets, and the copies of this file.

ALTER TABLE key_file ADD COLUMN numbering TEXT NOT NULL DEFAULT '';

-- What the user may do; NULL where the user was certified before there were roles: everything.
ALTER TABLE user ADD COLUMN role TEXT CHECK (length(role) BETWEEN 1 AND 40);
ALTER TABLE user ADD COLUMN duties TEXT;

-- The audit entry that took the user's keys away; NULL while they work here.
ALTER TABLE user ADD COLUMN removed_by INTEGER;

-- What a user was certified as before: older entries of the audit log are verified with it.
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

-- The roots after the first; each is signed by the one before.
CREATE TABLE root (
    epoch       INTEGER PRIMARY KEY CHECK (epoch BETWEEN 2 AND 65535),
    sign_public BLOB    NOT NULL CHECK (length(sign_public) = 32),
    signature   BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;

-- The set of recovery sheets that is valid, and the keys that are shared with it.
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

-- What becomes of this file once an entry of the audit log is committed in the data file: whoever is
-- cut off between the two files' commits finds here what is left to be done.
CREATE TABLE pending (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    entry    INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    doomed   BLOB    NOT NULL,                   -- subjects whose seeds are destroyed, 8 bytes each
    contents BLOB                                -- users and their keys as they are from then on
) STRICT;

-- Where copies of this file were put: after an erasure each is to be made anew.
CREATE TABLE key_copy (
    place   TEXT    NOT NULL PRIMARY KEY,
    made_at INTEGER NOT NULL,
    head    INTEGER NOT NULL                     -- the audit entry it was made at
) STRICT, WITHOUT ROWID;
