"""The dictionary read a character at a time holds what jieba's own table holds."""

from __future__ import annotations

import subprocess
import sys

import pytest

from govdoc.text.vocabulary import TOTAL, Vocabulary, vocabulary

WINDOWS = ["按期办结率", "公共厕所", "小江大河", "A股B超", "的一是不", "〇😀", ""]


@pytest.fixture(scope="module")
def jiebas():
    import jieba

    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return tokenizer


@pytest.mark.parametrize("window", WINDOWS)
def test_the_words_of_a_window_have_the_frequencies_of_jieba(jiebas, window):
    pieces = [window[start:end] for start in range(len(window)) for end in range(start + 1, len(window) + 1)]
    known = [jiebas.FREQ.get(piece) for piece in pieces]
    assert [vocabulary().frequency(piece) for piece in pieces] == known
    assert (
        vocabulary().covering(window).items()
        == {p: k for p, k in zip(pieces, known, strict=True) if k is not None}.items()
    )


def test_the_total_is_that_of_jieba(jiebas):
    assert jiebas.total == TOTAL


def test_the_runs_of_one_character_are_one():
    words = Vocabulary("甲乙丙 3 n\n丁 5 n\n甲戊 2 n\n丁己 1 n\n甲戊 4 n")
    assert words.covering("甲乙丙丁") == {"甲": 0, "甲乙": 0, "甲乙丙": 3, "丁": 5}
    assert words.covering("庚甲戊") == {"甲": 0, "甲戊": 4}


def test_a_boundary_between_words_needs_the_dictionary_but_not_jieba():
    probe = "import sys\nfrom govdoc.text.words import inside_word\nassert not inside_word('惠及群众', 2)"
    subprocess.run([sys.executable, "-c", f"{probe}\nassert 'jieba' not in sys.modules"], check=True)
