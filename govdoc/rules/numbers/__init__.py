"""Approximation and notation of numbers (数字用法)."""
