-- What organisations promise, give and see spent, for an initiative or one of its projects. What is received and spent stands in
-- movements; how far a contribution has come is read from them and kept nowhere else.
CREATE TABLE contribution (
  id           uuid PRIMARY KEY,
  initiative   uuid NOT NULL REFERENCES initiative,
  project      uuid,
  organisation uuid NOT NULL REFERENCES organisation,
  source       text NOT NULL,
  in_kind      text,
  quantity     numeric,
  unit         text,
  valuation    text,
  amount       numeric NOT NULL CHECK (amount >= 0),
  currency     text NOT NULL,
  signed       boolean NOT NULL DEFAULT false,
  due          date,
  valid_from   date,
  until        date,
  purpose      text NOT NULL,
  evidence     text[] NOT NULL DEFAULT '{}',
  told_by      text NOT NULL,
  promised_at  timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE INDEX contribution_initiative ON contribution (initiative, promised_at DESC, id);
CREATE INDEX contribution_project ON contribution (project) WHERE project IS NOT NULL;
CREATE INDEX contribution_organisation ON contribution (organisation);

CREATE TABLE contribution_movement (
  id           uuid PRIMARY KEY,
  contribution uuid NOT NULL REFERENCES contribution,
  kind         text NOT NULL,
  day          date NOT NULL,
  amount       numeric NOT NULL CHECK (amount >= 0),
  concept      text NOT NULL,
  payee        text,
  evidence     text[] NOT NULL DEFAULT '{}',
  told_by      text NOT NULL,
  recorded_by  uuid,
  recorded_at  timestamptz NOT NULL,
  undone       boolean NOT NULL DEFAULT false
);
CREATE INDEX contribution_movement_contribution ON contribution_movement (contribution);

-- What the director asked for in phase III: what running the initiative costs in a year, and for how many years.
CREATE TABLE resource_plan (
  initiative    uuid PRIMARY KEY REFERENCES initiative,
  yearly_budget numeric NOT NULL,
  currency      text NOT NULL,
  years         numeric NOT NULL,
  told_at       timestamptz NOT NULL
);

INSERT INTO contribution (id, initiative, organisation, source, in_kind, valuation, amount, currency, signed, due, valid_from, until,
    purpose, told_by, promised_at, withdrawn_at)
  SELECT c.id, c.initiative, a.organisation, c.source, c.in_kind, CASE WHEN c.in_kind IS NULL THEN NULL ELSE 'MARKET_PRICE' END,
    c.amount, c.currency, c.status <> 'PROMISED', coalesce(c.valid_from, c.until), c.valid_from, c.until, c.purpose,
    'secure-resources', now(), CASE WHEN c.dropped THEN now() END
  FROM actor_contribution c JOIN actor a ON a.id = c.actor;
INSERT INTO contribution_movement (id, contribution, kind, day, amount, concept, told_by, recorded_at)
  SELECT gen_random_uuid(), c.id, 'RECEIVED', current_date, c.amount, c.purpose, 'secure-resources', now()
  FROM actor_contribution c WHERE c.status = 'RECEIVED' AND NOT c.dropped;
DROP TABLE actor_contribution;

CREATE VIEW contribution_now AS
  SELECT c.*, o.name AS contributor, o.kind AS contributor_kind, m.received, m.spent,
    CASE WHEN c.withdrawn_at IS NOT NULL THEN 'WITHDRAWN'
      WHEN m.spent > 0 AND m.spent >= c.amount THEN 'SPENT'
      WHEN m.receipts > 0 AND m.received >= c.amount THEN 'RECEIVED'
      WHEN c.signed THEN 'SIGNED' ELSE 'PROMISED' END AS status
  FROM contribution c
  JOIN organisation o ON o.id = c.organisation
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE kind = 'RECEIVED') AS receipts,
      coalesce(sum(amount) FILTER (WHERE kind = 'RECEIVED'), 0) AS received,
      coalesce(sum(amount) FILTER (WHERE kind = 'SPENT'), 0) AS spent
    FROM contribution_movement WHERE contribution = c.id AND NOT undone) m;
