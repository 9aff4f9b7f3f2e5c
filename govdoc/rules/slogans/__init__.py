"""Slogans (提法): members, order, collocation, time (SLG)."""
