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
