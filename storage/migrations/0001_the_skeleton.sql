-- Every moment is text in UTC, as storage/moments.py writes it; every Telegram id may need 64 bits.

CREATE TABLE facts (                 -- what the helpline must remember of itself
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE events (                -- what happened, in the order in which it came
    id INTEGER PRIMARY KEY,
    bot BIGINT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('telegram', 'sender', 'clock')),
    key TEXT NOT NULL,               -- Telegram's update id, the sender's row and ending, or what is due
    queue TEXT NOT NULL,             -- events of one queue are handled one after the other
    content TEXT,                    -- JSON; empty once handled
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handled', 'poison')),
    tries INTEGER NOT NULL DEFAULT 0,
    fault TEXT,
    received_at TEXT NOT NULL,
    handled_at TEXT,
    UNIQUE (bot, source, key)
);
CREATE INDEX events_waiting ON events (id) WHERE state = 'waiting';
CREATE INDEX events_handled ON events (handled_at) WHERE state = 'handled';

CREATE TABLE contacts (              -- who writes
    id INTEGER PRIMARY KEY,
    chat_id BIGINT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    language TEXT NOT NULL,
    welcomed_at TEXT,
    blocked_at TEXT,
    thread_id BIGINT UNIQUE,          -- where the desk sees the contact; a view that can be lost
    thread_lost INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);

CREATE TABLE runs (                  -- one contact's journey through a dialog
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    dialog TEXT NOT NULL,
    answers TEXT NOT NULL,           -- JSON: question name to key, in the order answered
    mentioned TEXT NOT NULL,         -- JSON: slot to value, said in passing
    asked TEXT NOT NULL,             -- the question that waits for its answer
    started_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE UNIQUE INDEX runs_live ON runs (contact) WHERE ended_at IS NULL;

CREATE TABLE tickets (               -- a conversation with a human
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken', 'closed')),
    about TEXT NOT NULL,             -- the topic it was opened for
    activity TEXT,                   -- the key of the activity it was opened for, if any
    age INTEGER,                     -- of the child, if the family agreed to say so
    pressing INTEGER NOT NULL DEFAULT 0,
    taken_by TEXT,
    opened_at TEXT NOT NULL,
    taken_at TEXT,
    closed_at TEXT
);
CREATE UNIQUE INDEX tickets_live ON tickets (contact) WHERE state <> 'closed';
CREATE INDEX tickets_by_contact ON tickets (contact, id);

CREATE TABLE messages (              -- the record: one row a thing said by either side
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    ticket INTEGER REFERENCES tickets (id),
    author TEXT NOT NULL CHECK (author IN ('contact', 'bot', 'coordinator')),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    chat_id BIGINT,                  -- where it was first said; empty for the bot's own words
    message_id BIGINT,
    file_id TEXT,
    album_id TEXT,
    edits INTEGER REFERENCES messages (id),
    said_at TEXT NOT NULL
);
CREATE INDEX messages_by_contact ON messages (contact, id);
CREATE INDEX messages_by_place ON messages (chat_id, message_id);
CREATE INDEX messages_by_album ON messages (album_id) WHERE album_id IS NOT NULL;

CREATE TABLE outbox (                -- everything that is said, sent after the turn's commit
    id INTEGER PRIMARY KEY,
    lane TEXT NOT NULL,              -- 'contact 12', 'desk 12' for that contact's thread, or 'general'
    priority INTEGER NOT NULL,
    method TEXT NOT NULL,
    params TEXT,                     -- JSON without chat and thread; empty once ended
    author TEXT NOT NULL CHECK (author IN ('bot', 'coordinator', 'contact')),
    message INTEGER REFERENCES messages (id),
    album TEXT,                      -- parts of one album are one row while they wait
    refers_to INTEGER REFERENCES outbox (id),  -- the row whose Telegram message id it wants
    question TEXT,                   -- 'run question', withdrawn when another is asked before it left
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'flying', 'sent', 'refused', 'uncertain', 'withdrawn')),
    doubts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    chat_id BIGINT,                  -- where it landed
    message_id BIGINT,
    fault TEXT,
    written_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX outbox_to_send ON outbox (lane, priority, id) WHERE state IN ('waiting', 'flying');
CREATE INDEX outbox_by_album ON outbox (album) WHERE album IS NOT NULL AND state = 'waiting';
CREATE INDEX outbox_by_message ON outbox (message);
CREATE INDEX outbox_by_question ON outbox (question) WHERE question IS NOT NULL;
