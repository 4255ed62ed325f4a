ALTER TABLE participants ADD COLUMN age TEXT;        -- as it was told: 'age 9', 'born 2016', 'grade 3', or 'skip'
ALTER TABLE participants ADD COLUMN age_told_on TEXT;  -- the local day on which it was
-- Two more ways to be followed no longer; the other columns stay as they are.
ALTER TABLE participants RENAME COLUMN state TO state_before;
ALTER TABLE participants ADD COLUMN state TEXT NOT NULL DEFAULT 'following'
    CHECK (state IN ('following', 'paused', 'stopped', 'finished', 'opted_out', 'changed', 'moved'));
UPDATE participants SET state = state_before;
ALTER TABLE participants DROP COLUMN state_before;

ALTER TABLE invitations ADD COLUMN made_by INTEGER REFERENCES contacts (id);  -- a coach; empty for the coordinator's
ALTER TABLE invitations ADD COLUMN made_at TEXT;
ALTER TABLE invitations ADD COLUMN ended_at TEXT;
ALTER TABLE invitations ADD COLUMN places INTEGER;   -- how many children more it is for; empty for no limit
CREATE INDEX invitations_by_maker ON invitations (made_by, made_at) WHERE made_by IS NOT NULL;
