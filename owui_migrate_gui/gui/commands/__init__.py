"""What a person can do to the open target: ask, prepare, start, follow."""
