"""Faults, files, tables, YAML and the project's folder: what every room stands on."""
