"""The schema page: tables, columns, indexes, keys, and how they hang together."""
