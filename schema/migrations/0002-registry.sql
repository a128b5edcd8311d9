-- Rights and duties: on what ground a person's data is used, what people asked for, what stays of
-- the erased, who proposed whom, and the office's own policies.

-- The ground on which a person's or a relative's data is used for one purpose; of a whole import
-- where it names no person.
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

-- What a person asked to be done with the data about them.
CREATE TABLE request (
    id       INTEGER PRIMARY KEY,
    person   INTEGER NOT NULL REFERENCES person (id),
    relative INTEGER REFERENCES relative (id),
    subject  INTEGER NOT NULL,                   -- the person's, or the relative's
    identity BLOB    NOT NULL                    -- what was asked for, and what came of it
) STRICT;

CREATE INDEX request_by_person ON request (person);
CREATE INDEX request_by_relative ON request (relative) WHERE relative IS NOT NULL;

-- Until when a request is to be acknowledged and done, as days since 1970-01-01: told without a key,
-- so that nothing overdue goes unseen.
CREATE TABLE clock (
    request        INTEGER PRIMARY KEY REFERENCES request (id),
    acknowledge_by INTEGER NOT NULL,
    due            INTEGER NOT NULL,
    acknowledged   INTEGER NOT NULL CHECK (acknowledged IN (0, 1)),
    is_open        INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;

CREATE INDEX clock_that_runs ON clock (due) WHERE is_open = 1;

-- A proposal that somebody be commended: one proposes, another approves.
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

-- A gift or an award of somebody who was erased, with nothing left that points to whom.
CREATE TABLE remainder (
    id           INTEGER PRIMARY KEY,
    subject      INTEGER NOT NULL UNIQUE,
    contribution BLOB    NOT NULL
) STRICT;

-- What the office decided for the whole registry, such as the ground for a purpose or how long a
-- kind of record is kept: nothing about one person, in the clear.
CREATE TABLE policy (
    name     TEXT NOT NULL PRIMARY KEY,
    value    TEXT NOT NULL,
    document TEXT,
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- The newest entry that set a policy is asked for before each output.
CREATE INDEX audit_that_set_policies ON audit (sequence) WHERE deed = 'policy.set';

-- What one deed changed is found again, to be taken back.
CREATE INDEX former_box_by_entry ON former_box (replaced_by);
