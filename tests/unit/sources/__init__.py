"""Tests of reading, trusting and loading sources."""
