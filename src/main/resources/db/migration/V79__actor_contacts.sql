-- People of organisations whom a team may reach, with the consent that they gave (Ley 1581 of 2012). Who they are stands apart,
-- and goes when they ask for it; what stays proves what stood there to whoever still has it.
CREATE TABLE actor_contact (
  id           uuid PRIMARY KEY,
  organisation uuid NOT NULL REFERENCES organisation,
  purpose      text NOT NULL,
  text_version integer NOT NULL,
  obtained     text NOT NULL,
  consented_on date NOT NULL,
  recorded_by  uuid NOT NULL REFERENCES person,
  recorded_at  timestamptz NOT NULL,
  commitment   text NOT NULL,
  withdrawn_at timestamptz,
  erased_at    timestamptz
);
CREATE INDEX actor_contact_organisation ON actor_contact (organisation, recorded_at);

CREATE TABLE actor_contact_value (
  contact uuid PRIMARY KEY REFERENCES actor_contact,
  salt    bytea NOT NULL,
  data    text NOT NULL
);
