"""The vocabulary around figures is sound: no word pulls two ways."""

from __future__ import annotations

import itertools

import pytest

from govdoc.extract.indicators.gaps import read_gap
from govdoc.extract.indicators.phrases import read_phrase
from govdoc.extract.indicators.suffixes import read_suffix
from govdoc.lexicon.figure_words import figure_words
from govdoc.lexicon.number_words import number_words

CLASSES = ("stating", "up", "down", "manner", "prefix", "verb", "pure", "action", "nominal", "measure", "stop", "turn")


@pytest.mark.parametrize("name", [*CLASSES, "whole", "empty", "rate", "governing"])
def test_every_class_has_words(name):
    words = figure_words(name)
    assert words
    assert all(word == word.strip() for word in words)


def test_up_and_down_do_not_meet():
    assert not set(figure_words("up")) & set(figure_words("down"))


def test_a_change_is_no_stating_word():
    for change, other in itertools.product(("up", "down"), ("stating", "manner")):
        assert not set(figure_words(change)) & set(figure_words(other))


def test_fixed_words_begin_with_a_numeral():
    assert all(word[0] in "一二两三四五六七八九十百千万头第" for word in number_words())


@pytest.mark.parametrize(
    ("suffix", "direction", "basis"),
    [
        ("同比增长", "up", "yoy"),
        ("环比下降", "down", "mom"),
        ("比2020年提高", "up", "vs_year"),
        ("较年初减少", "down", "since"),
        ("比预算减少", "down", "vs_plan"),
        ("累计增加", "up", "cumulative"),
        ("负增长", "down", None),
        ("提高到", None, None),
        ("增加到2015年的", None, None),
        ("达到", None, None),
    ],
)
def test_suffixes(suffix, direction, basis):
    read = read_suffix(suffix)
    assert (read.direction, read.basis) == (direction, basis)


@pytest.mark.parametrize(
    ("body", "phrase"),
    [
        ("全年共举办各类普法讲座", "普法讲座"),
        ("区政府法律顾问室共审查涉法事务", "涉法事务"),
        ("组织开展", ""),
        ("为年初预算的", ""),
        ("总数", ""),
        ("最终消费对经济增长的年均贡献率", "最终消费对经济增长的年均贡献率"),
        ("“秒批”", "秒批"),
        ("“三公”经费支出", "“三公”经费支出"),
        ("落户", "落户"),
    ],
)
def test_phrases(body, phrase):
    read = read_phrase(body)
    assert body[len(body) - read.start : len(body) - read.end] == phrase


def test_a_bare_change_leaves_the_name_to_the_figure_before():
    assert read_gap("，增长", False).bare
    assert not read_gap("；投资增长", False).bare
