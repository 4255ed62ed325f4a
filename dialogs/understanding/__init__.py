"""What a message means: its language, topic, slots and danger."""
