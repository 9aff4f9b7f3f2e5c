"""The wrong names of organs are told, and the names that organs have are not."""

from __future__ import annotations

import pytest

import govdoc
from govdoc.lexicon.loader import load
from govdoc.lexicon.organs import Organs, misnamed_organs, organs_of_another_level

GROUPS = load("organs", Organs)


def misnamed(text: str) -> list[str]:
    return [text[f.span.start : f.span.end] for f in govdoc.parse(text).findings if f.code == "TRM109"]


@pytest.mark.parametrize("marked", [example for organs in GROUPS for example in organs.examples])
def test_a_wrong_name_is_told_where_it_is_marked(marked: str) -> None:
    before, name, after = marked.replace("⟧", "⟦").split("⟦")
    assert misnamed(before + name + after) == [name]


@pytest.mark.parametrize("text", [text for organs in GROUPS for text in organs.counter_examples])
def test_a_right_name_is_left_alone(text: str) -> None:
    assert misnamed(text) == []


def test_no_cure_is_itself_a_fault() -> None:
    wrong = {**misnamed_organs(), **organs_of_another_level()}
    assert [name for name in wrong.values() if name in wrong] == []


@pytest.mark.parametrize(
    "text",
    [
        "任命张三为清河县财政局局长。",
        "各省、自治区、直辖市财政厅（局）：",
        "数据来源于自治区教育厅。",
        "全省公安局长会议在省城召开。",
        "发展改革委会同有关部门提出意见。",
        "数据来自市市场监督管理局。",
        "县交通运输局局党委书记讲话。",
    ],
)
def test_nouns_that_meet_the_next_word_are_left_alone(text: str) -> None:
    assert misnamed(text) == []
