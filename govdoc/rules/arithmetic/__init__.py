"""Arithmetic and logic (算术与逻辑): every rule rests on the claims of the document."""
