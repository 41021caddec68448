"""Broken inputs: each file that a person edits, in every way in which such files break.

A case is a file, a kind, and what is done to it; `cases.ALL` has them all. `server` runs the
command on a copy of the project with that one file broken, in a process of its own.
"""
