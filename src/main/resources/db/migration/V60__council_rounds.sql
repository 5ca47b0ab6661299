CREATE TABLE council_body (
  id         uuid PRIMARY KEY,
  kind       text NOT NULL,
  name       text NOT NULL UNIQUE,
  rule       text NOT NULL,
  demo       boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL
);

CREATE TABLE council_seat (
  id          uuid PRIMARY KEY,
  body        uuid NOT NULL REFERENCES council_body,
  ordinal     integer NOT NULL,
  position    text NOT NULL,
  institution text NOT NULL,
  sector      text NOT NULL,
  UNIQUE (body, ordinal)
);
CREATE UNIQUE INDEX council_seat_one_chair ON council_seat (body) WHERE position = 'CHAIR';

-- Who held a seat, from the first to the last day; an open one has no last day.
CREATE TABLE council_tenure (
  seat   uuid NOT NULL REFERENCES council_seat,
  holder uuid NOT NULL REFERENCES person,
  since  date NOT NULL,
  until  date,
  PRIMARY KEY (seat, since),
  CHECK (until IS NULL OR until >= since)
);
CREATE INDEX council_tenure_holder ON council_tenure (holder);

CREATE TABLE council_item (
  id           uuid PRIMARY KEY,
  body         uuid NOT NULL REFERENCES council_body,
  kind         text NOT NULL,
  initiative   uuid REFERENCES initiative,
  phase        text,
  submission   integer NOT NULL,
  title        text NOT NULL,
  text         text NOT NULL,
  papers       text NOT NULL,
  parties      text NOT NULL,
  submitter    uuid NOT NULL REFERENCES person,
  submitted_at timestamptz NOT NULL
);
CREATE INDEX council_item_initiative ON council_item (initiative);

CREATE TABLE council_round (
  id              uuid PRIMARY KEY,
  item            uuid NOT NULL REFERENCES council_item,
  number          integer NOT NULL,
  status          text NOT NULL,
  rule            text NOT NULL,
  text            text NOT NULL,
  opened_at       timestamptz NOT NULL,
  deadline        timestamptz NOT NULL,
  closed_at       timestamptz,
  ended_by        text,
  outcome         text,
  tally           text,
  grounds         text,
  adjourned_until date,
  resumed_at      timestamptz,
  UNIQUE (item, number),
  CHECK ((status = 'OPEN') = (closed_at IS NULL)),
  CHECK ((status = 'CLOSED') = (outcome IS NOT NULL))
);
CREATE INDEX council_round_newest ON council_round (opened_at DESC, id);
CREATE UNIQUE INDEX council_round_one_open ON council_round (item) WHERE status = 'OPEN';

-- The frozen roll.
CREATE TABLE council_round_seat (
  round       uuid NOT NULL REFERENCES council_round,
  seat        uuid NOT NULL,
  ordinal     integer NOT NULL,
  position    text NOT NULL,
  institution text NOT NULL,
  sector      text NOT NULL,
  holder      uuid,
  interested  boolean NOT NULL,
  recusal     text,
  recused_at  timestamptz,
  grounds     text,
  PRIMARY KEY (round, seat)
);
CREATE INDEX council_round_seat_holder ON council_round_seat (holder, round);

-- One ballot per seat and round as it stands now; the trail holds what it was before.
CREATE TABLE council_ballot (
  round        uuid NOT NULL,
  seat         uuid NOT NULL,
  person       uuid NOT NULL,
  vote         text NOT NULL,
  grounds      text,
  conditions   text NOT NULL,
  cast_at      timestamptz NOT NULL,
  changed_at   timestamptz,
  withdrawn_at timestamptz,
  PRIMARY KEY (round, seat),
  FOREIGN KEY (round, seat) REFERENCES council_round_seat (round, seat)
);

CREATE TABLE council_condition (
  id     uuid PRIMARY KEY,
  round  uuid NOT NULL REFERENCES council_round,
  item   uuid NOT NULL REFERENCES council_item,
  text   text NOT NULL,
  due    date NOT NULL,
  owner  uuid NOT NULL REFERENCES person,
  status text NOT NULL,
  set_at timestamptz NOT NULL
);
CREATE INDEX council_condition_item ON council_condition (item);
