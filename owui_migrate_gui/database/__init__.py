"""Targets: opened read-only, described, backed up and restored."""
