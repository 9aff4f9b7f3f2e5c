"""Readers and writers (格式)."""
