"""Names and terms (名称与用语)."""
