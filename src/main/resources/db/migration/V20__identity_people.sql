CREATE TABLE person (
  id            uuid PRIMARY KEY,
  username      text NOT NULL UNIQUE CHECK (username = lower(username)),
  display_name  text NOT NULL,
  email         text,
  password_hash text,
  enabled       boolean NOT NULL DEFAULT true,
  demo          boolean NOT NULL DEFAULT false,
  created_at    timestamptz NOT NULL,
  version       integer NOT NULL
);

-- Roles that a person has in the product as a whole; seats and memberships are told elsewhere.
CREATE TABLE person_role (
  person uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  role   text NOT NULL,
  PRIMARY KEY (person, role)
);
