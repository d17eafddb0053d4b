"""The bundled Alembic migrations: Open WebUI's chain 7e5b5dc7342b .. 0bd252b206fb, restated."""
