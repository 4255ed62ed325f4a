"""Tables, queries, migrations and transactions."""
