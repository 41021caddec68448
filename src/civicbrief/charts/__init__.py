"""Charts: from figures to blocks, places and drawn marks."""
