CREATE SEQUENCE initiative_reference;

CREATE TABLE initiative (
  id                uuid PRIMARY KEY,
  reference         text NOT NULL UNIQUE,
  name              text NOT NULL,
  status            text NOT NULL,
  status_before_hold text,
  held_until        date,
  phase             text,
  body              uuid,
  director          uuid NOT NULL REFERENCES person,
  economic_activity text NOT NULL,
  activity_name     text NOT NULL,
  territory         text NOT NULL,
  launched_on       date,
  demo              boolean NOT NULL DEFAULT false,
  registered_at     timestamptz NOT NULL,
  closed_at         timestamptz,
  version           integer NOT NULL
);
CREATE INDEX initiative_by_name ON initiative (lower(name), id);
CREATE INDEX initiative_by_body ON initiative (body);

CREATE TABLE initiative_milestone (
  initiative uuid NOT NULL REFERENCES initiative ON DELETE CASCADE,
  position   integer NOT NULL,
  phase      text NOT NULL,
  status     text NOT NULL,
  round      integer NOT NULL,
  planned    date NOT NULL,
  decided    timestamptz,
  PRIMARY KEY (initiative, position)
);

CREATE TABLE initiative_member (
  initiative uuid NOT NULL REFERENCES initiative ON DELETE CASCADE,
  person     uuid NOT NULL REFERENCES person,
  role       text NOT NULL,
  since      timestamptz NOT NULL,
  PRIMARY KEY (initiative, person, role)
);
CREATE INDEX initiative_member_person ON initiative_member (person, initiative);
