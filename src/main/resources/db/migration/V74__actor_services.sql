-- Services of initiatives to firms, what each firm was given, and what the council was asked to allow.
CREATE TABLE cluster_service (
  id            uuid PRIMARY KEY,
  initiative    uuid NOT NULL REFERENCES initiative,
  name          text NOT NULL,
  line          text NOT NULL,
  charging      text NOT NULL,
  price         numeric,
  currency      text,
  description   text NOT NULL,
  registered_at timestamptz NOT NULL,
  retired_at    timestamptz
);
CREATE INDEX cluster_service_initiative ON cluster_service (initiative);

CREATE TABLE service_override (
  id           uuid PRIMARY KEY,
  service      uuid NOT NULL REFERENCES cluster_service,
  organisation uuid NOT NULL REFERENCES organisation,
  earlier      uuid NOT NULL,
  item         uuid NOT NULL UNIQUE,
  grounds      text NOT NULL,
  status       text NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  round        uuid,
  decided_at   timestamptz
);
CREATE UNIQUE INDEX service_override_pending ON service_override (service, organisation) WHERE status = 'PENDING';

-- Line and charge are those of the day of the delivery: a service may change its own later.
CREATE TABLE service_delivery (
  id           uuid PRIMARY KEY,
  service      uuid NOT NULL REFERENCES cluster_service,
  organisation uuid NOT NULL REFERENCES organisation,
  line         text NOT NULL,
  free         boolean NOT NULL,
  day          date NOT NULL,
  notes        text NOT NULL,
  evidence     text[] NOT NULL DEFAULT '{}',
  override     uuid UNIQUE REFERENCES service_override,
  recorded_by  uuid NOT NULL,
  recorded_at  timestamptz NOT NULL
);
CREATE INDEX service_delivery_service ON service_delivery (service, recorded_at DESC);
CREATE INDEX service_delivery_organisation ON service_delivery (organisation, line, day);
