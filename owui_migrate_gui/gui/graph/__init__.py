"""The revision graph, drawn."""
