-- Organisations of the community, each once; an actor is the part of one of them in an initiative.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE organisation (
  id            uuid PRIMARY KEY,
  name          text NOT NULL,
  name_key      text NOT NULL,
  tax_id        text UNIQUE,
  kind          text,
  size          text,
  chain_links   text[] NOT NULL DEFAULT '{}',
  anchor        boolean NOT NULL DEFAULT false,
  constituted   boolean,
  municipality  text,
  registered_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organisation_name ON organisation (name_key, id);
CREATE INDEX organisation_name_similar ON organisation USING gin (name_key gin_trgm_ops);

INSERT INTO organisation (id, name, name_key, kind, size, chain_links, anchor, municipality)
  SELECT gen_random_uuid(), (array_agg(name ORDER BY id))[1], name_key,
    (array_agg(kind ORDER BY id) FILTER (WHERE kind IS NOT NULL))[1],
    (array_agg(size ORDER BY id) FILTER (WHERE size IS NOT NULL))[1],
    coalesce(array_agg(DISTINCT chain_link) FILTER (WHERE chain_link IS NOT NULL), '{}'),
    bool_or(anchor),
    (array_agg(municipality ORDER BY id) FILTER (WHERE municipality IS NOT NULL))[1]
  FROM actor GROUP BY name_key;

ALTER TABLE actor ADD COLUMN organisation uuid REFERENCES organisation;
UPDATE actor a SET organisation = o.id FROM organisation o WHERE o.name_key = a.name_key;
ALTER TABLE actor ALTER COLUMN organisation SET NOT NULL;
CREATE INDEX actor_organisation ON actor (organisation);
