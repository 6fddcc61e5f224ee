-- The advisor's day: organisations of the territory, plans of accompaniment with their tasks, appointments. Conventions as in V0002.

-- A town hall, funder, association, chamber … that counts for projects (organisations).
CREATE TABLE organisation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT,
  commune TEXT,
  email TEXT,
  phone TEXT,
  web_site TEXT,
  people TEXT,
  projects TEXT,
  description TEXT,
  name_folded TEXT NOT NULL DEFAULT '',
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX organisation_name_folded ON organisation (name_folded);

-- What an accompaniment aims at and does, in what order (plans). Without a case it is a model from which plans are made.
CREATE TABLE support_plan (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  case_id BLOB REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT,
  ends_on TEXT,
  themes TEXT,
  objectives TEXT,                        -- one a line
  model_id BLOB REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX support_plan_case_id ON support_plan (case_id);
CREATE INDEX support_plan_model_id ON support_plan (model_id) WHERE model_id IS NOT NULL;

-- Something to do (taches). While the task that it comes after is not done, it waits: nothing is due.
CREATE TABLE task (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  plan_id BLOB REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
  case_id BLOB REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  advisor_id BLOB REFERENCES advisor (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT,
  after_id BLOB REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  delay_days INTEGER CHECK (delay_days BETWEEN 0 AND 3650),   -- after the plan's start, or after the end of the one before
  done_on TEXT,
  note TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX task_plan_id ON task (plan_id);
CREATE INDEX task_case_id ON task (case_id);
CREATE INDEX task_organisation_id ON task (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX task_after_id ON task (after_id) WHERE after_id IS NOT NULL;
-- What is to be done, by day: for an advisor's morning.
CREATE INDEX task_open ON task (advisor_id, due_on) WHERE done_on IS NULL AND deleted = 0;

-- A meeting that is arranged, with the follow-up that came of it (rendez_vous).
CREATE TABLE appointment (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  held_on TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  advisor_id BLOB REFERENCES advisor (id) DEFERRABLE INITIALLY DEFERRED,
  case_id BLOB REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  people TEXT,
  organisation_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  mode TEXT,
  commune TEXT,
  place TEXT,
  status TEXT NOT NULL,
  follow_up_id BLOB REFERENCES follow_up (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX appointment_case_id ON appointment (case_id);
CREATE INDEX appointment_organisation_id ON appointment (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX appointment_follow_up_id ON appointment (follow_up_id) WHERE follow_up_id IS NOT NULL;
-- The days and weeks of an agenda.
CREATE INDEX appointment_of_day ON appointment (held_on, starts_at) WHERE deleted = 0;

CREATE VIRTUAL TABLE organisation_search USING fts5 (
  name, contact, description, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER organisation_search_i AFTER INSERT ON organisation WHEN NEW.deleted = 0 BEGIN
  INSERT INTO organisation_search (rowid, name, contact, description) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    coalesce(NEW.email, '') || ' ' || coalesce(NEW.phone, ''),
    replace(replace(replace(replace(NEW.description, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER organisation_search_u AFTER UPDATE OF name, email, phone, description, deleted ON organisation BEGIN
  INSERT INTO organisation_search (organisation_search, rowid, name, contact, description) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    coalesce(OLD.email, '') || ' ' || coalesce(OLD.phone, ''),
    replace(replace(replace(replace(OLD.description, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO organisation_search (rowid, name, contact, description) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    coalesce(NEW.email, '') || ' ' || coalesce(NEW.phone, ''),
    replace(replace(replace(replace(NEW.description, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;
CREATE VIRTUAL TABLE organisation_search_words USING fts5vocab (organisation_search, 'row');

CREATE VIRTUAL TABLE task_search USING fts5 (
  title, note, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER task_search_i AFTER INSERT ON task WHEN NEW.deleted = 0 BEGIN
  INSERT INTO task_search (rowid, title, note) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER task_search_u AFTER UPDATE OF title, note, deleted ON task BEGIN
  INSERT INTO task_search (task_search, rowid, title, note) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO task_search (rowid, title, note) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE appointment_search USING fts5 (
  title, note, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER appointment_search_i AFTER INSERT ON appointment WHEN NEW.deleted = 0 BEGIN
  INSERT INTO appointment_search (rowid, title, note) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER appointment_search_u AFTER UPDATE OF title, note, deleted ON appointment BEGIN
  INSERT INTO appointment_search (appointment_search, rowid, title, note) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO appointment_search (rowid, title, note) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.note, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;
