"""One small function for each thing a person can do to a target."""
