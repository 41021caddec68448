"""What a table of somebody else seems to be, and by which cells."""
