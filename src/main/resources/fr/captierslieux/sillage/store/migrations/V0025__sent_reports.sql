-- Reports that were sent. The row is journaled as all others; in no exchange file. Of figures and counted rows it has the digest, as an
-- attachment has that of its content: what was frozen never changes, and is told from everything else by it.
CREATE TABLE sent_report (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  period TEXT NOT NULL,                   -- its label
  network TEXT,                           -- codes of the scope, as the report names them
  department TEXT,
  agreement TEXT,
  sent_on TEXT NOT NULL,
  recipient TEXT NOT NULL,
  sent_by TEXT NOT NULL,
  frozen_at TEXT NOT NULL,                -- the moment of the figures
  corrects_id BLOB REFERENCES sent_report (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  frozen TEXT NOT NULL,                   -- SHA-256 of figures and rows, in hexadecimal
  file_name TEXT NOT NULL,
  file_digest TEXT NOT NULL,              -- of the workbook, kept among the contents
  file_bytes INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sent_report_corrects_id ON sent_report (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX sent_report_file_digest ON sent_report (file_digest);

-- What was frozen, each once however often it was sent. Not journaled: it never changes, and is named by its digest.
CREATE TABLE sent_content (
  rid INTEGER PRIMARY KEY,
  digest TEXT UNIQUE CHECK (length(digest) = 64)   -- NULL only while it is written
) STRICT;

-- The figures: the total has neither breakdown nor key; a value that the scope left undefined is NULL.
CREATE TABLE sent_figure (
  content_rid INTEGER NOT NULL REFERENCES sent_content (rid),
  indicator TEXT NOT NULL,
  breakdown TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT,                             -- exact decimal
  PRIMARY KEY (content_rid, indicator, breakdown, key)
) STRICT, WITHOUT ROWID;

-- The rows that made them, by identifier: no name, no text. A unit stands once under each combination of keys.
CREATE TABLE sent_row (
  content_rid INTEGER NOT NULL REFERENCES sent_content (rid),
  indicator TEXT NOT NULL,
  unit BLOB NOT NULL CHECK (length(unit) = 16),
  keys TEXT NOT NULL,                     -- JSON array of the breakdowns' keys, in the indicator's order
  counted_on TEXT,
  amount INTEGER NOT NULL,                -- in the smallest exact part of the indicator
  PRIMARY KEY (content_rid, indicator, unit, keys)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER sent_figure_u BEFORE UPDATE ON sent_figure BEGIN SELECT RAISE(ABORT, 'a sent report does not change'); END;
CREATE TRIGGER sent_row_u BEFORE UPDATE ON sent_row BEGIN SELECT RAISE(ABORT, 'a sent report does not change'); END;
