-- Every entity of the exchange files. Conventions:
--   rid      local number: row of the journal and of full-text search, stable under VACUUM
--   id       16 bytes derived from the entity and its code, or its key where it has no code (decision 0003);
--            foreign keys point to it, so that values of the journal need no translation between laptops
--   deleted  0 alive, 1 in the bin, 2 erased; no row is ever physically deleted
--   version  raised with every change (guarded by trigger), for the check of stale saves; local, not journaled
--   *_on     ISO date; *_at ISO local time; *_min minutes; *_e4 decimal as a whole number of ten-thousandths, for exact sums
--   *_folded derived texts for sorting, written by the store, not journaled
--   lists    'A|B' in one column, replaced as a whole, as the exchange files and the journal have them
-- Foreign keys are checked at commit: files and laptops may bring rows in any order.

-- A network of the collective (reseaux).
CREATE TABLE member_network (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  departments TEXT,
  themes TEXT,
  accompanies INTEGER CHECK (accompanies IN (0, 1)),
  runs_place INTEGER CHECK (runs_place IN (0, 1)),
  co_carries INTEGER CHECK (co_carries IN (0, 1)),
  web_site TEXT,
  email TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A person of a network who accompanies, refers, coordinates or trains (conseillers).
CREATE TABLE advisor (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  network_id BLOB NOT NULL REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT,
  email TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which network is the door of a département, and when (referents).
CREATE TABLE department_referent (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  department TEXT NOT NULL,
  network_id BLOB NOT NULL REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A project holder, trainee or contact (personnes).
CREATE TABLE person (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  gender TEXT,
  age_band TEXT,
  situation TEXT,
  email TEXT,
  phone TEXT,
  commune TEXT,
  informed_on TEXT,
  map_consent INTEGER CHECK (map_consent IN (0, 1)),
  name_folded TEXT NOT NULL DEFAULT '',
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_name_folded ON person (name_folded);

-- A third place, future or open (projets).
CREATE TABLE project (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  commune TEXT,
  state TEXT,
  families TEXT,
  functions TEXT,
  initiator TEXT,
  legal_form TEXT,
  qpv TEXT,
  opened_on TEXT,
  structure_created_on TEXT,
  origin_project_id BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT,
  name_folded TEXT NOT NULL DEFAULT '',
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX project_name_folded ON project (name_folded);

-- A person in the team of a project (membres).
CREATE TABLE project_member (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT,
  main INTEGER CHECK (main IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX project_member_project_id_person_id ON project_member (project_id, person_id);
CREATE INDEX project_member_person_id ON project_member (person_id);

-- A network that accompanies, runs or co-carries a project (partenaires).
CREATE TABLE project_partner (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  network_id BLOB NOT NULL REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX project_partner_project_id ON project_partner (project_id);

-- What a funder pays for (conventions).
CREATE TABLE funding_agreement (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  funder TEXT NOT NULL,
  title TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The figure that an agreement promises for an indicator and a year (objectifs).
CREATE TABLE agreement_target (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  agreement_id BLOB NOT NULL REFERENCES funding_agreement (id) DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT NOT NULL,
  year INTEGER NOT NULL,
  target_e4 INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agreement_target_agreement_id ON agreement_target (agreement_id);

-- The accompaniment of a project by one network (dossiers). The network never changes: a transfer opens a continuation.
CREATE TABLE support_case (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  network_id BLOB NOT NULL REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  continues_case_id BLOB REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  advisor_id BLOB REFERENCES advisor (id) DEFERRABLE INITIALLY DEFERRED,
  first_contact_on TEXT NOT NULL,
  channel TEXT,
  referral_source TEXT,
  first_interview_on TEXT,
  qualification TEXT,
  qualified_on TEXT,
  support_started_on TEXT,
  closed_on TEXT,
  outcome TEXT,
  drop_out_reason TEXT,
  agreements TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX support_case_project_id ON support_case (project_id);
CREATE INDEX support_case_network_id ON support_case (network_id);
CREATE INDEX support_case_advisor_id ON support_case (advisor_id);

-- A stage that a project reached (stades).
CREATE TABLE stage_change (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stage_change_project_id_changed_on ON stage_change (project_id, changed_on);
CREATE INDEX stage_change_changed_on ON stage_change (changed_on);

-- The vision criteria of a project at a date, each 0 to 3 (visions).
CREATE TABLE vision_assessment (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  assessed_on TEXT NOT NULL,
  advisor_id BLOB REFERENCES advisor (id) DEFERRABLE INITIALLY DEFERRED,
  multi_function INTEGER CHECK (multi_function BETWEEN 0 AND 3),
  user_diversity INTEGER CHECK (user_diversity BETWEEN 0 AND 3),
  community INTEGER CHECK (community BETWEEN 0 AND 3),
  social_utility INTEGER CHECK (social_utility BETWEEN 0 AND 3),
  shared_governance INTEGER CHECK (shared_governance BETWEEN 0 AND 3),
  limited_profit INTEGER CHECK (limited_profit BETWEEN 0 AND 3),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX vision_assessment_project_id ON vision_assessment (project_id);

-- Whom a case was directed to, and what came of it (orientations).
CREATE TABLE orientation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  case_id BLOB NOT NULL REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  oriented_on TEXT NOT NULL,
  destination_kind TEXT NOT NULL,
  network_id BLOB REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  destination TEXT,
  reason TEXT,
  result TEXT,
  result_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX orientation_case_id ON orientation (case_id);
CREATE INDEX orientation_oriented_on ON orientation (oriented_on);

-- One act of accompaniment (suivis).
CREATE TABLE follow_up (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  case_id BLOB NOT NULL REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  advisor_id BLOB REFERENCES advisor (id) DEFERRABLE INITIALLY DEFERRED,
  held_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  mode TEXT,
  duration_min INTEGER CHECK (duration_min BETWEEN 0 AND 1440),
  preparation_min INTEGER CHECK (preparation_min BETWEEN 0 AND 1440),
  travel_min INTEGER CHECK (travel_min BETWEEN 0 AND 1440),
  collective INTEGER CHECK (collective IN (0, 1)),
  participants INTEGER,
  themes TEXT,
  report TEXT,
  next_action TEXT,
  due_on TEXT,
  done_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX follow_up_case_id_held_on ON follow_up (case_id, held_on);
-- The follow-ups of a period without touching their notes: holds all that reports count.
CREATE INDEX follow_up_of_period ON follow_up (held_on, case_id, kind, mode, duration_min, preparation_min, travel_min, collective,
  themes) WHERE deleted = 0;
CREATE INDEX follow_up_bin ON follow_up (deleted) WHERE deleted <> 0;

-- Jobs of a project observed at a date (emplois).
CREATE TABLE job_record (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  observed_on TEXT NOT NULL,
  created_fte_e4 INTEGER,
  kept_fte_e4 INTEGER,
  source TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX job_record_project_id ON job_record (project_id);
CREATE INDEX job_record_observed_on ON job_record (observed_on);

-- Money that a project obtained (financements).
CREATE TABLE funding_obtained (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  project_id BLOB NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  funder TEXT NOT NULL,
  amount_eur_e4 INTEGER NOT NULL,
  obtained_on TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX funding_obtained_project_id ON funding_obtained (project_id);
CREATE INDEX funding_obtained_obtained_on ON funding_obtained (obtained_on);

-- A training offered (formations).
CREATE TABLE training_programme (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  provider TEXT NOT NULL,
  certification TEXT,
  duration_h_e4 INTEGER,
  bpf_objective TEXT,
  nsf TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One run of a training (sessions).
CREATE TABLE training_session (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  programme_id BLOB NOT NULL REFERENCES training_programme (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT,
  commune TEXT,
  capacity INTEGER,
  status TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX training_session_programme_id ON training_session (programme_id);

-- A morning or afternoon of a session (demi_journees).
CREATE TABLE half_day (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  session_id BLOB NOT NULL REFERENCES training_session (id) DEFERRABLE INITIALLY DEFERRED,
  held_on TEXT NOT NULL,
  moment TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  module TEXT,
  trainer TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX half_day_session_id_held_on ON half_day (session_id, held_on);
CREATE INDEX half_day_held_on ON half_day (held_on);

-- A person in a session (inscriptions).
CREATE TABLE enrolment (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  session_id BLOB NOT NULL REFERENCES training_session (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  project_id BLOB REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  bpf_type TEXT,
  funding TEXT,
  certified INTEGER CHECK (certified IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX enrolment_session_id ON enrolment (session_id);
CREATE INDEX enrolment_person_id ON enrolment (person_id);

-- Who was there on a half-day (presences).
CREATE TABLE attendance (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  half_day_id BLOB NOT NULL REFERENCES half_day (id) DEFERRABLE INITIALLY DEFERRED,
  enrolment_id BLOB NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL,
  hours_e4 INTEGER,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attendance_half_day_id ON attendance (half_day_id);
CREATE INDEX attendance_enrolment_id ON attendance (enrolment_id);
CREATE INDEX attendance_bin ON attendance (deleted) WHERE deleted <> 0;

-- A meeting, visit, workshop or intervention (evenements).
CREATE TABLE event (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  held_on TEXT NOT NULL,
  ends_on TEXT,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  department TEXT,
  commune TEXT,
  network_id BLOB REFERENCES member_network (id) DEFERRABLE INITIALLY DEFERRED,
  duration_h_e4 INTEGER,
  commissioner TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_held_on ON event (held_on);

-- Who took part in an event: a person, an organisation, or a number (participations).
CREATE TABLE participation (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  event_id BLOB NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  organisation TEXT,
  attendees INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX participation_event_id ON participation (event_id);
CREATE INDEX participation_person_id ON participation (person_id);

-- A sheet, guide or study (ressources).
CREATE TABLE resource (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  published_on TEXT,
  url TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A resource given out (diffusions).
CREATE TABLE distribution (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  resource_id BLOB NOT NULL REFERENCES resource (id) DEFERRABLE INITIALLY DEFERRED,
  distributed_on TEXT NOT NULL,
  case_id BLOB REFERENCES support_case (id) DEFERRABLE INITIALLY DEFERRED,
  copies INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX distribution_resource_id ON distribution (resource_id);
CREATE INDEX distribution_case_id ON distribution (case_id);
CREATE INDEX distribution_distributed_on ON distribution (distributed_on);

-- An action of visibility or advocacy (actions).
CREATE TABLE advocacy_action (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  held_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  department TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A meeting of an instance of the collective (instances).
CREATE TABLE governance_meeting (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE,
  held_on TEXT NOT NULL,
  body TEXT NOT NULL,
  department TEXT,
  participants INTEGER,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A commune in a priority zone, dated (zones).
CREATE TABLE zone (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  zone TEXT NOT NULL,
  commune TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1, 2)),
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX zone_commune ON zone (commune);
