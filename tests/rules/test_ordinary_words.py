"""Every misspelt form of an ordinary word is none itself, and a slip is told only where the word beside it is sure."""

from __future__ import annotations

import pytest

import govdoc
from govdoc.lexicon.collocations import Collocations, leaves_no_choice
from govdoc.lexicon.loader import load
from govdoc.lexicon.ordinary_words import OrdinaryWords, ordinary_words, slip_cues
from govdoc.text.vocabulary import vocabulary

ENTRY = load("ordinary_words", OrdinaryWords)[0]
FORMS = [form for form in slip_cues() if len(form) == 2]
SEEN = 100


def slips(text: str) -> list[tuple[str, str]]:
    found = [f for f in govdoc.parse(text).findings if f.code == "WRD101"]
    return [(text[f.span.start : f.span.end], f.fix.edits[0].text) for f in found if f.fix]


def test_no_form_is_a_word() -> None:
    assert [form for form in FORMS if (vocabulary().frequency(form) or 0) > SEEN or form in ordinary_words()] == []


def test_no_word_is_listed_twice() -> None:
    words = [line[:2] for line in ENTRY.words.splitlines()]
    assert len(words) == len(set(words)) and all("一" <= c <= "鿿" for word in words for c in word)


def test_the_words_of_a_collocation_are_ordinary() -> None:
    heads = [line.split(" ") for line in load("collocations", Collocations)[0].words.splitlines()]
    for word, *followers in heads:
        for follower in followers:
            assert word in ordinary_words() or follower[:-1] in ordinary_words()


@pytest.mark.parametrize("marked", ENTRY.examples)
def test_a_slip_is_told_where_it_is_marked(marked: str) -> None:
    before, form, after = marked.replace("⟧", "⟦").split("⟦")
    assert [found for found, _ in slips(before + form + after)] == [form]


@pytest.mark.parametrize("text", ENTRY.counter_examples)
def test_the_counter_examples_are_silent(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("统畴推进乡村振兴。", ("统畴", "统筹")),
        ("依法保獐农民合法权益。", ("保獐", "保障")),
        ("完善公共服物体系。", ("服物", "服务")),
        ("聚焦主责主业，狠爪工作落实。", ("狠爪", "狠抓")),
    ],
)
def test_a_slip_of_sound_or_shape_is_cured_by_the_word_beside_it(text: str, slip: tuple[str, str]) -> None:
    assert slips(text) == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "打造“和美湘村”品牌。",
        "落实代偿和分险责任。",
        "雨污合流管网改造完成。",
        "模式转型拓市场成效明显。",
        "保漳州地区用水安全。",
    ],
)
def test_other_words_of_the_same_sound_are_left_alone(text: str) -> None:
    assert slips(text) == []


def test_a_place_beside_an_open_choice_proves_nothing() -> None:
    assert leaves_no_choice("贯彻落实", 0, follower=False) and not leaves_no_choice("贯彻桌椅", 0, follower=False)
