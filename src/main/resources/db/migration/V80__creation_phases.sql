-- The registration form as it was sent.
CREATE TABLE creation_registration (
  initiative   uuid PRIMARY KEY REFERENCES initiative,
  deployment   text NOT NULL,
  form_version integer NOT NULL,
  data         text NOT NULL
);

CREATE TABLE creation_hold (
  initiative uuid NOT NULL REFERENCES initiative,
  since      timestamptz NOT NULL,
  ended      timestamptz,
  PRIMARY KEY (initiative, since)
);

-- Delay notices given, one for each planned date.
CREATE TABLE creation_delay (
  initiative uuid NOT NULL REFERENCES initiative,
  phase      text NOT NULL,
  planned    date NOT NULL,
  PRIMARY KEY (initiative, phase, planned)
);

-- What the checks found last, per submission of a milestone.
CREATE TABLE creation_check (
  initiative uuid NOT NULL REFERENCES initiative,
  phase      text NOT NULL,
  round      integer NOT NULL,
  kind       text NOT NULL,
  finding    text NOT NULL,
  PRIMARY KEY (initiative, phase, round, kind)
);

-- Remarks with which a submission came back; numbered within it.
CREATE TABLE creation_remark (
  initiative  uuid NOT NULL REFERENCES initiative,
  phase       text NOT NULL,
  round       integer NOT NULL,
  number      integer NOT NULL,
  institution text NOT NULL,
  remark      text NOT NULL,
  PRIMARY KEY (initiative, phase, round, number)
);

-- Steps that the director reopened for a submission, by their form.
CREATE TABLE creation_rework (
  initiative uuid NOT NULL REFERENCES initiative,
  phase      text NOT NULL,
  round      integer NOT NULL,
  position   integer NOT NULL,
  form       text NOT NULL,
  PRIMARY KEY (initiative, phase, round, position)
);

-- The dossier as it was submitted: canonical JSON and its SHA-256.
CREATE TABLE creation_dossier (
  id         uuid PRIMARY KEY,
  initiative uuid NOT NULL REFERENCES initiative,
  phase      text NOT NULL,
  round      integer NOT NULL,
  item       uuid NOT NULL,
  content    text NOT NULL,
  sha256     text NOT NULL,
  at         timestamptz NOT NULL,
  UNIQUE (initiative, phase, round)
);
CREATE INDEX creation_dossier_item ON creation_dossier (item);

CREATE FUNCTION creation_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A submitted dossier stays as it is: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER creation_dossier_frozen BEFORE UPDATE OR DELETE ON creation_dossier
  FOR EACH ROW EXECUTE FUNCTION creation_refuse_change();
CREATE TRIGGER creation_dossier_no_truncate BEFORE TRUNCATE ON creation_dossier
  FOR EACH STATEMENT EXECUTE FUNCTION creation_refuse_change();
