ALTER TABLE loans ADD COLUMN extended_at TEXT;    -- when the family itself made it a week longer, which it may once
ALTER TABLE loans ADD COLUMN said_back_at TEXT;   -- when the family said that it has brought it back

CREATE TABLE reminders (             -- of a loan that is out: rows that fall due, in UTC
    id INTEGER PRIMARY KEY,
    loan INTEGER NOT NULL REFERENCES loans (id),
    step TEXT NOT NULL CHECK (step IN ('before', 'after', 'desk')),
    due_on TEXT NOT NULL,            -- the loan's day that it speaks of; another day makes it void
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'rung', 'done')),
    UNIQUE (loan, step, due_on)
);
CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'planned';

CREATE TABLE wishes (                -- for an item that nobody could have at the time: the line of those who wait
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    item TEXT NOT NULL,              -- by its key in the municipality's file
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'rung', 'offered', 'taken', 'declined', 'lapsed')),
    wished_at TEXT NOT NULL,
    until TEXT                       -- as long as it is offered
);
CREATE UNIQUE INDEX wishes_live ON wishes (contact, item) WHERE state IN ('waiting', 'rung', 'offered');
CREATE INDEX wishes_in_line ON wishes (item, id) WHERE state IN ('waiting', 'rung', 'offered');

CREATE TABLE damaged (               -- what is out of circulation, one row for each thing
    id INTEGER PRIMARY KEY,
    item TEXT NOT NULL,              -- by its key in the municipality's file
    loan INTEGER NOT NULL REFERENCES loans (id),  -- with which it came back so
    damaged_at TEXT NOT NULL,
    repaired_at TEXT
);
CREATE UNIQUE INDEX damaged_now ON damaged (loan) WHERE repaired_at IS NULL;

CREATE VIEW held AS                  -- one row for each thing that cannot be offered to anybody
    SELECT item FROM loans WHERE state IN ('reserved', 'out')
    UNION ALL SELECT item FROM wishes WHERE state IN ('rung', 'offered')
    UNION ALL SELECT item FROM damaged WHERE repaired_at IS NULL;
CREATE VIEW away AS                  -- and those that others wait for, which no newcomer can have
    SELECT item FROM held
    UNION ALL SELECT item FROM wishes WHERE state = 'waiting';
