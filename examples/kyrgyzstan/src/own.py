"""What this brief computes of its own, beside the metrics that the package has.

A metric is one function below a line @metric(…): its parameters are ids of observations or of
values of the panel, it receives and returns Decimal. Its name is the passage `name-…` in every
language; a passage prints it as { $participation_long_change }. tests/test_own.py holds its test.
"""

from decimal import Decimal

from civicbrief.metrics import PERCENT, metric, plain


@metric(
    plain("points of the index"),
    "participation index of the later year less that of the earlier one, in one release",
)
def participation_long_change(
    v2x_cspart_v15_2023: Decimal, v2x_cspart_v15_2013: Decimal
) -> Decimal:
    return v2x_cspart_v15_2023 - v2x_cspart_v15_2013


@metric(
    plain("standard normal units"),
    "voice and accountability of the later year less that of the earlier one",
)
def voice_change(voice_2023: Decimal, voice_2019: Decimal) -> Decimal:
    return voice_2023 - voice_2019


@metric(PERCENT, "the overall score as a position on its scale from 1 to 6")
def cpia_position(cpia_overall: Decimal) -> Decimal:
    return (cpia_overall - 1) / 5 * 100
