"""Parsing many texts: the same documents, in order, on any number of processes."""

from __future__ import annotations

import itertools

import pytest

import govdoc

TEXTS = [f"清河乡2024年工作总结\n\n　　一、成效\n\n　　全年开展活动{n}余次。" for n in range(1, 30)] + [
    "",
    "\ud800孤立",
    "公文" * 50_000,
]


def test_two_workers_give_what_one_gives() -> None:
    assert (
        list(govdoc.parse_many(TEXTS, workers=2)) == list(govdoc.parse_many(TEXTS)) == [govdoc.parse(t) for t in TEXTS]
    )


def test_an_endless_source_may_be_stopped() -> None:
    endless = ("公文" * 50_000 + f"活动{n % 9 + 1}余次。" for n in itertools.count())
    documents = govdoc.parse_many(endless, workers=2)
    assert [len(document.findings) > 0 for document in itertools.islice(documents, 3)] == [True] * 3
    documents.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_no_text_fails_in_the_caller(workers: int) -> None:
    with pytest.raises((TypeError, AttributeError)):
        list(govdoc.parse_many([None], workers=workers))  # type: ignore[list-item]
