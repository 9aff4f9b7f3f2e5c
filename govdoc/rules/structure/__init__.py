"""Numbering and structure (序数与结构): STR."""
