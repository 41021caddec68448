"""A project of the same shape for another country."""
