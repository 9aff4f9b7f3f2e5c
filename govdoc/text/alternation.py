"""Trie-ordered alternations (字典序分支): many fixed words as one fast regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches the longest of ``words``, each first character looked at once.

    Every top branch begins with a literal, so that a search skips at full speed to where a word can begin.

    >>> re.match(alternation(["公里", "公顷", "个", "个百分点"]), "个百分点").group()
    '个百分点'
    """
    trie: dict[str, Any] = {}
    for word in words:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return f"(?:{'|'.join(re.escape(char) + _branch(below) for char, below in trie.items())})"


def _branch(node: dict[str, Any]) -> str:
    singles = [char for char in node if char and set(node[char]) == {""}]
    branches = [re.escape(char) + _branch(below) for char, below in node.items() if char and char not in singles]
    if singles:
        branches.append(re.escape(singles[0]) if len(singles) == 1 else f"[{re.escape(''.join(singles))}]")
    if not branches:
        return ""
    if len(branches) == 1 and "" not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in node else ''}"
