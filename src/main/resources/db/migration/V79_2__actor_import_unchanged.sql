-- Lines that say what the register says already: an export that is brought back changes nothing and is wrong in nothing.
ALTER TABLE actor_import ADD COLUMN unchanged integer NOT NULL DEFAULT 0;
