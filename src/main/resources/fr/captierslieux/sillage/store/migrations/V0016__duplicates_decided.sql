-- What people decided of two rows that looked like one: that the other went into the first, or that they are two. Journaled; in no
-- exchange file. The rows are named as the values of fields of one's own name theirs: a verdict keeps nobody from the bin.
CREATE TABLE duplicate_verdict (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  entity TEXT NOT NULL,
  one_id BLOB NOT NULL,
  other_id BLOB NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('MERGED', 'DISTINCT')),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX duplicate_verdict_one_id ON duplicate_verdict (one_id);
CREATE INDEX duplicate_verdict_other_id ON duplicate_verdict (other_id);
