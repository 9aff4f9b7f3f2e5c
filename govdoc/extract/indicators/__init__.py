"""Indicators (指标): every figure with what it measures, when, how it changed and whether it is done or planned."""

from __future__ import annotations

from govdoc.extract.indicators.reader import find_indicators

__all__ = ["find_indicators"]
