ALTER TABLE contacts ADD COLUMN writes_for TEXT CHECK (writes_for IN ('self', 'child'));  -- empty until it is said
ALTER TABLE contacts ADD COLUMN born INTEGER;  -- the year, of whoever writes for themself, so that an age moves on

CREATE TABLE missed (                -- what was wished for and not found, counted without names
    kind TEXT NOT NULL,              -- "interest", "item", "lent-out" or "holiday"
    wished TEXT NOT NULL,            -- a kind of the catalogue, or "any"
    band TEXT NOT NULL,              -- of ages, such as "13-15"; empty where none was asked
    month TEXT NOT NULL,             -- such as 2026-11
    times INTEGER NOT NULL,
    PRIMARY KEY (kind, wished, band, month)
);
