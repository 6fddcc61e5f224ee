-- The journal of changes: every change of every synchronised row, appended by triggers in the transaction that makes it.
-- A table is synchronised when it has the columns rid, id, deleted and version; the four triggers of each such table are
-- generated from its columns at opening (JournalTriggers), because they must follow every later column.
-- An operation's number is device << 40 | sequence of that device: primary key, gapless sequence and export order in one.

CREATE TABLE journal_device (
  n INTEGER PRIMARY KEY,                  -- 0 = this laptop
  id BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE journal_author (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE journal_network (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

-- n = entity * 256 + k; k: 0 '+' birth, 1 '!' erasure, 2.. columns. Given once, never reused, local (exports carry names).
CREATE TABLE journal_field (
  n INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (entity, name)
) STRICT;

-- One gesture of a person. Its number is that of its first operation.
CREATE TABLE journal_batch (
  id INTEGER PRIMARY KEY,
  author INTEGER NOT NULL,
  network INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  gesture TEXT NOT NULL
) STRICT;

CREATE TABLE journal_op (
  id INTEGER PRIMARY KEY,
  row INTEGER NOT NULL,
  field INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  parent INTEGER,                         -- the head it replaces; NULL = the birth
  depth INTEGER NOT NULL DEFAULT 0,
  value ANY
) STRICT;
CREATE INDEX journal_op_row ON journal_op (row, field);

-- Further parents, of a resolution or a tombstone: rare.
CREATE TABLE journal_parent (
  op INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  PRIMARY KEY (op, parent)
) STRICT, WITHOUT ROWID;

-- Only for cells changed since birth: the head displayed, and the value at birth.
CREATE TABLE journal_cell (
  row INTEGER NOT NULL,
  field INTEGER NOT NULL,
  head INTEGER NOT NULL,
  origin ANY,
  PRIMARY KEY (row, field)
) STRICT, WITHOUT ROWID;

-- The other heads of a cell in conflict.
CREATE TABLE journal_rival (
  row INTEGER NOT NULL,
  field INTEGER NOT NULL,
  op INTEGER NOT NULL,
  PRIMARY KEY (row, field, op)
) STRICT, WITHOUT ROWID;

-- Operations whose parents, row or schema have not arrived yet.
CREATE TABLE journal_waiting (
  device BLOB NOT NULL,
  seq INTEGER NOT NULL,
  raw BLOB NOT NULL,
  PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

-- How the context of a transaction reaches the triggers. A committed file always says batch IS NULL,
-- so that a write outside the store's write verb is refused.
CREATE TABLE journal_session (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  last INTEGER NOT NULL,
  batch INTEGER,
  applying INTEGER NOT NULL DEFAULT 0,
  resolving INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO journal_session (one, last) VALUES (1, 0);

-- The mechanics, once, by hand; the generated triggers only feed it.
CREATE VIEW journal_write (field, row, old, new) AS SELECT 0, 0, NULL, NULL WHERE 0;
CREATE TRIGGER journal_write_i INSTEAD OF INSERT ON journal_write BEGIN
  UPDATE journal_session SET last = last + 1;
  INSERT INTO journal_op (id, row, field, batch, parent, depth, value)
    SELECT s.last, NEW.row, NEW.field, coalesce(s.batch, RAISE(ABORT, 'journal: write outside a batch')),
           c.head, coalesce(p.depth, 0) + 1, NEW.new
    FROM journal_session s
    LEFT JOIN journal_cell c ON c.row = NEW.row AND c.field = NEW.field
    LEFT JOIN journal_op p ON p.id = c.head;
  -- a resolution has seen every head; an ordinary edit the displayed one and those that agree with it
  INSERT INTO journal_parent (op, parent)
    SELECT s.last, r.op FROM journal_rival r, journal_session s
    WHERE r.row = NEW.row AND r.field = NEW.field
      AND (s.resolving = 1 OR (SELECT value FROM journal_op WHERE id = r.op) IS NEW.old);
  DELETE FROM journal_rival WHERE row = NEW.row AND field = NEW.field
      AND op IN (SELECT parent FROM journal_parent WHERE op = (SELECT last FROM journal_session));
  -- origin is kept from the first change
  INSERT INTO journal_cell (row, field, head, origin)
    SELECT NEW.row, NEW.field, last, NEW.old FROM journal_session WHERE true
    ON CONFLICT (row, field) DO UPDATE SET head = excluded.head;
END;

-- Local facts about this file (not synchronised): profile, vintage of the territory data, fingerprint of the triggers.
CREATE TABLE store_fact (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
