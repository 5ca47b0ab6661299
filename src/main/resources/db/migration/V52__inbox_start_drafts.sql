-- What somebody has typed so far into a long start form, before anything is begun by it.
CREATE TABLE inbox_start_draft (
  person     uuid NOT NULL REFERENCES person,
  form       text NOT NULL,
  initiative uuid NOT NULL REFERENCES initiative,
  data       text NOT NULL,
  saved_at   timestamptz NOT NULL,
  PRIMARY KEY (person, form, initiative)
);
