-- A demonstration made before the session on three milestones keeps the story it was told.
INSERT INTO demo_part (name, at) SELECT 'session', now() WHERE EXISTS (SELECT 1 FROM demo_part);
