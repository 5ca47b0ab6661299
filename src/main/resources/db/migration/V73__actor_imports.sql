-- Spreadsheets of organisations as they were read: looked at first, then taken as a whole or not at all.
CREATE TABLE actor_import (
  id           uuid PRIMARY KEY,
  person       uuid NOT NULL REFERENCES person,
  file_name    text NOT NULL,
  sha256       text NOT NULL,
  at           timestamptz NOT NULL,
  status       text NOT NULL,
  unused       text[] NOT NULL,
  imported     integer,
  confirmed_at timestamptz
);
CREATE INDEX actor_import_person ON actor_import (person, at);

-- A line is good and has its facts, or is not and has its errors.
CREATE TABLE actor_import_line (
  import  uuid NOT NULL REFERENCES actor_import ON DELETE CASCADE,
  line    integer NOT NULL,
  name    text,
  facts   jsonb,
  errors  jsonb,
  similar_to text,
  PRIMARY KEY (import, line),
  CHECK ((facts IS NULL) <> (errors IS NULL))
);
CREATE INDEX actor_import_line_wrong ON actor_import_line (import, line) WHERE errors IS NOT NULL;
CREATE INDEX actor_import_line_similar ON actor_import_line (import, line) WHERE errors IS NULL AND similar_to IS NOT NULL;
