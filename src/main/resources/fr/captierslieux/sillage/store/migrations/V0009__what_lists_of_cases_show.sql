-- What lists of cases filter and sort by, one row a case that is alive: derived from the rows, local, neither journaled nor exchanged.
-- Triggers note the cases that a change concerns; the store makes their rows anew before it commits (CaseSummaries).
CREATE TABLE case_summary (
  case_rid INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  name_folded TEXT NOT NULL,
  network TEXT NOT NULL,
  network_folded TEXT NOT NULL,
  advisor TEXT,
  advisor_folded TEXT,
  commune_folded TEXT,
  department TEXT,
  status INTEGER NOT NULL,                -- its place in the order of the statuses
  stage TEXT,
  stage_rank INTEGER,
  qualification TEXT,
  first_contact_on TEXT NOT NULL,
  last_contact_on TEXT,
  next_rid INTEGER,                       -- the follow-up with the most pressing promise
  next_due TEXT,                          -- its day, 9999-12-31 without one; NULL: nothing is promised
  themes TEXT                             -- of all follow-ups, as '|A|B|', in order
) STRICT;

CREATE TABLE case_stale (
  case_rid INTEGER PRIMARY KEY
) STRICT;
INSERT INTO case_stale (case_rid) SELECT rid FROM support_case;

CREATE TRIGGER case_stale_case_i AFTER INSERT ON support_case BEGIN
  INSERT INTO case_stale (case_rid) VALUES (NEW.rid) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_case_u AFTER UPDATE ON support_case BEGIN
  INSERT INTO case_stale (case_rid) VALUES (NEW.rid) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_follow_up_i AFTER INSERT ON follow_up BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE id = NEW.case_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_follow_up_u
  AFTER UPDATE OF case_id, held_on, themes, next_action, due_on, done_on, deleted ON follow_up BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE id IN (OLD.case_id, NEW.case_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_orientation_i AFTER INSERT ON orientation BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE id = NEW.case_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_orientation_u AFTER UPDATE OF case_id, deleted ON orientation BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE id IN (OLD.case_id, NEW.case_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_stage_i AFTER INSERT ON stage_change BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE project_id = NEW.project_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_stage_u AFTER UPDATE OF project_id, stage, changed_on, deleted ON stage_change BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE project_id IN (OLD.project_id, NEW.project_id)
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_project_u AFTER UPDATE OF name_folded, commune ON project BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE project_id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_network_u AFTER UPDATE OF name ON member_network BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE network_id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER case_stale_advisor_u AFTER UPDATE OF first_name, last_name ON advisor BEGIN
  INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE advisor_id = NEW.id ON CONFLICT DO NOTHING;
END;
