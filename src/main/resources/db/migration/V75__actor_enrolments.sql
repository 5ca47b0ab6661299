-- Firms that are proposed for an initiative, what the rules of the region say of them, and what was decided.
CREATE TABLE enrolment (
  id                 uuid PRIMARY KEY,
  initiative         uuid NOT NULL REFERENCES initiative,
  organisation       uuid NOT NULL REFERENCES organisation,
  chain_link         text NOT NULL,
  why                text,
  requested_by       uuid NOT NULL REFERENCES person,
  requested_at       timestamptz NOT NULL,
  status             text NOT NULL,
  reasons            text[] NOT NULL DEFAULT '{}',
  decision_table     text,
  primary_initiative uuid REFERENCES initiative,
  fit                text,
  decided_by         uuid REFERENCES person,
  decided_at         timestamptz,
  grounds            text
);
CREATE INDEX enrolment_initiative ON enrolment (initiative, requested_at DESC);
CREATE INDEX enrolment_organisation ON enrolment (organisation, status);
-- A firm is proposed or enrolled once in an initiative.
CREATE UNIQUE INDEX enrolment_once ON enrolment (initiative, organisation) WHERE status IN ('REQUESTED', 'ENROLLED');

-- The initiative that a firm of two identifies with (Q38).
CREATE TABLE organisation_identity (
  organisation uuid PRIMARY KEY REFERENCES organisation,
  initiative   uuid NOT NULL REFERENCES initiative,
  declared_by  uuid NOT NULL REFERENCES person,
  declared_at  timestamptz NOT NULL
);
