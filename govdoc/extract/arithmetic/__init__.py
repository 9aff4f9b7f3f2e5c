"""Arithmetic statements (算式): one file a kind, each turning its sentences into claims."""
