-- What happened and may be told, written in the transaction in which it happened; who is told is found out afterwards.
CREATE TABLE notification_outbox (
  id         uuid PRIMARY KEY,
  batch      uuid NOT NULL,
  kind       text NOT NULL,
  subject    text NOT NULL,
  facts      text NOT NULL,
  actor      uuid,
  at         timestamptz NOT NULL,
  once       text UNIQUE,
  told_at    timestamptz,
  tries      integer NOT NULL DEFAULT 0,
  next_try   timestamptz NOT NULL,
  last_error text
);
CREATE INDEX notification_outbox_waiting ON notification_outbox (next_try, batch) WHERE told_at IS NULL;
CREATE INDEX notification_outbox_told ON notification_outbox (told_at) WHERE told_at IS NOT NULL;

-- A message to one person; its Message-ID is its id, so that sending it again is recognised. While a node sends it, or waits after
-- a failure, next_try lies ahead.
CREATE TABLE notification_mail (
  id         uuid PRIMARY KEY,
  person     uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  kind       text NOT NULL,
  language   text NOT NULL,
  subject    text NOT NULL,
  plain      text NOT NULL,
  html       text NOT NULL,
  calendar   text,
  at         timestamptz NOT NULL,
  state      text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'REFUSED')),
  tries      integer NOT NULL DEFAULT 0,
  next_try   timestamptz NOT NULL,
  last_error text,
  sent_at    timestamptz,
  CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);
CREATE INDEX notification_mail_waiting ON notification_mail (next_try, id) WHERE state = 'WAITING';
CREATE INDEX notification_mail_person ON notification_mail (person, at DESC, id DESC);
CREATE INDEX notification_mail_newest ON notification_mail (at DESC, id DESC);
CREATE INDEX notification_mail_sent ON notification_mail (sent_at) WHERE state = 'SENT';

-- Whom an occasion is told, once each; without a mail it waits for the daily one.
CREATE TABLE notification_notice (
  occasion uuid NOT NULL REFERENCES notification_outbox ON DELETE CASCADE,
  person   uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  mail     uuid REFERENCES notification_mail ON DELETE CASCADE,
  at       timestamptz NOT NULL,
  PRIMARY KEY (occasion, person)
);
CREATE INDEX notification_notice_daily ON notification_notice (at) WHERE mail IS NULL;
CREATE INDEX notification_notice_mail ON notification_notice (mail);

-- What people have chosen; without a row a kind is told at once.
CREATE TABLE notification_choice (
  person    uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  kind      text NOT NULL,
  frequency text NOT NULL CHECK (frequency IN ('AT_ONCE', 'DAILY', 'NEVER')),
  PRIMARY KEY (person, kind)
);
CREATE TABLE notification_language (
  person   uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  language text NOT NULL CHECK (language IN ('es', 'en'))
);
