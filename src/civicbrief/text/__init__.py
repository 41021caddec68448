"""Words: passages, languages, and figures as text."""
