"""Many documents (语料): runs into Parquet tables, comparison of two years."""
