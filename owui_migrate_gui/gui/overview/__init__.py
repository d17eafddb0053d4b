"""Where a target stands, and what to do next."""
