-- Funders' own workbooks that are filled with figures. The row is journaled as all others, in no exchange file; the file stands among the
-- contents, named by its digest, as attachments do.
CREATE TABLE report_template (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  agreement_id BLOB REFERENCES funding_agreement (id) DEFERRABLE INITIALLY DEFERRED,  -- NULL = offered for all
  file_name TEXT NOT NULL,
  digest TEXT NOT NULL,                   -- SHA-256 of the content, in hexadecimal
  bytes INTEGER NOT NULL,
  added_on TEXT NOT NULL,
  added_by TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX report_template_agreement_id ON report_template (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX report_template_digest ON report_template (digest);
