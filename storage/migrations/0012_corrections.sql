-- What a line was read as when it came; empty where nothing was read, and of what came before this version.
ALTER TABLE messages ADD COLUMN topic TEXT;
ALTER TABLE messages ADD COLUMN language TEXT;

CREATE TABLE corrections (           -- what the coordinator says that a family's words were about, without names
    language TEXT NOT NULL,
    text TEXT NOT NULL,              -- without what identifies
    topic_read TEXT,                 -- what the helpline took it for; empty where that is unknown
    topic TEXT NOT NULL,             -- what it was about
    day TEXT NOT NULL,               -- the municipality's, such as 2026-11-24
    PRIMARY KEY (language, text)
) WITHOUT ROWID;                     -- so that not even the order tells whose it was
