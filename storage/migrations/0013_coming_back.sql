ALTER TABLE contacts ADD COLUMN offered_language TEXT;       -- the language last offered to whoever wrote in it
ALTER TABLE runs ADD COLUMN suspended INTEGER NOT NULL DEFAULT 0;  -- left for something else; may be gone on with
