-- Bearer tokens of the API: only the SHA-256 of each is kept.
CREATE TABLE access_token (
  id           uuid PRIMARY KEY,
  person       uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
  hash         bytea       NOT NULL UNIQUE,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX access_token_person ON access_token (person, created_at);

-- Links by which a person sets a password once.
CREATE TABLE password_link (
  hash       bytea PRIMARY KEY,
  person     uuid        NOT NULL REFERENCES person ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);

-- Tries to sign in that did not succeed; the key is a hash, so that nothing typed is kept.
CREATE TABLE sign_in_tries (
  key           bytea PRIMARY KEY,
  tries         integer     NOT NULL,
  last_at       timestamptz NOT NULL,
  blocked_until timestamptz
);
CREATE INDEX sign_in_tries_last_at ON sign_in_tries (last_at);

CREATE INDEX person_by_name ON person (lower(display_name), id);
