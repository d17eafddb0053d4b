"""Finding the databases of Open WebUI on this machine, without scanning it."""
