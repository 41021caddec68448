"""Tables of others: read as cells, surveyed, mapped, and brought in as observations."""
