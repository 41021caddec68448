"""The search for what is left of the project that another was made from."""
