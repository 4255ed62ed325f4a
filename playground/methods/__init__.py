"""What the bot can call: one file a family of methods, each a function of (state, parameters)."""
