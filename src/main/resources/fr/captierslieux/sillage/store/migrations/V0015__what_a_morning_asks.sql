-- What the screen of a day looks for among all rows, whoever accompanies: each a narrow index over the few rows that are meant.

-- Orientations of which nobody knows the result, the oldest first.
CREATE INDEX orientation_unanswered ON orientation (oriented_on)
  WHERE deleted = 0 AND coalesce(result, 'EN_ATTENTE') = 'EN_ATTENTE';
-- Cases that ended, and places that opened, some months ago.
CREATE INDEX support_case_closed ON support_case (closed_on) WHERE closed_on IS NOT NULL AND deleted = 0;
CREATE INDEX project_opened ON project (opened_on) WHERE opened_on IS NOT NULL AND deleted = 0;
-- Whether another case goes on with one.
CREATE INDEX support_case_continues ON support_case (continues_case_id) WHERE continues_case_id IS NOT NULL;
-- What is to be done by a day, whoever does it.
CREATE INDEX task_due ON task (due_on) WHERE done_on IS NULL AND deleted = 0;
