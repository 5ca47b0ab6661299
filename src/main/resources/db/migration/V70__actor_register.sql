-- Organisations that take part in an initiative; one row for all spellings of a name.
CREATE TABLE actor (
  id           uuid PRIMARY KEY,
  initiative   uuid NOT NULL REFERENCES initiative,
  name_key     text NOT NULL,
  name         text NOT NULL,
  kind         text,
  chain_link   text,
  size         text,
  anchor       boolean NOT NULL DEFAULT false,
  municipality text,
  contact      text,
  why_key      text,
  UNIQUE (initiative, name_key)
);

CREATE TABLE actor_commitment (
  id              uuid PRIMARY KEY,
  position        bigint GENERATED ALWAYS AS IDENTITY,
  initiative      uuid NOT NULL REFERENCES initiative,
  actor           uuid NOT NULL REFERENCES actor,
  kind            text NOT NULL,
  description     text NOT NULL,
  hours_per_month numeric,
  amount          numeric,
  currency        text,
  signatory       text NOT NULL,
  until           date,
  dropped         boolean NOT NULL DEFAULT false
);
CREATE INDEX actor_commitment_initiative ON actor_commitment (initiative);

CREATE TABLE actor_contribution (
  id         uuid PRIMARY KEY,
  position   bigint GENERATED ALWAYS AS IDENTITY,
  initiative uuid NOT NULL REFERENCES initiative,
  actor      uuid NOT NULL REFERENCES actor,
  source     text NOT NULL,
  in_kind    text,
  amount     numeric NOT NULL,
  currency   text NOT NULL,
  status     text NOT NULL,
  valid_from date,
  until      date,
  purpose    text NOT NULL,
  dropped    boolean NOT NULL DEFAULT false
);
CREATE INDEX actor_contribution_initiative ON actor_contribution (initiative);
