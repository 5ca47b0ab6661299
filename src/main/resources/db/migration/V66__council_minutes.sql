-- The last number that a body has given to minutes. Taken in the transaction that drafts them: whoever drafts at the same moment
-- waits for the row, and what is rolled back leaves no gap.
CREATE TABLE council_minutes_series (
  body uuid PRIMARY KEY REFERENCES council_body,
  last integer NOT NULL CHECK (last > 0)
);

-- Minutes of a session, or additional minutes that correct earlier ones. The text, in both languages, stands from the first
-- moment; only their state moves.
CREATE TABLE council_minutes (
  id            uuid PRIMARY KEY,
  body          uuid NOT NULL REFERENCES council_body,
  number        integer NOT NULL,
  session       uuid UNIQUE,
  corrects      uuid REFERENCES council_minutes,
  chair         uuid NOT NULL REFERENCES person,
  secretary     uuid NOT NULL REFERENCES person,
  about         timestamptz NOT NULL,
  text          text NOT NULL,
  digest        text NOT NULL,
  drafted_at    timestamptz NOT NULL,
  status        text NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'SIGNED')),
  approved_by   uuid REFERENCES person,
  approved_at   timestamptz,
  checkpoint    text,
  UNIQUE (body, number),
  CHECK ((session IS NULL) <> (corrects IS NULL)),
  CHECK ((status = 'DRAFT') = (approved_at IS NULL))
);
CREATE INDEX council_minutes_corrects ON council_minutes (corrects) WHERE corrects IS NOT NULL;

CREATE TABLE council_minutes_signature (
  minutes   uuid NOT NULL REFERENCES council_minutes,
  signs_as  text NOT NULL CHECK (signs_as IN ('CHAIR', 'SECRETARY')),
  person    uuid NOT NULL REFERENCES person,
  statement text NOT NULL,
  signed_at timestamptz NOT NULL,
  PRIMARY KEY (minutes, signs_as),
  UNIQUE (minutes, person)
);

-- What was printed with the second signature.
CREATE TABLE council_minutes_file (
  minutes  uuid NOT NULL REFERENCES council_minutes,
  language text NOT NULL CHECK (language IN ('es', 'en')),
  content  bytea NOT NULL,
  PRIMARY KEY (minutes, language)
);

CREATE FUNCTION council_minutes_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Minutes stand as they are: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION council_minutes_state_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'SIGNED'
      OR to_jsonb(OLD) - '{status,approved_by,approved_at,checkpoint}'::text[]
         <> to_jsonb(NEW) - '{status,approved_by,approved_at,checkpoint}'::text[] THEN
    RAISE EXCEPTION 'Minutes stand as they are: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER council_minutes_state_only BEFORE UPDATE ON council_minutes
  FOR EACH ROW EXECUTE FUNCTION council_minutes_state_only();
CREATE TRIGGER council_minutes_stay BEFORE DELETE ON council_minutes
  FOR EACH ROW EXECUTE FUNCTION council_minutes_refuse_change();
CREATE TRIGGER council_minutes_no_truncate BEFORE TRUNCATE ON council_minutes
  FOR EACH STATEMENT EXECUTE FUNCTION council_minutes_refuse_change();
CREATE TRIGGER council_minutes_signature_stays BEFORE UPDATE OR DELETE ON council_minutes_signature
  FOR EACH ROW EXECUTE FUNCTION council_minutes_refuse_change();
CREATE TRIGGER council_minutes_signature_no_truncate BEFORE TRUNCATE ON council_minutes_signature
  FOR EACH STATEMENT EXECUTE FUNCTION council_minutes_refuse_change();
CREATE TRIGGER council_minutes_file_stays BEFORE UPDATE OR DELETE ON council_minutes_file
  FOR EACH ROW EXECUTE FUNCTION council_minutes_refuse_change();
CREATE TRIGGER council_minutes_file_no_truncate BEFORE TRUNCATE ON council_minutes_file
  FOR EACH STATEMENT EXECUTE FUNCTION council_minutes_refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON council_minutes, council_minutes_signature, council_minutes_file FROM "${appRole}";
GRANT UPDATE (status, approved_by, approved_at, checkpoint) ON council_minutes TO "${appRole}";
