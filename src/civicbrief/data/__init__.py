"""The data folder: its rows as published, read and checked."""
