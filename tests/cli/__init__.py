"""The real program, run as a person runs it."""
