"""A mistyped formula finds its neighbours; nothing else does."""

from __future__ import annotations

import pytest

from govdoc import slogans


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("四个意思", "四个意识"),
        ("“两个唯护”", "两个维护"),
        ("习近平法制思想", "习近平法治思想"),
        ("新直生产力", "新质生产力"),
    ],
)
def test_a_slip_of_the_pen_finds_the_formula(query: str, nearest: str) -> None:
    assert slogans.near(query)[0].form == nearest


@pytest.mark.parametrize("query", ["", "三公", "天气预报", "(", "四" * 400])
def test_other_words_find_nothing(query: str) -> None:
    assert slogans.near(query) == ()
