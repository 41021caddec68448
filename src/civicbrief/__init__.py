"""A reproducible policy brief: every number from a cited row."""
