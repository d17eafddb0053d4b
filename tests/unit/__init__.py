"""Tests of what needs neither Qt nor a database."""
