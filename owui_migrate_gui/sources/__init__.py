"""Sets of migration scripts: found, read as text, trusted, and only then loaded."""
