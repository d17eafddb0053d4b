"""The headless twin, ``owui-migrate``."""
