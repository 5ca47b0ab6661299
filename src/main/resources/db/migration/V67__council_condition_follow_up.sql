-- What became of a condition: who showed which evidence, who settled it and with what grounds. Sent back more than once,
-- the last grounds stand here and all of them in the trail.
ALTER TABLE council_condition
  ADD COLUMN shown      text,
  ADD COLUMN evidence   text NOT NULL DEFAULT '[]',
  ADD COLUMN shown_by   uuid REFERENCES person,
  ADD COLUMN shown_at   timestamptz,
  ADD COLUMN grounds    text,
  ADD COLUMN settled_by uuid REFERENCES person,
  ADD COLUMN settled_at timestamptz;
CREATE INDEX council_condition_due ON council_condition (due, id);
CREATE INDEX council_condition_round ON council_condition (round);
