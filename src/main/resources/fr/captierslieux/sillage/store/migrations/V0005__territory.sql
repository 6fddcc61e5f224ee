-- The territory reference, filled from the data inside the product when its vintage changes; local, not synchronised.
-- One row a commune code that people may write, former codes included: a former code stands for its current commune.
CREATE TABLE place (
  code TEXT PRIMARY KEY,
  commune TEXT NOT NULL,
  name TEXT NOT NULL,
  department TEXT NOT NULL,
  epci TEXT
) STRICT, WITHOUT ROWID;

-- The names that reports write beside département numbers and EPCI numbers (SIREN).
CREATE TABLE epci (
  siren TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE department (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
