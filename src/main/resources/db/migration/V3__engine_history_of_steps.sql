-- The engine refuses to start with another level than the one it was created with.
UPDATE act_ge_property SET value_ = '40' WHERE name_ = 'historyLevel';
