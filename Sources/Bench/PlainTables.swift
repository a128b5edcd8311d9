/// The registry's tables as one would write them without a thought of privacy: every column in the
/// clear, with the same links and indexes.
let plainTables = """
  CREATE TABLE IF NOT EXISTS person (
      id            INTEGER PRIMARY KEY,
      record_id     TEXT UNIQUE,
      row_digest    INTEGER,
      batch         INTEGER,
      name          TEXT NOT NULL,
      folded        TEXT NOT NULL,
      other_names   TEXT,
      sex           TEXT,
      dob           TEXT,
      birth_year    INTEGER,
      home          TEXT,
      home_written  TEXT,
      country       TEXT,
      city          TEXT,
      category      TEXT,
      occupation    TEXT,
      year_left     INTEGER,
      status        TEXT NOT NULL,
      registered_on TEXT,
      passport      TEXT,
      id_number     TEXT,
      note          TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS person_by_batch ON person (batch) WHERE batch IS NOT NULL;

  CREATE TABLE IF NOT EXISTS contact (
      person INTEGER NOT NULL REFERENCES person (id),
      value  TEXT NOT NULL,
      PRIMARY KEY (person, value)
  ) STRICT, WITHOUT ROWID;

  -- Phone 1, e-mail 2, document 3, folded name and year of birth 4.
  CREATE TABLE IF NOT EXISTS person_value (
      kind   INTEGER NOT NULL,
      value  TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES person (id),
      PRIMARY KEY (kind, value, person)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS person_value_by_person ON person_value (person);

  CREATE TABLE IF NOT EXISTS relative (
      id         INTEGER PRIMARY KEY,
      person     INTEGER NOT NULL REFERENCES person (id),
      record_id  TEXT UNIQUE,
      row_digest INTEGER,
      batch      INTEGER,
      name       TEXT NOT NULL,
      relation   TEXT,
      birth_year INTEGER,
      home       TEXT,
      phones     TEXT,
      is_contact INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS relative_by_person ON relative (person);
  CREATE INDEX IF NOT EXISTS relative_by_batch ON relative (batch) WHERE batch IS NOT NULL;

  CREATE TABLE IF NOT EXISTS contribution (
      id          INTEGER PRIMARY KEY,
      record_id   TEXT UNIQUE,
      row_digest  INTEGER,
      batch       INTEGER,
      kind        TEXT NOT NULL,
      given_on    TEXT NOT NULL,
      amount      TEXT,
      currency    TEXT,
      rate        TEXT,
      beneficiary TEXT,
      purpose     TEXT,
      description TEXT,
      evidence    TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS contribution_by_batch ON contribution (batch) WHERE batch IS NOT NULL;

  CREATE TABLE IF NOT EXISTS giver (
      contribution INTEGER NOT NULL REFERENCES contribution (id),
      place        INTEGER NOT NULL,
      person       INTEGER NOT NULL REFERENCES person (id),
      PRIMARY KEY (contribution, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS giver_by_person ON giver (person);
  """
