"""Charts: what they hold, where it stands, how it is drawn."""
