-- What is spent of a contribution to a project counts as its spending too; its form asks no purpose, and nobody may have been paid.
ALTER TABLE project_spending ADD COLUMN contribution uuid;
ALTER TABLE project_spending ALTER COLUMN payee DROP NOT NULL;
ALTER TABLE project_spending ALTER COLUMN purpose DROP NOT NULL;
INSERT INTO project_spending (id, project, amount, spent_on, concept, payee, contribution, evidence, recorded_by, recorded_at)
  SELECT m.id, c.project, m.amount, m.day, m.concept, m.payee, c.id, to_jsonb(m.evidence)::text, m.recorded_by, m.recorded_at
  FROM contribution_movement m JOIN contribution c ON c.id = m.contribution
  WHERE m.kind = 'SPENT' AND NOT m.undone AND c.project IS NOT NULL AND c.in_kind IS NULL AND c.currency = 'COP'
    AND m.recorded_by IS NOT NULL AND m.amount > 0;
