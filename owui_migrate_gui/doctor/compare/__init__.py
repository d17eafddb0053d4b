"""Two schemas compared, and what makes the one like the other."""
