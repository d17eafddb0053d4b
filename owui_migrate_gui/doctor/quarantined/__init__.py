"""Rows in the quarantine table: what is there, what they hold, and their way back."""
