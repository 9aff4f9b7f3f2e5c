"""Words (字词): misspellings, variant forms, repetition, redundancy."""
