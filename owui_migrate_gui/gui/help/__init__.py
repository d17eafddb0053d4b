"""Help inside the window: the same pages as in docs, and the words."""
