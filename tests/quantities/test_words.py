"""The private tokenizer: right at doubtful cuts, loaded only for them, deaf to the global jieba."""

from __future__ import annotations

import subprocess
import sys

import pytest

import govdoc
from govdoc.text.words import inside_word, words

SENTENCE = "新建公共厕所24座，出台针对性措施12条，从事林业生产的农户860户，3家省直政府部门和公共服务机构受到表彰。"


@pytest.mark.parametrize(
    ("text", "at", "inside"),
    [
        ("按期办结率", 1, True),
        ("供应商数量", 2, True),
        ("制定针对性措施", 4, True),
        ("6座水冲式公共厕所", 6, True),
        ("惠及群众", 2, False),
        ("作品获奖", 2, False),
        ("以优异成绩", 1, False),
        ("", 0, False),
    ],
)
def test_a_cut_inside_a_word(text, at, inside):
    assert inside_word(text, at) is inside


def test_names_are_not_cut_inside_words():
    names = [i.name.text for i in govdoc.parse(SENTENCE).indicators if i.name]
    assert names[:2] == ["公共厕所", "针对性措施"]


def test_nothing_the_process_does_to_jieba_changes_a_result():
    import jieba

    before = govdoc.parse(SENTENCE).indicators
    cuts = words("按期办结率明显提高")
    words.cache_clear()
    try:
        jieba.add_word("期办结率明", freq=10**9)
        jieba.add_word("共厕所", freq=10**9)
        jieba.del_word("按期")
        assert words("按期办结率明显提高") == cuts
        words.cache_clear()
        assert govdoc.parse(SENTENCE).indicators == before
    finally:
        jieba.del_word("期办结率明")
        jieba.del_word("共厕所")
        jieba.add_word("按期")


@pytest.mark.parametrize(
    "code",
    [
        "import govdoc",
        "import govdoc; govdoc.parse('全年完成投资12亿元，增长8.3%；举办普法讲座20余次。')",
    ],
)
def test_jieba_is_loaded_only_for_a_doubtful_cut(code):
    probe = f"{code}\nimport sys\nassert 'jieba' not in sys.modules"
    subprocess.run([sys.executable, "-c", probe], check=True)
