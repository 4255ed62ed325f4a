CREATE TABLE news (                  -- who has agreed to hear when there is something free
    contact INTEGER PRIMARY KEY REFERENCES contacts (id),
    ages TEXT NOT NULL DEFAULT '[]',  -- JSON: bands such as "6-9"; none is every age
    agreed_at TEXT NOT NULL,
    stopped_at TEXT                  -- empty as long as the contact wants them
);
