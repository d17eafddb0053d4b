"""Stand-ins for a live database: scripts run on them, and what they send is written down.

A shadow has the target's schema (or that of a revision) and none of its rows.
"""
