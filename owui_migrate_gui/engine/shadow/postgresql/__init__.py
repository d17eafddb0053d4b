"""A shadow of PostgreSQL without a server: a catalog that reads DDL, behind a driver of its own."""
