-- Workbooks that were written with the rows behind their figures: who let them out, when, and of what. Journaled as all
-- others; in no exchange file.
CREATE TABLE row_release (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  period TEXT NOT NULL,                   -- its label
  network TEXT,                           -- codes of the scope, as the report names them
  department TEXT,
  agreement TEXT,
  released_at TEXT NOT NULL,
  released_by TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
