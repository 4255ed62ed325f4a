ALTER TABLE news ADD COLUMN places TEXT NOT NULL DEFAULT '[]';  -- JSON: keys of the municipality's places; none is everywhere
