"""The document's own marks as objects (公文要素), and the year the document tells of."""

from govdoc.layout.metadata.builder import build_metadata
from govdoc.layout.metadata.told_year import told_year

__all__ = ["build_metadata", "told_year"]
