"""The commands of `civicbrief`, one module each."""
