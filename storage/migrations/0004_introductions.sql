CREATE TABLE introductions (          -- of a family to a club, asked after until the child has been there
    id INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL UNIQUE REFERENCES tickets (id),
    contact INTEGER NOT NULL REFERENCES contacts (id),
    activity TEXT,                    -- by its key, where the conversation was about one
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'rung', 'asked', 'done')),
    not_yet INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL
);
CREATE INDEX introductions_due ON introductions (due_at) WHERE state = 'planned';
