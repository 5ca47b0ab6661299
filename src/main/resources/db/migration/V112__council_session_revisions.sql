-- How often the agenda was changed after the session was convened; calendars of members follow it.
ALTER TABLE council_session ADD COLUMN revision integer NOT NULL DEFAULT 0;
