"""``make demo``: an old-release database with believable content, and the main job done on it."""
