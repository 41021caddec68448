"""What is computed from the rows: intervals, metrics, trends, verdicts."""

from civicbrief.data.observation import Unit
from civicbrief.metrics.definition import MILLION, ORGANISATIONS, PERCENT, POINTS, metric, plain
from civicbrief.metrics.project_metrics import metrics_of

__all__ = [
    "MILLION",
    "ORGANISATIONS",
    "PERCENT",
    "POINTS",
    "Unit",
    "civil_society",
    "metric",
    "metrics_of",
    "plain",
    "results",
]
