"""What is decided before Typst sets a page: columns, sizes, and which text stands where.

Typst could find these by trials, but each trial sets all texts again. All lengths are in points.
"""
