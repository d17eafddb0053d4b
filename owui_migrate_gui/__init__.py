"""Open WebUI migration console: a desktop console and its headless twin ``owui-migrate``."""

__version__ = "0.1.0"

__all__ = ["__version__"]
