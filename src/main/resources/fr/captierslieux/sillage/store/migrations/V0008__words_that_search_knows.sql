-- What search forgives mistakes with: the words of two of its indexes, read from the indexes themselves.
CREATE VIRTUAL TABLE person_search_words USING fts5vocab (person_search, 'row');
CREATE VIRTUAL TABLE project_search_words USING fts5vocab (project_search, 'row');
-- The projects of a commune: search finds a project and its cases by where it is.
CREATE INDEX project_commune ON project (commune);
