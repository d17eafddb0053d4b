"""What would run, in order."""
