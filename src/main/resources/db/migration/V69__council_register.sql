-- What the register of decisions looks through: lower case and without accents. The text apart from the title, because a
-- member with a conflict of interest does not read it.
ALTER TABLE council_item
  ADD COLUMN search_title text NOT NULL GENERATED ALWAYS AS (
    translate(lower(title), 'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc')) STORED,
  ADD COLUMN search_text text NOT NULL GENERATED ALWAYS AS (
    translate(lower(text), 'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc')) STORED;
CREATE INDEX council_item_body ON council_item (body);
CREATE INDEX council_round_decided ON council_round (closed_at DESC, id DESC) WHERE status = 'CLOSED';

-- When a decision is to be looked at again; without a day it was, and no other is planned. Earlier days are in the trail.
CREATE TABLE council_review (
  round   uuid PRIMARY KEY REFERENCES council_round,
  due     date,
  grounds text NOT NULL,
  set_by  uuid NOT NULL REFERENCES person,
  set_at  timestamptz NOT NULL
);
CREATE INDEX council_review_due ON council_review (due) WHERE due IS NOT NULL;
