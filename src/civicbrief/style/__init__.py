"""Colours, fonts and symbols."""
