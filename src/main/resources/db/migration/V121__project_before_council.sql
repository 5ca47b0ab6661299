-- The project that a body is asked about, beside its initiative; and the bodies before which a project was.
ALTER TABLE council_item ADD COLUMN project uuid REFERENCES project;
CREATE INDEX council_item_project ON council_item (project) WHERE project IS NOT NULL;

ALTER TABLE council_opinion_request ADD COLUMN project uuid REFERENCES project;
CREATE INDEX council_opinion_request_project ON council_opinion_request (project) WHERE project IS NOT NULL;

ALTER TABLE project_sheet ADD COLUMN body uuid REFERENCES council_body;
CREATE INDEX project_sheet_body ON project_sheet (body, project);

CREATE TRIGGER project_sheet_frozen BEFORE UPDATE OR DELETE ON project_sheet
  FOR EACH ROW EXECUTE FUNCTION project_refuse_change();
