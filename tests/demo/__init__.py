"""``make demo``, as it runs where there is no display."""
