"""The bundled chain: schema after every revision, rows, round trips, stock tools."""
