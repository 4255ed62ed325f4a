CREATE TABLE news (                  -- who has agreed to hear when there is something free
    contact INTEGER PRIMARY KEY REFERENCES contacts (id),
    ages TEXT NOT NULL DEFAULT '[]',  -- JSON: bands such as "6-9"; none is every age
    agreed_at TEXT NOT NULL,
    stopped_at TEXT                  -- empty as long as the contact wants them
);

CREATE TABLE broadcasts (            -- what the coordinator writes to all who have agreed to news
    id INTEGER PRIMARY KEY,
    number BIGINT NOT NULL,          -- of the command at the desk under which it is shown
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sending', 'done', 'stopped', 'cancelled')),
    left_out TEXT NOT NULL DEFAULT '[]',  -- JSON: the languages and bands of ages that do not get it
    told TEXT,                       -- how far General was last told that it is
    told_at TEXT,
    written_at TEXT NOT NULL
);
CREATE INDEX broadcasts_by_number ON broadcasts (number);

CREATE TABLE broadcast_texts (
    broadcast INTEGER NOT NULL REFERENCES broadcasts (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,              -- raw
    PRIMARY KEY (broadcast, language)
);

CREATE TABLE broadcast_recipients (  -- once a broadcast is sent; each is handed to the outbox once
    broadcast INTEGER NOT NULL REFERENCES broadcasts (id),
    contact INTEGER NOT NULL REFERENCES contacts (id),
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handed', 'dropped')),
    PRIMARY KEY (broadcast, contact)
);

ALTER TABLE outbox ADD COLUMN broadcast INTEGER REFERENCES broadcasts (id);  -- a row of one is never sent twice
CREATE INDEX outbox_by_broadcast ON outbox (broadcast, state) WHERE broadcast IS NOT NULL;
