"""Tests with real Open WebUI wheels, downloaded by name."""
