-- The list of cases by name from Z to A: codes go upwards within a name whichever end comes first, so that the index by name cannot be walked back.
CREATE INDEX case_summary_name_down ON case_summary (name_folded DESC, code);
