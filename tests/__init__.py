"""Tests of the console and of the bundled migrations."""
