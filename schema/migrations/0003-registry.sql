-- Dossiers and letters: who may not be put forward meanwhile, what stands on the office's papers, and
-- the key that an event's letters are signed with.

-- A complaint, an inspection or a disciplinary matter: nobody is proposed while one stands.
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

-- The names, the place and the signer on the office's papers.
CREATE TABLE letterhead (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    subject INTEGER NOT NULL UNIQUE,
    profile BLOB    NOT NULL
) STRICT;

-- What signs the letters of an event, so that they are known at the door.
ALTER TABLE event ADD COLUMN identity BLOB;
