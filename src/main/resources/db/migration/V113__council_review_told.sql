-- The day of review that its readers were told of, so that each day is told once; another day is told again.
ALTER TABLE council_review ADD COLUMN told date;
