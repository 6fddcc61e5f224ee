-- Lists sorted by what many rows share (a commune, a situation) walk an index in groups of one value and never look at a row.
CREATE INDEX person_by_commune ON person (commune) WHERE deleted = 0;
CREATE INDEX person_by_situation ON person (situation) WHERE deleted = 0;
CREATE INDEX person_by_informed ON person (informed_on) WHERE deleted = 0;
CREATE INDEX project_by_commune ON project (commune) WHERE deleted = 0;
CREATE INDEX project_by_state ON project (state) WHERE deleted = 0;
CREATE INDEX project_by_families ON project (families) WHERE deleted = 0;
CREATE INDEX project_by_legal_form ON project (legal_form) WHERE deleted = 0;

-- What lists show of people and projects that stands in other rows: derived, local, neither journaled nor exchanged, kept by triggers.
CREATE TABLE person_tally (
  person_rid INTEGER PRIMARY KEY,
  projects INTEGER NOT NULL               -- that the person is a member of
) STRICT;
CREATE INDEX person_tally_projects ON person_tally (projects);

CREATE TABLE project_tally (
  project_rid INTEGER PRIMARY KEY,
  team INTEGER NOT NULL,                  -- how many members
  stage TEXT,                             -- the last one: of one day, the one that comes last in the order of the stages
  stage_on TEXT                           -- its day
) STRICT;
CREATE INDEX project_tally_team ON project_tally (team);
CREATE INDEX project_tally_stage ON project_tally (stage);

INSERT INTO person_tally (person_rid, projects)
SELECT p.rid, (SELECT count(*) FROM project_member m WHERE m.person_id = p.id AND m.deleted = 0) FROM person p;
INSERT INTO project_tally (project_rid, team)
SELECT p.rid, (SELECT count(*) FROM project_member m WHERE m.project_id = p.id AND m.deleted = 0) FROM project p;
UPDATE project_tally SET (stage, stage_on) = (
  SELECT s.stage, s.changed_on FROM stage_change s JOIN project p ON p.id = s.project_id
  WHERE p.rid = project_tally.project_rid AND s.deleted = 0
  ORDER BY s.changed_on DESC, instr('IDEE FAISABILITE CREATION OUVERTURE DEVELOPPEMENT CONSOLIDATION ARRET', s.stage) DESC LIMIT 1);

-- Rows come in any order: a member before its person, a stage before its project.
CREATE TRIGGER tally_person_i AFTER INSERT ON person BEGIN
  INSERT INTO person_tally (person_rid, projects)
  SELECT NEW.rid, count(*) FROM project_member m WHERE m.person_id = NEW.id AND m.deleted = 0;
END;
CREATE TRIGGER tally_project_i AFTER INSERT ON project BEGIN
  INSERT INTO project_tally (project_rid, team)
  SELECT NEW.rid, count(*) FROM project_member m WHERE m.project_id = NEW.id AND m.deleted = 0;
  UPDATE project_tally SET (stage, stage_on) = (
    SELECT s.stage, s.changed_on FROM stage_change s JOIN project p ON p.id = s.project_id
    WHERE p.rid = project_tally.project_rid AND s.deleted = 0
    ORDER BY s.changed_on DESC,
      instr('IDEE FAISABILITE CREATION OUVERTURE DEVELOPPEMENT CONSOLIDATION ARRET', s.stage) DESC LIMIT 1)
  WHERE project_rid IN (SELECT rid FROM project WHERE id = NEW.id);
END;
CREATE TRIGGER tally_member_i AFTER INSERT ON project_member BEGIN
  UPDATE project_tally SET team = (
    SELECT count(*) FROM project_member m JOIN project p ON p.id = m.project_id
    WHERE p.rid = project_tally.project_rid AND m.deleted = 0)
  WHERE project_rid IN (SELECT rid FROM project WHERE id = NEW.project_id);
  UPDATE person_tally SET projects = (
    SELECT count(*) FROM project_member m JOIN person p ON p.id = m.person_id
    WHERE p.rid = person_tally.person_rid AND m.deleted = 0)
  WHERE person_rid IN (SELECT rid FROM person WHERE id = NEW.person_id);
END;
CREATE TRIGGER tally_member_u AFTER UPDATE OF project_id, person_id, deleted ON project_member BEGIN
  UPDATE project_tally SET team = (
    SELECT count(*) FROM project_member m JOIN project p ON p.id = m.project_id
    WHERE p.rid = project_tally.project_rid AND m.deleted = 0)
  WHERE project_rid IN (SELECT rid FROM project WHERE id IN (OLD.project_id, NEW.project_id));
  UPDATE person_tally SET projects = (
    SELECT count(*) FROM project_member m JOIN person p ON p.id = m.person_id
    WHERE p.rid = person_tally.person_rid AND m.deleted = 0)
  WHERE person_rid IN (SELECT rid FROM person WHERE id IN (OLD.person_id, NEW.person_id));
END;
CREATE TRIGGER tally_stage_i AFTER INSERT ON stage_change BEGIN
  UPDATE project_tally SET (stage, stage_on) = (
    SELECT s.stage, s.changed_on FROM stage_change s JOIN project p ON p.id = s.project_id
    WHERE p.rid = project_tally.project_rid AND s.deleted = 0
    ORDER BY s.changed_on DESC,
      instr('IDEE FAISABILITE CREATION OUVERTURE DEVELOPPEMENT CONSOLIDATION ARRET', s.stage) DESC LIMIT 1)
  WHERE project_rid IN (SELECT rid FROM project WHERE id = NEW.project_id);
END;
CREATE TRIGGER tally_stage_u AFTER UPDATE OF project_id, stage, changed_on, deleted ON stage_change BEGIN
  UPDATE project_tally SET (stage, stage_on) = (
    SELECT s.stage, s.changed_on FROM stage_change s JOIN project p ON p.id = s.project_id
    WHERE p.rid = project_tally.project_rid AND s.deleted = 0
    ORDER BY s.changed_on DESC,
      instr('IDEE FAISABILITE CREATION OUVERTURE DEVELOPPEMENT CONSOLIDATION ARRET', s.stage) DESC LIMIT 1)
  WHERE project_rid IN (SELECT rid FROM project WHERE id IN (OLD.project_id, NEW.project_id));
END;
