-- What stops the money of a project, by name: each lapsed condition until it is made good. One column said only that
-- something does.
CREATE TABLE project_stop (
  project   uuid NOT NULL REFERENCES project,
  position  integer NOT NULL,
  condition uuid NOT NULL,
  text      text NOT NULL,
  PRIMARY KEY (project, position)
);

INSERT INTO project_stop (project, position, condition, text)
SELECT p.id, row_number() OVER (PARTITION BY p.id ORDER BY c.due, c.id) - 1, c.id, c.text
FROM project p JOIN project_sheet s ON s.project = p.id JOIN council_condition c ON c.item = s.item
WHERE p.stopped AND c.status = 'LAPSED';

ALTER TABLE project DROP COLUMN stopped;
