"""Checks that read rows: what was lost, what would stop a migration, what is damaged."""
