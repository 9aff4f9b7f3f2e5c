"""The ways in (接口)."""
