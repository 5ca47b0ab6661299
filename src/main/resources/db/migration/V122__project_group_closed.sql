-- A group that is closed carries its projects to their end and takes no new one.
ALTER TABLE project_group ADD COLUMN closed_at timestamptz;
