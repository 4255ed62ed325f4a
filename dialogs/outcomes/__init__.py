"""What a turn may decide; each is carried out by the file of its name in `bot/outcomes/`."""
