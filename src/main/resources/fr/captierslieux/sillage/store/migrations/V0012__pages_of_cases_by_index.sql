-- The summary of a case becomes narrow, and every order of the list an index: a page is then found by walking one index, and a filter
-- looks at small rows. Both ways, because names go from A to Z whichever end of the key comes first.
DROP TABLE case_summary;
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
  theme_order TEXT                        -- shipped themes as small letters in the order of their list; only own ones: as '|A|B|', after all those
) STRICT;
CREATE INDEX case_summary_name ON case_summary (name_folded, code);
CREATE INDEX case_summary_stage ON case_summary (stage_rank, name_folded, code);
CREATE INDEX case_summary_stage_down ON case_summary (stage_rank DESC, name_folded, code);
CREATE INDEX case_summary_last ON case_summary (last_contact_on, name_folded, code);
CREATE INDEX case_summary_last_down ON case_summary (last_contact_on DESC, name_folded, code);
CREATE INDEX case_summary_next ON case_summary (next_due, name_folded, code);
CREATE INDEX case_summary_next_down ON case_summary (iif(next_due = '9999-12-31', '', next_due) DESC, name_folded, code);
CREATE INDEX case_summary_network ON case_summary (network_folded, name_folded, code);
CREATE INDEX case_summary_network_down ON case_summary (network_folded DESC, name_folded, code);
CREATE INDEX case_summary_advisor ON case_summary (advisor_folded, name_folded, code);
CREATE INDEX case_summary_advisor_down ON case_summary (advisor_folded DESC, name_folded, code);
CREATE INDEX case_summary_commune ON case_summary (commune_folded, name_folded, code);
CREATE INDEX case_summary_commune_down ON case_summary (commune_folded DESC, name_folded, code);
CREATE INDEX case_summary_department ON case_summary (department, name_folded, code);
CREATE INDEX case_summary_department_down ON case_summary (department DESC, name_folded, code);
CREATE INDEX case_summary_status ON case_summary (status, name_folded, code);
CREATE INDEX case_summary_status_down ON case_summary (status DESC, name_folded, code);
CREATE INDEX case_summary_qualification
  ON case_summary (instr('COEUR_DE_CIBLE OFFRE_GRATUITE HORS_PERIMETRE', qualification), name_folded, code);
CREATE INDEX case_summary_qualification_down
  ON case_summary (instr('COEUR_DE_CIBLE OFFRE_GRATUITE HORS_PERIMETRE', qualification) DESC, name_folded, code);
CREATE INDEX case_summary_first ON case_summary (first_contact_on, name_folded, code);
CREATE INDEX case_summary_first_down ON case_summary (first_contact_on DESC, name_folded, code);
CREATE INDEX case_summary_theme ON case_summary (theme_order, name_folded, code);
CREATE INDEX case_summary_theme_down ON case_summary (theme_order DESC, name_folded, code);

-- Themes of all follow-ups of a case that names any, as '|A|B|', in order: long, so kept out of the rows that a filter looks at.
CREATE TABLE case_themes (
  case_rid INTEGER PRIMARY KEY,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO case_stale (case_rid) SELECT rid FROM support_case WHERE true ON CONFLICT DO NOTHING;
