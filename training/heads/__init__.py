"""Heads on the shared encoder: one file each."""
