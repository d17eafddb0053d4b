"""Shared widgets that know nothing of sessions or engines."""
