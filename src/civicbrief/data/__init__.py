"""The rows as published, read and checked."""
