-- A working group has a theme, members and any number of projects (Q28).
CREATE TABLE project_group (
  id         uuid PRIMARY KEY,
  initiative uuid NOT NULL REFERENCES initiative,
  theme      text NOT NULL,
  purpose    text NOT NULL,
  formed_at  timestamptz NOT NULL
);
CREATE INDEX project_group_initiative ON project_group (initiative, theme);

CREATE TABLE project_group_member (
  working_group uuid NOT NULL REFERENCES project_group ON DELETE CASCADE,
  person        uuid NOT NULL REFERENCES person,
  PRIMARY KEY (working_group, person)
);
CREATE INDEX project_group_member_person ON project_group_member (person);

CREATE SEQUENCE project_reference;

CREATE TABLE project (
  id            uuid PRIMARY KEY,
  reference     text NOT NULL UNIQUE,
  initiative    uuid NOT NULL REFERENCES initiative,
  working_group uuid REFERENCES project_group,
  name          text NOT NULL,
  kind          text NOT NULL,
  summary       text NOT NULL,
  target_public text NOT NULL,
  intervention  text NOT NULL,
  bottleneck    text NOT NULL,
  proposer      uuid NOT NULL REFERENCES person,
  proposed_at   timestamptz NOT NULL,
  gate          text NOT NULL CHECK (gate IN ('G0', 'G1', 'G2', 'G3', 'G4')),
  status        text NOT NULL CHECK (status IN ('ACTIVE', 'HELD', 'KILLED', 'CLOSED')),
  recycled      boolean NOT NULL,
  held_until    date,
  stopped       boolean NOT NULL DEFAULT false,
  ended_at      timestamptz,
  version       integer NOT NULL
);
CREATE INDEX project_initiative ON project (initiative);

-- The budget: each part is released by a gate, once.
CREATE TABLE project_part (
  project     uuid NOT NULL REFERENCES project,
  position    integer NOT NULL,
  purpose     text NOT NULL CHECK (purpose IN ('SCREENING', 'FORMULATION', 'EXECUTION', 'CLOSING')),
  label       text,
  amount      numeric(18, 2) NOT NULL CHECK (amount >= 0),
  released_at timestamptz,
  PRIMARY KEY (project, position)
);

CREATE TABLE project_result (
  project   uuid NOT NULL REFERENCES project,
  position  integer NOT NULL,
  result    text NOT NULL,
  indicator text NOT NULL,
  baseline  numeric NOT NULL,
  target    numeric NOT NULL,
  measured  numeric,
  comment   text,
  PRIMARY KEY (project, position)
);

CREATE TABLE project_deliverable (
  project     uuid NOT NULL REFERENCES project,
  position    integer NOT NULL,
  deliverable text NOT NULL,
  owner       text NOT NULL,
  starts_on   date NOT NULL,
  due_on      date NOT NULL,
  status      text NOT NULL CHECK (status IN ('IN_PROGRESS', 'DONE', 'DROPPED')),
  progress    integer NOT NULL CHECK (progress BETWEEN 0 AND 100),
  deviation   text,
  PRIMARY KEY (project, position)
);

-- Who takes part, and what each of them gives.
CREATE TABLE project_partner (
  project  uuid NOT NULL REFERENCES project,
  position integer NOT NULL,
  name     text NOT NULL,
  kind     text NOT NULL,
  part     text NOT NULL,
  PRIMARY KEY (project, position)
);

CREATE TABLE project_contribution (
  project     uuid NOT NULL REFERENCES project,
  position    integer NOT NULL,
  contributor text NOT NULL,
  kind        text NOT NULL,
  form        text NOT NULL,
  amount      numeric(18, 2) NOT NULL,
  description text NOT NULL,
  PRIMARY KEY (project, position)
);

-- What was found at a gate each time that it was reached; never changed.
CREATE TABLE project_assessment (
  project uuid NOT NULL REFERENCES project,
  number  integer NOT NULL,
  gate    text NOT NULL,
  finding text NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (project, number)
);

-- Facts that stages tell for criteria and scope: the last ones count.
CREATE TABLE project_answer (
  project uuid NOT NULL REFERENCES project,
  key     text NOT NULL,
  value   text NOT NULL,
  PRIMARY KEY (project, key)
);

-- Points outside the scope of the direction (Q30) that the last screening flagged, with what was answered.
CREATE TABLE project_flag (
  project  uuid NOT NULL REFERENCES project,
  position integer NOT NULL,
  rule     text NOT NULL,
  reason   text NOT NULL,
  answer   text,
  PRIMARY KEY (project, position)
);

CREATE TABLE project_decision (
  project    uuid NOT NULL REFERENCES project,
  number     integer NOT NULL,
  gate       text NOT NULL,
  outcome    text NOT NULL CHECK (outcome IN ('GO', 'HOLD', 'RECYCLE', 'KILL')),
  grounds    text NOT NULL,
  held_until date,
  decided_by uuid REFERENCES person,
  item       uuid,
  released   numeric(18, 2) NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (project, number)
);

CREATE TABLE project_spending (
  id          uuid PRIMARY KEY,
  project     uuid NOT NULL REFERENCES project,
  amount      numeric(18, 2) NOT NULL CHECK (amount > 0),
  spent_on    date NOT NULL,
  concept     text NOT NULL,
  payee       text NOT NULL,
  purpose     text NOT NULL,
  evidence    text NOT NULL,
  recorded_by uuid NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX project_spending_project ON project_spending (project, recorded_at, id);

-- The sheet of a project as its readers got it: canonical JSON and its SHA-256. One for each item and consultation.
CREATE TABLE project_sheet (
  id      uuid PRIMARY KEY,
  project uuid NOT NULL REFERENCES project,
  gate    text NOT NULL,
  number  integer NOT NULL,
  item    uuid UNIQUE,
  request uuid UNIQUE,
  content text NOT NULL,
  sha256  text NOT NULL,
  at      timestamptz NOT NULL,
  UNIQUE (project, number)
);

CREATE FUNCTION project_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was decided and shown stays as it is: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER project_decision_kept BEFORE UPDATE OR DELETE ON project_decision
  FOR EACH ROW EXECUTE FUNCTION project_refuse_change();
CREATE TRIGGER project_assessment_kept BEFORE UPDATE OR DELETE ON project_assessment
  FOR EACH ROW EXECUTE FUNCTION project_refuse_change();
