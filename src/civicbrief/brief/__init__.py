"""What the notebooks call: passages, charts, verdicts and the ledger as blocks."""
