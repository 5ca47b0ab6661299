-- A rule is never changed: a later version holds from its day on.
CREATE TABLE council_rule (
  body       uuid NOT NULL REFERENCES council_body,
  version    integer NOT NULL,
  holds_from date NOT NULL,
  rule       text NOT NULL,
  made_by    uuid REFERENCES person,
  made_at    timestamptz NOT NULL,
  PRIMARY KEY (body, version)
);
INSERT INTO council_rule (body, version, holds_from, rule, made_at)
  SELECT id, 1, (created_at AT TIME ZONE 'America/Bogota')::date, rule, created_at FROM council_body;
ALTER TABLE council_body DROP COLUMN rule;

-- A body of one initiative, such as its advisory council or a committee; others belong to the community.
ALTER TABLE council_body ADD COLUMN initiative uuid REFERENCES initiative;

-- What a round froze besides the rule itself.
ALTER TABLE council_round
  ADD COLUMN rule_version integer NOT NULL DEFAULT 1,
  ADD COLUMN in_session   boolean NOT NULL DEFAULT false,
  ADD COLUMN second_call  boolean NOT NULL DEFAULT false;
ALTER TABLE council_round ALTER COLUMN rule_version DROP DEFAULT;

-- Who may stand in for a holder where the rule allows it, from the first to the last day.
CREATE TABLE council_substitute (
  seat   uuid NOT NULL REFERENCES council_seat,
  person uuid NOT NULL REFERENCES person,
  since  date NOT NULL,
  until  date,
  PRIMARY KEY (seat, since),
  CHECK (until IS NULL OR until >= since)
);
CREATE INDEX council_substitute_person ON council_substitute (person);

ALTER TABLE council_round_seat
  ADD COLUMN substitute uuid,
  ADD COLUMN attending  boolean NOT NULL DEFAULT false;
CREATE INDEX council_round_seat_substitute ON council_round_seat (substitute, round) WHERE substitute IS NOT NULL;

-- What a member claims about the seat of another, and how the chair ruled.
CREATE TABLE council_recusal_claim (
  id         uuid PRIMARY KEY,
  round      uuid NOT NULL,
  seat       uuid NOT NULL,
  claimed_by uuid NOT NULL REFERENCES person,
  grounds    text NOT NULL,
  claimed_at timestamptz NOT NULL,
  upheld     boolean,
  ruled_by   uuid REFERENCES person,
  reasons    text,
  ruled_at   timestamptz,
  FOREIGN KEY (round, seat) REFERENCES council_round_seat (round, seat),
  CHECK ((upheld IS NULL) = (ruled_at IS NULL))
);
CREATE INDEX council_recusal_claim_round ON council_recusal_claim (round);
CREATE UNIQUE INDEX council_recusal_claim_one_open ON council_recusal_claim (round, seat) WHERE upheld IS NULL;

-- A decision that takes the place of an earlier one; both stay.
ALTER TABLE council_item ADD COLUMN supersedes uuid REFERENCES council_item;
CREATE INDEX council_item_supersedes ON council_item (supersedes) WHERE supersedes IS NOT NULL;
