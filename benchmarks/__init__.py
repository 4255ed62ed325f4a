"""Programs that measure; each says in its first line how to run it."""
