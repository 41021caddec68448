"""Faults, files, tables, YAML and the project's folder: all rooms use these."""
