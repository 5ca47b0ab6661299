ALTER TABLE initiative ADD COLUMN advisory_body uuid;
CREATE INDEX initiative_by_advisory_body ON initiative (advisory_body);
