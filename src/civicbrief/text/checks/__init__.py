"""Checks of what people write: passages, translations, words of number, interface words."""
