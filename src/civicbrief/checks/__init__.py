"""Checks before a build: of data, of passages, of what is judged."""
