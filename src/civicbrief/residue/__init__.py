"""What is left in a project of the one that it came from."""
