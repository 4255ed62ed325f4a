ALTER TABLE participants ADD COLUMN state TEXT NOT NULL DEFAULT 'following'
    CHECK (state IN ('following', 'paused', 'stopped', 'finished', 'opted_out'));
ALTER TABLE participants ADD COLUMN silence_told_at TEXT;  -- when the coordinator was told that nobody answers
CREATE INDEX participants_silent ON participants (id) WHERE silence_told_at IS NOT NULL;

ALTER TABLE check_ins ADD COLUMN asked_at TEXT;
ALTER TABLE check_ins ADD COLUMN look_at TEXT;       -- when it is next looked whether there is an answer
ALTER TABLE check_ins ADD COLUMN reminded_at TEXT;
ALTER TABLE check_ins ADD COLUMN silent_at TEXT;     -- since when it counts as not answered
CREATE INDEX check_ins_to_look_at ON check_ins (look_at) WHERE state = 'asked' AND look_at IS NOT NULL;
