"""What is learned from the phrases in the language folders; nothing here is needed to run the helpline."""
