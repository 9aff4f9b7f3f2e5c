"""The chain of guiding thoughts (指导思想) and its order."""

from __future__ import annotations

from collections.abc import Iterator

CHAIN = ("马克思列宁主义", "毛泽东思想", "邓小平理论", "三个代表", "科学发展观", "习近平新时代中国特色社会主义思想")
_APART = 12
_CLAUSE = ("，以", "；", "。", "\n")
"""Where another clause begins: what stands in it is no part of the chain."""


def disordered(text: str, hits: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Chains of three thoughts or more, close together, whose order is another; each as one place."""
    chain: list[tuple[int, int]] = []
    for start, end in [*(hit for hit in hits if text[slice(*hit)] in CHAIN), (len(text) + _APART * 2, 0)]:
        if chain and (start - chain[-1][1] > _APART or _parted(text[chain[-1][1] : start])):
            order = [CHAIN.index(text[slice(*place)]) for place in chain]
            if len(order) >= 3 and len(set(order)) == len(order) and order != sorted(order):
                yield _narrow(chain, order)
            chain = []
        chain.append((start, end))


def _parted(between: str) -> bool:
    return any(mark in between for mark in _CLAUSE)


def _narrow(chain: list[tuple[int, int]], order: list[int]) -> tuple[int, int]:
    wrong = [index for index, (one, right) in enumerate(zip(order, sorted(order), strict=True)) if one != right]
    return chain[wrong[0]][0], chain[wrong[-1]][1]
