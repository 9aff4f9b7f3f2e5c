"""Citations (引文): marks, numbers, dates, articles (REF)."""
