-- What a person left unfinished and how they set up their window. Local to this file: neither journaled nor exchanged.

-- Text typed in a form and not saved yet.
CREATE TABLE draft (
  name TEXT PRIMARY KEY,                  -- file, row or the rows that a new one belongs to
  file TEXT NOT NULL,
  row BLOB,                               -- NULL: a new row
  version INTEGER NOT NULL,               -- of the row when the form was opened
  focus TEXT NOT NULL,                    -- header of the field with the keyboard; may be empty
  kept_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_field (
  draft TEXT NOT NULL REFERENCES draft (name) ON DELETE CASCADE,
  header TEXT NOT NULL,
  before TEXT NOT NULL,                   -- what the form showed when it was opened
  typed TEXT NOT NULL,                    -- as typed, lawful or not
  PRIMARY KEY (draft, header)
) STRICT, WITHOUT ROWID;

-- Window, appearance, columns, the place where one stopped.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Named filters of a list.
CREATE TABLE saved_view (
  screen TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,                    -- in the screen's own words
  position INTEGER NOT NULL,
  PRIMARY KEY (screen, name)
) STRICT, WITHOUT ROWID;
