CREATE TABLE applications (          -- for money, which the coordinator moves along
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    scheme TEXT NOT NULL,            -- by its key in the municipality's file
    need TEXT NOT NULL CHECK (need IN ('fee', 'extra_cost', 'equipment')),
    amount INTEGER,                  -- kroner, where one was named
    state TEXT NOT NULL DEFAULT 'wished' CHECK (state IN ('wished', 'applied', 'granted', 'refused')),
    wished_at TEXT NOT NULL,
    moved_at TEXT
);
CREATE INDEX applications_by_contact ON applications (contact);

CREATE TABLE loans (                 -- of an item, counted against how many of it there are
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    item TEXT NOT NULL,              -- by its key in the municipality's file
    state TEXT NOT NULL DEFAULT 'reserved' CHECK (state IN ('reserved', 'out', 'back', 'cancelled')),
    reserved_at TEXT NOT NULL,
    due_on TEXT,                     -- the local day on which it is to be back, once it is out
    moved_at TEXT
);
CREATE INDEX loans_live ON loans (item) WHERE state IN ('reserved', 'out');

CREATE TABLE participants (          -- a child in an activity, followed for a year
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    name TEXT NOT NULL,              -- a first name or nickname
    activity TEXT,                   -- empty until the coordinator has chosen
    starts_on TEXT,                  -- a local day, empty until chosen
    enrolled_at TEXT NOT NULL
);
CREATE INDEX participants_by_contact ON participants (contact);

CREATE TABLE check_ins (             -- rows that fall due, in UTC
    id INTEGER PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participants (id),
    step INTEGER NOT NULL,           -- days after the start
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'rung', 'asked', 'answered', 'skipped')),
    answer TEXT,
    UNIQUE (participant, step)
);
CREATE INDEX check_ins_due ON check_ins (due_at) WHERE state = 'planned';

ALTER TABLE tickets ADD COLUMN settled_at TEXT;  -- when whoever worried was told that it is settled
