-- When the day of a condition was over without it being met. One that stopped money may be met late, so that its status
-- and the end of it change afterwards.
ALTER TABLE council_condition ADD COLUMN lapsed_at timestamptz;
UPDATE council_condition SET lapsed_at = settled_at WHERE status = 'LAPSED';
