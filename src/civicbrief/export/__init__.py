"""From blocks to files: one module a format. No content is decided here."""
