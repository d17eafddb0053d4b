"""The page without a target."""
