"""Proof on demand: is a finished edition what its data, texts and notebooks give?"""
