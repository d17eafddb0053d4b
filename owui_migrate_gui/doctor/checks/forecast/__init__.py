"""Which pending migration stops at this data, and why, before it is run; by kind of table."""
