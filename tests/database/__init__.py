"""Tests of targets: real SQLite files, real other processes."""
