-- Full-text search over people, projects and follow-ups. The indexes hold no text of their own (content=''): what is found is
-- shown from its row. Ligatures are opened here because the tokenizer only removes diacritics; both sides of a search are folded
-- the same way. A row in the bin is not found.

CREATE VIRTUAL TABLE person_search USING fts5 (
  name, contact, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER person_search_i AFTER INSERT ON person WHEN NEW.deleted = 0 BEGIN
  INSERT INTO person_search (rowid, name, contact) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.first_name || ' ' || NEW.last_name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    coalesce(NEW.email, '') || ' ' || coalesce(NEW.phone, ''));
END;
CREATE TRIGGER person_search_u AFTER UPDATE OF first_name, last_name, email, phone, deleted ON person BEGIN
  INSERT INTO person_search (person_search, rowid, name, contact) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.first_name || ' ' || OLD.last_name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    coalesce(OLD.email, '') || ' ' || coalesce(OLD.phone, '') WHERE OLD.deleted = 0;
  INSERT INTO person_search (rowid, name, contact) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.first_name || ' ' || NEW.last_name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    coalesce(NEW.email, '') || ' ' || coalesce(NEW.phone, '') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE project_search USING fts5 (
  name, description, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER project_search_i AFTER INSERT ON project WHEN NEW.deleted = 0 BEGIN
  INSERT INTO project_search (rowid, name, description) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.description, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER project_search_u AFTER UPDATE OF name, description, deleted ON project BEGIN
  INSERT INTO project_search (project_search, rowid, name, description) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.description, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO project_search (rowid, name, description) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.name, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.description, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;

CREATE VIRTUAL TABLE follow_up_search USING fts5 (
  report, next_action, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
CREATE TRIGGER follow_up_search_i AFTER INSERT ON follow_up WHEN NEW.deleted = 0 BEGIN
  INSERT INTO follow_up_search (rowid, report, next_action) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.report, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.next_action, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER follow_up_search_u AFTER UPDATE OF report, next_action, deleted ON follow_up BEGIN
  INSERT INTO follow_up_search (follow_up_search, rowid, report, next_action) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.report, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(OLD.next_action, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO follow_up_search (rowid, report, next_action) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.report, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(NEW.next_action, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;
