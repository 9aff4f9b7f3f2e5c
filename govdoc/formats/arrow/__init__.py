"""Documents as Arrow tables (列式表)."""

from govdoc.formats.arrow.batches import Failure, document_id, record_batches, text_sha256
from govdoc.formats.arrow.schemas import SCHEMAS, TABLES, TableName

__all__ = ["SCHEMAS", "TABLES", "Failure", "TableName", "document_id", "record_batches", "text_sha256"]
