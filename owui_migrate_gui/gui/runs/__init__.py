"""The run at work, and the journal."""
