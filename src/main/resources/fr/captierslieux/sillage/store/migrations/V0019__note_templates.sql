-- Texts with which a note begins (modeles_notes): the network's own ones, and what it says of those that the product ships.
CREATE TABLE note_template (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  stage TEXT,
  kind TEXT,
  retired INTEGER CHECK (retired IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
