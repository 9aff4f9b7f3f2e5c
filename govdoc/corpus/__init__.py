"""Many documents (语料)."""
