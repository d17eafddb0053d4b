"""Targets on a PostgreSQL server: connecting, looking, checking, backing up, restoring."""
