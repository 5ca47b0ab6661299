-- What a body is asked about one of its conditions: to waive it, or with a day to give it more time. One question at a time.
CREATE TABLE council_condition_motion (
  item       uuid PRIMARY KEY REFERENCES council_item,
  condition  uuid NOT NULL REFERENCES council_condition,
  until      date,
  grounds    text NOT NULL,
  settled_at timestamptz
);
CREATE UNIQUE INDEX council_condition_motion_open ON council_condition_motion (condition) WHERE settled_at IS NULL;
-- how often the chair gave more time
ALTER TABLE council_condition ADD COLUMN extensions integer NOT NULL DEFAULT 0;
