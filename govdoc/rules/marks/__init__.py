"""The marks of a document (公文要素): FMT."""
