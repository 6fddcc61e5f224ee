-- Stages of a network's own (sous_stades), each within one of the seven, which alone are counted.
CREATE TABLE sub_stage (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  stage TEXT NOT NULL,
  title TEXT NOT NULL,
  title_en TEXT,
  position INTEGER CHECK (position >= 0),
  retired INTEGER CHECK (retired IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
ALTER TABLE stage_change ADD COLUMN sub_stage_id BLOB REFERENCES sub_stage (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX stage_change_sub_stage_id ON stage_change (sub_stage_id) WHERE sub_stage_id IS NOT NULL;
