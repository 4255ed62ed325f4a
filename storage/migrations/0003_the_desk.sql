-- A family without Telegram is a contact without a chat. SQLite cannot lift a NOT NULL, so the table is made anew.
CREATE TABLE contacts_anew (
    id INTEGER PRIMARY KEY,
    chat_id BIGINT UNIQUE,            -- empty for a family without Telegram
    first_name TEXT NOT NULL,
    language TEXT NOT NULL,
    phone TEXT,                       -- of a family without Telegram, which is called
    welcomed_at TEXT,
    blocked_at TEXT,
    thread_id BIGINT UNIQUE,          -- where the desk sees the contact; a view that can be lost
    thread_lost INTEGER NOT NULL DEFAULT 0,
    thread_name TEXT,                 -- as the desk was last asked to show it
    away_told_at TEXT,                -- when the contact was last told that nobody reads now
    created_at TEXT NOT NULL
);
INSERT INTO contacts_anew
    (id, chat_id, first_name, language, welcomed_at, blocked_at, thread_id, thread_lost, created_at)
    SELECT id, chat_id, first_name, language, welcomed_at, blocked_at, thread_id, thread_lost, created_at
    FROM contacts;
DROP TABLE contacts;
ALTER TABLE contacts_anew RENAME TO contacts;

CREATE TABLE coordinators (           -- who has been at the desk, by Telegram account
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    left_at TEXT                      -- who has left has no rights from then on
);

CREATE TABLE takers (                 -- who is in a conversation, the first having taken it
    ticket INTEGER NOT NULL REFERENCES tickets (id),
    coordinator BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (ticket, coordinator)
);
INSERT INTO takers SELECT id, 0, taken_by FROM tickets WHERE taken_by IS NOT NULL;

ALTER TABLE tickets ADD COLUMN told TEXT;            -- JSON: what the bot asked and the contact answered, as keys
ALTER TABLE tickets ADD COLUMN outcome TEXT;         -- how it went, if the coordinator has said so
ALTER TABLE tickets ADD COLUMN waiting_since TEXT;   -- since when the contact waits for a human
ALTER TABLE tickets ADD COLUMN raise_at TEXT;        -- when the desk is next told that nobody has answered
ALTER TABLE tickets ADD COLUMN raised INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET waiting_since = opened_at, raise_at = opened_at WHERE state = 'open';
CREATE INDEX tickets_to_raise ON tickets (raise_at) WHERE raise_at IS NOT NULL;
ALTER TABLE tickets ADD COLUMN danger_told_at TEXT;  -- when everybody at the desk last heard of danger
ALTER TABLE tickets ADD COLUMN worried_at TEXT;      -- when a coach's worry last came in
UPDATE tickets SET worried_at = opened_at WHERE about = 'concern';
CREATE INDEX tickets_going_on ON tickets (waiting_since) WHERE state <> 'closed';
CREATE INDEX tickets_worrying ON tickets (id) WHERE worried_at IS NOT NULL AND settled_at IS NULL;
CREATE INDEX applications_to_move ON applications (id) WHERE state IN ('wished', 'applied');

CREATE TABLE tasks (                  -- what the coordinator is to do for a contact outside of the chat
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contacts (id),
    kind TEXT NOT NULL CHECK (kind IN ('interpreter', 'call')),
    words TEXT,                       -- JSON: what is to be said on the telephone
    question TEXT,                    -- that is asked there, as the outbox names it; its answer ends the task
    wished_at TEXT NOT NULL,
    done_at TEXT
);
CREATE INDEX tasks_to_do ON tasks (id) WHERE done_at IS NULL;

CREATE TABLE canned_replies (         -- the coordinator's own, beside those of locales/
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    written_at TEXT NOT NULL
);
CREATE TABLE canned_texts (
    reply TEXT NOT NULL REFERENCES canned_replies (key),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (reply, language)
);

ALTER TABLE messages ADD COLUMN words TEXT;          -- JSON: the bot's words and pressed buttons, as keys
ALTER TABLE messages ADD COLUMN unsent_at TEXT;      -- when the coordinator took it back
ALTER TABLE outbox ADD COLUMN others TEXT;           -- JSON: where the further messages of an album landed
ALTER TABLE outbox ADD COLUMN batch INTEGER;         -- shared by rows that left as one message
UPDATE outbox SET priority = priority + 1 WHERE priority > 0;  -- a new one goes before them
ALTER TABLE outbox ADD COLUMN in_general INTEGER NOT NULL DEFAULT 0;  -- said of a contact, but outside its thread
