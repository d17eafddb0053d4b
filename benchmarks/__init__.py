"""Measurements: ratios of things that run side by side in one call, never absolute promises."""
