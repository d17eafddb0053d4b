"""Previews held against real databases and the programs that run scripts."""
