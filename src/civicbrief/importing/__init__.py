"""Other people's tables become rows of observations."""
