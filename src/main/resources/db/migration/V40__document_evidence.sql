CREATE TABLE document (
  id          uuid PRIMARY KEY,
  initiative  uuid NOT NULL REFERENCES initiative,
  name        text NOT NULL,
  media_type  text NOT NULL,
  size        bigint NOT NULL,
  sha256      text NOT NULL,
  content     bytea NOT NULL,
  uploaded_by uuid NOT NULL REFERENCES person,
  uploaded_at timestamptz NOT NULL
);
ALTER TABLE document ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX document_initiative ON document (initiative, uploaded_at);
