-- A milestone that is before its council again because a condition of its approval lapsed. One row for each such condition.
CREATE TABLE creation_reopening (
  condition  uuid PRIMARY KEY,
  initiative uuid NOT NULL REFERENCES initiative,
  phase      text NOT NULL,
  text       text NOT NULL,
  due        date NOT NULL,
  answer     text,
  item       uuid,
  opened_at  timestamptz NOT NULL,
  ended_at   timestamptz
);
CREATE INDEX creation_reopening_initiative ON creation_reopening (initiative);
CREATE INDEX creation_reopening_item ON creation_reopening (item);
