-- An advisory council is of the initiative that it advises (Q28, Q31). One that no initiative names stays as it is: its page says so,
-- and it seats nobody.
UPDATE council_body b SET initiative = i.id FROM initiative i WHERE i.advisory_body = b.id AND b.initiative IS NULL;

-- The firm that a seat of an advisory council is for, by its id in the register of organisations; older seats know its name only.
ALTER TABLE council_seat ADD COLUMN firm uuid;
