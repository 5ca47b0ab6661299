-- An organisation that turned out to be another one stays as it was and leads to it; only living ones own their tax id.
ALTER TABLE organisation ADD COLUMN merged_into uuid REFERENCES organisation CHECK (merged_into <> id);
CREATE INDEX organisation_merged ON organisation (merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE organisation DROP CONSTRAINT organisation_tax_id_key;
CREATE UNIQUE INDEX organisation_tax_id_living ON organisation (tax_id) WHERE merged_into IS NULL;
