-- Which reports an agreement asks for: how often, how many days after a period's end, and from which day on.
ALTER TABLE funding_agreement ADD COLUMN report_every TEXT;
ALTER TABLE funding_agreement ADD COLUMN report_within_days INTEGER;
ALTER TABLE funding_agreement ADD COLUMN reports_from TEXT;
