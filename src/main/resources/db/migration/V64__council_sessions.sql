-- A meeting of a body. Votes, recusals and conditions stay with the rounds that its agenda names.
CREATE TABLE council_session (
  id           uuid PRIMARY KEY,
  body         uuid NOT NULL REFERENCES council_body,
  secretary    uuid NOT NULL REFERENCES person,
  mode         text NOT NULL,
  place        text NOT NULL,
  notice       text NOT NULL,
  second_call  boolean NOT NULL,
  convened_by  uuid NOT NULL REFERENCES person,
  convened_at  timestamptz NOT NULL,
  planned      timestamptz NOT NULL,
  minutes      integer NOT NULL,
  status       text NOT NULL,
  started      timestamptz,
  ended        timestamptz,
  ended_by     uuid REFERENCES person,
  grounds      text,
  CHECK (status IN ('CONVENED', 'OPEN', 'CLOSED', 'CANCELLED')),
  CHECK ((status IN ('OPEN', 'CLOSED')) = (started IS NOT NULL)),
  CHECK ((status IN ('CLOSED', 'CANCELLED')) = (ended IS NOT NULL))
);
CREATE INDEX council_session_body ON council_session (body, planned DESC, id DESC);

-- Who sits there for which seat, from the moment the session began.
CREATE TABLE council_session_seat (
  session     uuid NOT NULL REFERENCES council_session,
  seat        uuid NOT NULL REFERENCES council_seat,
  ordinal     integer NOT NULL,
  position    text NOT NULL,
  institution text NOT NULL,
  holder      uuid,
  substitute  uuid,
  mode        text NOT NULL,
  person      uuid,
  arrived     timestamptz,
  gone        timestamptz,
  PRIMARY KEY (session, seat)
);

CREATE TABLE council_session_point (
  session  uuid NOT NULL REFERENCES council_session,
  number   integer NOT NULL,
  item     uuid NOT NULL REFERENCES council_item,
  status   text NOT NULL,
  round    uuid REFERENCES council_round,
  present  integer NOT NULL DEFAULT 0,
  needed   integer NOT NULL DEFAULT 0,
  grounds  text,
  PRIMARY KEY (session, number)
);
-- An item stands on one agenda at a time, and a session speaks of one point at a time.
CREATE UNIQUE INDEX council_session_point_item ON council_session_point (item) WHERE status IN ('WAITING', 'OPEN');
CREATE UNIQUE INDEX council_session_point_open ON council_session_point (session) WHERE status = 'OPEN';
CREATE INDEX council_session_point_round ON council_session_point (round) WHERE round IS NOT NULL;

-- Ballots that the secretary wrote down, with what their members said against it.
CREATE TABLE council_session_hand (
  session      uuid NOT NULL,
  number       integer NOT NULL,
  seat         uuid NOT NULL,
  vote         text NOT NULL,
  recorded_by  uuid NOT NULL REFERENCES person,
  at           timestamptz NOT NULL,
  objection    text,
  objected_at  timestamptz,
  PRIMARY KEY (session, number, seat),
  FOREIGN KEY (session, number) REFERENCES council_session_point (session, number),
  FOREIGN KEY (session, seat) REFERENCES council_session_seat (session, seat),
  CHECK ((objection IS NULL) = (objected_at IS NULL))
);

CREATE TABLE council_session_remark (
  id      uuid PRIMARY KEY,
  session uuid NOT NULL REFERENCES council_session,
  person  uuid NOT NULL REFERENCES person,
  at      timestamptz NOT NULL,
  text    text NOT NULL
);
CREATE INDEX council_session_remark_session ON council_session_remark (session, at);
