"""Notebooks run, checked, exported and published as one edition; the preview."""
