"""A stateful stand-in for Telegram, for trying the helpline without a token and for the tests."""
