"""The support bundle: what a helper needs of a database, without anything that is in it."""
