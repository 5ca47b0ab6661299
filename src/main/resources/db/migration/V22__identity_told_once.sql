-- Whether the wait that is running is on record: refusals during it are not recorded one by one.
ALTER TABLE sign_in_tries ADD COLUMN told boolean NOT NULL DEFAULT false;
