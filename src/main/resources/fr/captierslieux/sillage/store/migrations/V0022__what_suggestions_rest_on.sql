-- Numbers that a network sets in the place of the usual ones (reglages).
CREATE TABLE set_number (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  name TEXT NOT NULL UNIQUE,
  value INTEGER CHECK (value >= 0),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Situations that call for a destination outside of the collective, over those that the product ships (situations).
CREATE TABLE calling_situation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  destination_kind TEXT NOT NULL,
  criterion TEXT NOT NULL,
  value TEXT NOT NULL,
  points_for INTEGER CHECK (points_for >= 0),
  points_against INTEGER CHECK (points_against >= 0),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (destination_kind, criterion, value)
) STRICT;
