-- Which parts of the demonstration are there: an interrupted first start goes on where it stopped.
CREATE TABLE demo_part (
  name text PRIMARY KEY,
  at   timestamptz NOT NULL
);
