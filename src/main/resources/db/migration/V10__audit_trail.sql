-- Heads of the streams: where the next entry goes. Writers of one stream queue on its row.
CREATE TABLE audit_stream (
  name text PRIMARY KEY,
  seq  bigint NOT NULL DEFAULT 0,
  hash bytea  NOT NULL DEFAULT ''
);

-- The chain. A leaf holds ids and a salted commitment; what was entered lies in audit_value and can be erased.
CREATE TABLE audit_entry (
  stream     text        NOT NULL,
  seq        bigint      NOT NULL,
  at         timestamptz NOT NULL,
  actor_kind text        NOT NULL CHECK (actor_kind IN ('PERSON', 'PROCESS')),
  actor      uuid,
  event      text        NOT NULL,
  leaf       text        NOT NULL,
  prev       bytea       NOT NULL,
  hash       bytea       NOT NULL,
  PRIMARY KEY (stream, seq)
);
CREATE INDEX audit_entry_actor ON audit_entry (actor, at);

CREATE TABLE audit_value (
  stream text   NOT NULL,
  seq    bigint NOT NULL,
  salt   bytea  NOT NULL,
  data   text   NOT NULL,
  PRIMARY KEY (stream, seq)
);

CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The trail is append-only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_value_append_only BEFORE UPDATE OR DELETE ON audit_value
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_value_no_truncate BEFORE TRUNCATE ON audit_value
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_value FROM "${appRole}";
