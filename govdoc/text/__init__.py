"""Strings in, spans out (文字层): knows nothing of documents."""
