-- Open and finished tasks as people see them, written in the engine's transactions.
CREATE TABLE inbox_task (
  id               text PRIMARY KEY,
  process          text NOT NULL,
  process_definition text NOT NULL,
  process_instance text NOT NULL,
  business_key     text NOT NULL,
  element          text NOT NULL,
  form             text NOT NULL,
  initiative       uuid REFERENCES initiative,
  project          uuid,
  seat             uuid,
  assignee         uuid REFERENCES person,
  created          timestamptz NOT NULL,
  due              timestamptz,
  due_order        timestamptz NOT NULL,
  state            text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')),
  held             boolean NOT NULL DEFAULT false,
  done_at          timestamptz,
  done_by          uuid REFERENCES person
);
CREATE INDEX inbox_task_open ON inbox_task (due_order, id) WHERE state = 'OPEN';
CREATE INDEX inbox_task_initiative ON inbox_task (initiative, due_order, id) WHERE state = 'OPEN';
CREATE INDEX inbox_task_key ON inbox_task (business_key, seat) WHERE state = 'OPEN';
CREATE INDEX inbox_task_assignee ON inbox_task (assignee, due_order, id) WHERE state = 'OPEN';

-- For whom a task is: `director@<initiative>`, `chair@<body>`, `seat@<seat>`. Who that is, is asked when listing and acting.
CREATE TABLE inbox_audience (
  task text NOT NULL REFERENCES inbox_task ON DELETE CASCADE,
  key  text NOT NULL,
  PRIMARY KEY (task, key)
);
CREATE INDEX inbox_audience_key ON inbox_audience (key, task);

CREATE TABLE inbox_draft (
  task     text PRIMARY KEY REFERENCES inbox_task ON DELETE CASCADE,
  data     text NOT NULL,
  saved_by uuid NOT NULL REFERENCES person,
  saved_at timestamptz NOT NULL
);

-- What was submitted: one row a completed task, never changed.
CREATE TABLE inbox_entry (
  id           uuid PRIMARY KEY,
  task         text NOT NULL UNIQUE,
  process      text NOT NULL,
  element      text NOT NULL,
  form         text NOT NULL,
  deployment   text NOT NULL,
  form_version integer NOT NULL,
  business_key text NOT NULL,
  initiative   uuid REFERENCES initiative,
  data         text NOT NULL,
  author       uuid NOT NULL REFERENCES person,
  at           timestamptz NOT NULL
);
CREATE INDEX inbox_entry_initiative ON inbox_entry (initiative, at);

-- Answers of completions that carried an Idempotency-Key.
CREATE TABLE inbox_completion (
  person   uuid NOT NULL REFERENCES person,
  key      text NOT NULL,
  task     text NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (person, key)
);

-- Something to know, with nothing to do: shown in the inbox until it is dismissed.
CREATE TABLE inbox_notice (
  id         uuid PRIMARY KEY,
  key        text NOT NULL,
  event      text NOT NULL,
  args       text NOT NULL,
  initiative uuid REFERENCES initiative,
  at         timestamptz NOT NULL
);
CREATE INDEX inbox_notice_key ON inbox_notice (key, at);

CREATE TABLE inbox_notice_dismissed (
  notice uuid NOT NULL REFERENCES inbox_notice ON DELETE CASCADE,
  person uuid NOT NULL REFERENCES person,
  PRIMARY KEY (notice, person)
);
