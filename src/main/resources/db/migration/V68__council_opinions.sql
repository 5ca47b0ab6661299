-- Which post an adviser holds in the firm.
ALTER TABLE council_tenure ADD COLUMN post text;

-- What an advisory council is asked.
CREATE TABLE council_opinion_request (
  id         uuid PRIMARY KEY,
  body       uuid NOT NULL REFERENCES council_body,
  initiative uuid NOT NULL REFERENCES initiative,
  phase      text,
  title      text NOT NULL,
  text       text NOT NULL,
  papers     text NOT NULL,
  asked_at   timestamptz NOT NULL,
  deadline   timestamptz NOT NULL,
  closed_at  timestamptz,
  ended_by   text,
  closed_by  uuid REFERENCES person,
  grounds    text,
  CHECK ((closed_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX council_opinion_request_initiative ON council_opinion_request (initiative, asked_at DESC);
CREATE INDEX council_opinion_request_body ON council_opinion_request (body, asked_at DESC);

-- Who was asked, in person, and what that person said; nobody else ever fills the row.
CREATE TABLE council_opinion (
  request     uuid NOT NULL REFERENCES council_opinion_request,
  seat        uuid NOT NULL REFERENCES council_seat,
  ordinal     integer NOT NULL,
  person      uuid NOT NULL REFERENCES person,
  institution text NOT NULL,
  post        text,
  opinion     text,
  grounds     text,
  given_at    timestamptz,
  PRIMARY KEY (request, seat),
  UNIQUE (request, person),
  CHECK ((opinion IS NULL) = (given_at IS NULL))
);
CREATE INDEX council_opinion_person ON council_opinion (person);
