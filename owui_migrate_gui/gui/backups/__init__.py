"""Backups of a target."""
