"""From blocks to files, one module per format. No content is decided here."""
