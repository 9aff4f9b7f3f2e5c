"""Documents and mentions as HTML for notebooks (笔记本显示): no script, all text escaped, light and dark."""

from govdoc.formats.html_view.document import document_html
from govdoc.formats.html_view.tables import is_mentions, table_html

__all__ = ["document_html", "is_mentions", "table_html"]
