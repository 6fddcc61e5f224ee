-- Lists of people, projects and organisations are asked once for the order of all their rows: an index of the living in that order says
-- it without looking at a row. By name always; by what is often looked up where there is a value to sort.
DROP INDEX person_name_folded;
DROP INDEX project_name_folded;
DROP INDEX organisation_name_folded;
CREATE INDEX person_by_name ON person (name_folded, code) WHERE deleted = 0;
CREATE INDEX person_by_email ON person (lower(email), name_folded, code) WHERE deleted = 0;
CREATE INDEX person_by_phone ON person (phone, name_folded, code) WHERE deleted = 0;
CREATE INDEX project_by_name ON project (name_folded, code) WHERE deleted = 0;
CREATE INDEX organisation_by_name ON organisation (name_folded, code) WHERE deleted = 0;
