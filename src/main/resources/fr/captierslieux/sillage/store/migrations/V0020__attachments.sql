-- Files of a case. The row is journaled as all others; in no exchange file. Of the content it has the digest: that tells a content from
-- every other, so that the journal knows what was attached without holding a byte of it.
CREATE TABLE attachment (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  case_id BLOB NOT NULL REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  added_on TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                     -- media type
  bytes INTEGER NOT NULL,
  digest TEXT NOT NULL,                   -- SHA-256 of the content, in hexadecimal
  added_by TEXT NOT NULL,
  note TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attachment_case_id ON attachment (case_id);
CREATE INDEX attachment_digest ON attachment (digest);

-- Contents, each once however often it is attached. Not journaled: one never changes, and goes when no row can need it any more.
CREATE TABLE attachment_content (
  rid INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment_piece (
  rid INTEGER PRIMARY KEY,
  content_rid INTEGER NOT NULL REFERENCES attachment_content (rid),
  place INTEGER NOT NULL,                 -- from 0
  data BLOB NOT NULL,
  UNIQUE (content_rid, place)
) STRICT;

CREATE VIRTUAL TABLE attachment_search USING fts5 (
  name, note, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER attachment_search_i AFTER INSERT ON attachment WHEN NEW.deleted = 0 BEGIN
  INSERT INTO attachment_search (rowid, name, note) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER attachment_search_u AFTER UPDATE OF name, note, deleted ON attachment BEGIN
  INSERT INTO attachment_search (attachment_search, rowid, name, note) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO attachment_search (rowid, name, note) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;
