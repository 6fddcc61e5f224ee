-- Trainings and network life in full: what a training is made of, who gives it, what came of it and who pays; groups, decisions,
-- invitations. Conventions as in V0002.

-- What exchange files say beside what they said before: each column is last in its file, and there only when it is used.
ALTER TABLE training_programme ADD COLUMN days_e4 INTEGER;
ALTER TABLE training_programme ADD COLUMN activity_number TEXT;
ALTER TABLE training_programme ADD COLUMN siret TEXT;
ALTER TABLE training_programme ADD COLUMN qualiopi INTEGER CHECK (qualiopi IN (0, 1));
ALTER TABLE training_programme ADD COLUMN prerequisites TEXT;
ALTER TABLE training_programme ADD COLUMN objectives TEXT;
ALTER TABLE training_programme ADD COLUMN contact TEXT;
ALTER TABLE training_session ADD COLUMN minimum INTEGER;
ALTER TABLE enrolment ADD COLUMN employer TEXT;
ALTER TABLE enrolment ADD COLUMN adaptation TEXT;
ALTER TABLE enrolment ADD COLUMN dropped_out_on TEXT;
ALTER TABLE event ADD COLUMN place TEXT;
ALTER TABLE event ADD COLUMN programme TEXT;
ALTER TABLE event ADD COLUMN audience TEXT;
ALTER TABLE event ADD COLUMN quote_status TEXT;
ALTER TABLE event ADD COLUMN amount_eur_e4 INTEGER;
ALTER TABLE resource ADD COLUMN edition TEXT;
ALTER TABLE resource ADD COLUMN themes TEXT;
ALTER TABLE resource ADD COLUMN licence TEXT;
ALTER TABLE resource ADD COLUMN summary TEXT;
ALTER TABLE resource ADD COLUMN author TEXT;

-- What a training is made of (modules).
CREATE TABLE training_module (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  programme_id BLOB NOT NULL REFERENCES training_programme (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  title TEXT NOT NULL,
  block TEXT,
  duration_h_e4 INTEGER,
  objectives TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX training_module_programme_id ON training_module (programme_id);

-- Who trains (formateurs).
CREATE TABLE trainer (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  organisation TEXT,
  external INTEGER CHECK (external IN (0, 1)),
  email TEXT,
  phone TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A half-day has a place of its own, its module among those of the training, and its trainers: codes, in the order written.
ALTER TABLE half_day ADD COLUMN place TEXT;
ALTER TABLE half_day ADD COLUMN commune TEXT;
ALTER TABLE half_day ADD COLUMN module_id BLOB REFERENCES training_module (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE half_day ADD COLUMN trainers TEXT;
CREATE INDEX half_day_module_id ON half_day (module_id) WHERE module_id IS NOT NULL;

-- What an enrolment knew before, learnt, or thought of it (evaluations).
CREATE TABLE evaluation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  enrolment_id BLOB NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  evaluated_on TEXT NOT NULL,
  mark_e4 INTEGER CHECK (mark_e4 BETWEEN 0 AND 100000),
  passed INTEGER CHECK (passed IN (0, 1)),
  comment TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evaluation_enrolment_id ON evaluation (enrolment_id);

-- Who pays for an enrolment, by line of the yearly return of a training provider (financements_formation).
CREATE TABLE training_funding (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  enrolment_id BLOB NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  line TEXT NOT NULL,
  funder TEXT NOT NULL,
  number TEXT,
  hours_e4 INTEGER,
  amount_eur_e4 INTEGER,
  status TEXT NOT NULL,
  invoiced_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX training_funding_enrolment_id ON training_funding (enrolment_id);
CREATE INDEX training_funding_invoiced_on ON training_funding (invoiced_on) WHERE invoiced_on IS NOT NULL;

-- A group of an instance (groupes).
CREATE TABLE working_group (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  department TEXT,
  purpose TEXT,
  starts_on TEXT,
  ends_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who is in a group, and as what (membres_groupe).
CREATE TABLE group_member (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  group_id BLOB NOT NULL REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  quality TEXT,
  network_id BLOB REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT,
  ends_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX group_member_group_id ON group_member (group_id);
CREATE INDEX group_member_person_id ON group_member (person_id);

-- A meeting is of a group, and says more than that it took place.
ALTER TABLE governance_meeting ADD COLUMN group_id BLOB REFERENCES working_group (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE governance_meeting ADD COLUMN title TEXT;
ALTER TABLE governance_meeting ADD COLUMN place TEXT;
ALTER TABLE governance_meeting ADD COLUMN agenda TEXT;
ALTER TABLE governance_meeting ADD COLUMN minutes TEXT;
CREATE INDEX governance_meeting_group_id ON governance_meeting (group_id) WHERE group_id IS NOT NULL;

-- What a meeting decided (decisions).
CREATE TABLE decision (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  meeting_id BLOB NOT NULL REFERENCES governance_meeting (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  text TEXT NOT NULL,
  themes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX decision_meeting_id ON decision (meeting_id);

-- A task may come of a decision.
ALTER TABLE task ADD COLUMN decision_id BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX task_decision_id ON task (decision_id) WHERE decision_id IS NOT NULL;

-- Who was asked to an event, and what they answered (invitations).
CREATE TABLE invitation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  event_id BLOB NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  sent_on TEXT,
  answer TEXT,
  answered_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX invitation_event_id ON invitation (event_id);
CREATE INDEX invitation_person_id ON invitation (person_id);

-- Files belong to a case or to a resource. A column that had to be said cannot be left empty but by making the table anew; numbers of
-- rows stay, so that the journal and the index of words know them.
CREATE TABLE attachment_anew (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  case_id BLOB REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  resource_id BLOB REFERENCES resource (id) DEFERRABLE INITIALLY DEFERRED,
  added_on TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                     -- media type
  bytes INTEGER NOT NULL,
  digest TEXT NOT NULL,                   -- SHA-256 of the content, in hexadecimal
  added_by TEXT NOT NULL,
  note TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0,
  CHECK ((case_id IS NULL) <> (resource_id IS NULL))
) STRICT;
INSERT INTO attachment_anew (rid, id, case_id, added_on, name, kind, bytes, digest, added_by, note, deleted, version)
  SELECT rid, id, case_id, added_on, name, kind, bytes, digest, added_by, note, deleted, version FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_anew RENAME TO attachment;
CREATE INDEX attachment_case_id ON attachment (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX attachment_resource_id ON attachment (resource_id) WHERE resource_id IS NOT NULL;
CREATE INDEX attachment_digest ON attachment (digest);
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

-- What is found by its words besides: trainings with their modules and trainers, events, resources, groups, meetings and decisions.

CREATE VIRTUAL TABLE training_programme_search USING fts5 (
  title, objectives, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER training_programme_search_i AFTER INSERT ON training_programme WHEN NEW.deleted = 0 BEGIN
  INSERT INTO training_programme_search (rowid, title, objectives) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.objectives, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER training_programme_search_u AFTER UPDATE OF title, objectives, deleted ON training_programme BEGIN
  INSERT INTO training_programme_search (training_programme_search, rowid, title, objectives) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.objectives, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO training_programme_search (rowid, title, objectives) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.objectives, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE training_module_search USING fts5 (
  title, objectives, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER training_module_search_i AFTER INSERT ON training_module WHEN NEW.deleted = 0 BEGIN
  INSERT INTO training_module_search (rowid, title, objectives) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.objectives, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER training_module_search_u AFTER UPDATE OF title, objectives, deleted ON training_module BEGIN
  INSERT INTO training_module_search (training_module_search, rowid, title, objectives) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.objectives, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO training_module_search (rowid, title, objectives) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.objectives, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE trainer_search USING fts5 (
  name, contact, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER trainer_search_i AFTER INSERT ON trainer WHEN NEW.deleted = 0 BEGIN
  INSERT INTO trainer_search (rowid, name, contact) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.first_name || ' ' || NEW.last_name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(NEW.organisation, '') || ' ' || coalesce(NEW.email, '') || ' ' || coalesce(NEW.phone, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER trainer_search_u AFTER UPDATE OF first_name, last_name, organisation, email, phone, deleted ON trainer BEGIN
  INSERT INTO trainer_search (trainer_search, rowid, name, contact) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.first_name || ' ' || OLD.last_name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(OLD.organisation, '') || ' ' || coalesce(OLD.email, '') || ' ' || coalesce(OLD.phone, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO trainer_search (rowid, name, contact) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.first_name || ' ' || NEW.last_name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(NEW.organisation, '') || ' ' || coalesce(NEW.email, '') || ' ' || coalesce(NEW.phone, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE event_search USING fts5 (
  title, programme, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER event_search_i AFTER INSERT ON event WHEN NEW.deleted = 0 BEGIN
  INSERT INTO event_search (rowid, title, programme) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.programme, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER event_search_u AFTER UPDATE OF title, programme, deleted ON event BEGIN
  INSERT INTO event_search (event_search, rowid, title, programme) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.programme, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO event_search (rowid, title, programme) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.programme, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE resource_search USING fts5 (
  title, summary, author, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER resource_search_i AFTER INSERT ON resource WHEN NEW.deleted = 0 BEGIN
  INSERT INTO resource_search (rowid, title, summary, author) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.summary, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.author, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER resource_search_u AFTER UPDATE OF title, summary, author, deleted ON resource BEGIN
  INSERT INTO resource_search (resource_search, rowid, title, summary, author) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.summary, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.author, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO resource_search (rowid, title, summary, author) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.summary, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.author, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE working_group_search USING fts5 (
  name, purpose, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER working_group_search_i AFTER INSERT ON working_group WHEN NEW.deleted = 0 BEGIN
  INSERT INTO working_group_search (rowid, name, purpose) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.purpose, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER working_group_search_u AFTER UPDATE OF name, purpose, deleted ON working_group BEGIN
  INSERT INTO working_group_search (working_group_search, rowid, name, purpose) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.purpose, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO working_group_search (rowid, name, purpose) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.purpose, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE governance_meeting_search USING fts5 (
  title, agenda, minutes, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER governance_meeting_search_i AFTER INSERT ON governance_meeting WHEN NEW.deleted = 0 BEGIN
  INSERT INTO governance_meeting_search (rowid, title, agenda, minutes) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.agenda, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.minutes, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER governance_meeting_search_u AFTER UPDATE OF title, agenda, minutes, deleted ON governance_meeting BEGIN
  INSERT INTO governance_meeting_search (governance_meeting_search, rowid, title, agenda, minutes) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.agenda, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.minutes, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO governance_meeting_search (rowid, title, agenda, minutes) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.agenda, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.minutes, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE decision_search USING fts5 (
  text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER decision_search_i AFTER INSERT ON decision WHEN NEW.deleted = 0 BEGIN
  INSERT INTO decision_search (rowid, text) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER decision_search_u AFTER UPDATE OF text, deleted ON decision BEGIN
  INSERT INTO decision_search (decision_search, rowid, text) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO decision_search (rowid, text) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.text, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

-- Those that are there already.
INSERT INTO training_programme_search (rowid, title) SELECT rid,
    replace(replace(replace(replace(title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') FROM training_programme WHERE deleted = 0;
INSERT INTO event_search (rowid, title) SELECT rid,
    replace(replace(replace(replace(title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') FROM event WHERE deleted = 0;
INSERT INTO resource_search (rowid, title) SELECT rid,
    replace(replace(replace(replace(title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') FROM resource WHERE deleted = 0;
-- Nothing to find in them yet, but what is taken out of an index must have been put in.
INSERT INTO governance_meeting_search (rowid, title) SELECT rid, title FROM governance_meeting WHERE deleted = 0;
