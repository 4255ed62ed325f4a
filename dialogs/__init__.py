"""What is asked and decided, for families and at the desk: pure functions of event, knowledge and time."""
