"""What follows from the rows: intervals, metrics, trends, verdicts."""
