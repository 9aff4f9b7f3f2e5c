"""What holds for every test."""

from hypothesis import settings

settings.register_profile("govdoc", deadline=None)  # how long a text takes is for benchmarks/ to tell, never for a test
settings.load_profile("govdoc")
