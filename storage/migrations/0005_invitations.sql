CREATE TABLE invitations (            -- links with which families let a child be followed in an activity
    token TEXT PRIMARY KEY,
    activity TEXT NOT NULL,           -- by its key in the municipality's file
    expires_at TEXT NOT NULL
);
