-- Signed attendance sheets: when that of a half-day came back, whether the trainer signed it (0 = no), and who did not.
ALTER TABLE half_day ADD COLUMN sheet_back_on TEXT;
ALTER TABLE half_day ADD COLUMN trainer_signed INTEGER CHECK (trainer_signed IN (0, 1));
ALTER TABLE attendance ADD COLUMN signed INTEGER CHECK (signed IN (0, 1));

-- Events are found by who commissioned them as well.
DROP TRIGGER event_search_i;
DROP TRIGGER event_search_u;
INSERT INTO event_search (event_search) VALUES ('delete-all');
INSERT INTO event_search (rowid, title, programme) SELECT rid,
    replace(replace(replace(replace(title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(programme, '') || ' ' || coalesce(commissioner, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') FROM event WHERE deleted = 0;
CREATE TRIGGER event_search_i AFTER INSERT ON event WHEN NEW.deleted = 0 BEGIN
  INSERT INTO event_search (rowid, title, programme) VALUES (NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(NEW.programme, '') || ' ' || coalesce(NEW.commissioner, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'));
END;
CREATE TRIGGER event_search_u AFTER UPDATE OF title, programme, commissioner, deleted ON event BEGIN
  INSERT INTO event_search (event_search, rowid, title, programme) SELECT 'delete', OLD.rid,
    replace(replace(replace(replace(OLD.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(OLD.programme, '') || ' ' || coalesce(OLD.commissioner, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE OLD.deleted = 0;
  INSERT INTO event_search (rowid, title, programme) SELECT NEW.rid,
    replace(replace(replace(replace(NEW.title, 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE'),
    replace(replace(replace(replace(coalesce(NEW.programme, '') || ' ' || coalesce(NEW.commissioner, ''), 'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted = 0;
END;
