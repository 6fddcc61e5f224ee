-- Who was met at a follow-up (suivis.personnes): codes of people, in the order written, as the agreements of a case are.
ALTER TABLE follow_up ADD COLUMN people TEXT;
-- Whether any follow-up says so is seen without walking all of them.
CREATE INDEX follow_up_with_people ON follow_up (rid) WHERE people IS NOT NULL;

-- The same, one row a person: what finds a person's follow-ups at once. Derived, local, neither journaled nor exchanged.
CREATE TABLE follow_up_person (
  person TEXT NOT NULL,                   -- code
  follow_up_rid INTEGER NOT NULL,
  place INTEGER NOT NULL,                 -- in the list, from 0
  PRIMARY KEY (person, follow_up_rid)
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_person_follow_up ON follow_up_person (follow_up_rid);

CREATE TRIGGER follow_up_person_i AFTER INSERT ON follow_up WHEN NEW.people IS NOT NULL BEGIN
  INSERT INTO follow_up_person (person, follow_up_rid, place)
    SELECT value, NEW.rid, key FROM json_each('["' || replace(NEW.people, '|', '","') || '"]') WHERE 1 ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER follow_up_person_u AFTER UPDATE OF people ON follow_up WHEN NEW.people IS NOT OLD.people BEGIN
  DELETE FROM follow_up_person WHERE follow_up_rid = NEW.rid;
  INSERT INTO follow_up_person (person, follow_up_rid, place)
    SELECT value, NEW.rid, key FROM json_each('["' || replace(NEW.people, '|', '","') || '"]')
    WHERE NEW.people IS NOT NULL ON CONFLICT DO NOTHING;
END;
