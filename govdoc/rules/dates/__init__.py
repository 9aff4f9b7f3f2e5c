"""Dates and time (日期与时间): DAT."""
