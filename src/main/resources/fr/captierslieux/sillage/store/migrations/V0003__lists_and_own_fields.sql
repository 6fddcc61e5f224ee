-- Codes that a network added to an open list, or labels that it gave to a shipped code.
CREATE TABLE list_code (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  label TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (list, code)
) STRICT;

-- Fields of one's own (champs): a further typed column of an exchange file, owned by a network or by all.
CREATE TABLE own_field (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  label TEXT NOT NULL,
  type TEXT NOT NULL,
  network_id BLOB REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  choices TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The value that a row has in such a field, as its exchange text; one row a value, so that each is a register of its own.
CREATE TABLE own_value (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  field_id BLOB NOT NULL REFERENCES own_field (id) DEFERRABLE INITIALLY DEFERRED,
  row_id BLOB NOT NULL,
  value TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (field_id, row_id)
) STRICT;
CREATE INDEX own_value_row_id ON own_value (row_id);
