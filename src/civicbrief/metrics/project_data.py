"""The data of a project with the metrics that it can compute from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from civicbrief.core.faults import Named
from civicbrief.data.data_folder import Data
from civicbrief.metrics import trends
from civicbrief.metrics.claim_rules import COUNTS
from civicbrief.metrics.definition import Metric, belongs


@dataclass(frozen=True, eq=False)  # compared by identity
class ProjectData(Data):
    """All tables of a data folder, and `declared`, the metrics of the project by name."""

    declared: Mapping[str, Metric]

    @cached_property
    def metrics(self) -> dict[str, Metric]:
        """Every metric of the edition: declared ones, those of its panel, counts of verdicts.

        A declared metric belongs to the edition if the data have one of its inputs (except the
        population, which many share), or if a claim or finding reads it.
        """
        read = {finding.metric for finding in self.findings.values()}
        read.update(name for claim in self.claims.values() for name in (*claim.rests, *claim.basis))
        asked = {
            name: metric
            for name, metric in self.declared.items()
            if name in read or belongs(metric.inputs, self.seen.keys())
        }
        counted = {metric.id: metric for metric in trends.panel_metrics(self.panel)}
        return Named(asked | counted | COUNTS)
