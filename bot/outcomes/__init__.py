"""Carrying out what the dialogs decide: one file an outcome, which writes, and returns what is to be said."""
