"""The version of the library (版本): its own module, so that every layer can name it."""

__version__ = "0.1.0"
