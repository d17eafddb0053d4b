"""Encrypted files: unlocked, run on, backed up and restored as plain ones are."""
