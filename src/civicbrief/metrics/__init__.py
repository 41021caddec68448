"""What follows from the rows: intervals, metrics, trends, verdicts."""

from civicbrief.metrics.registry import MILLION, ORGANISATIONS, PERCENT, POINTS, metric, plain

__all__ = [
    "MILLION",
    "ORGANISATIONS",
    "PERCENT",
    "POINTS",
    "metric",
    "plain",
    "results",
    "verdicts",
]
