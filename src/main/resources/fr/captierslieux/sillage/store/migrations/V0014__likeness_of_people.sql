-- What finds a person again who is written down a second time, whatever way the telephone was written.
CREATE INDEX person_phone_digits ON person (
  substr(replace(replace(replace(replace(replace(replace(replace(phone, ' ', ''), char(160), ''), '.', ''), '-', ''), '/', ''), '(', ''), ')', ''), -9))
  WHERE phone IS NOT NULL AND deleted = 0;
-- Which codes a current commune has: its own and the former ones.
CREATE INDEX place_commune ON place (commune);
