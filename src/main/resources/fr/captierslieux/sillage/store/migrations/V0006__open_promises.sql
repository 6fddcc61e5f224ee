-- The earliest promise of a case that is not done, without reading its follow-ups: for lists of cases.
CREATE INDEX follow_up_open_promise ON follow_up (case_id, due_on)
  WHERE next_action IS NOT NULL AND done_on IS NULL AND deleted = 0;
