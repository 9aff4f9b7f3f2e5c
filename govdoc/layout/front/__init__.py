"""The top of a document: web marks, 标题, 发文字号, 主送机关, 题注 (眉首与标题)."""

from govdoc.layout.front.found import Front
from govdoc.layout.front.reader import read_front, read_front_below

__all__ = ["Front", "read_front", "read_front_below"]
