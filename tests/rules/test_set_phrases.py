"""The fixed wordings keep silent, their false forms and one slip in them do not."""

from __future__ import annotations

from collections import Counter

import pytest

import govdoc
from govdoc.lexicon.loader import load
from govdoc.lexicon.set_phrases import SetPhrases, set_phrases

PHRASES = set_phrases()


def told(wording: str) -> list[str]:
    document = govdoc.parse(f"会议强调{wording}，各地各部门要认真落实。")
    return [f.code for f in document.findings if f.severity != "info"]


@pytest.mark.parametrize("group", load("set_phrases", SetPhrases), ids=lambda group: group.source)
def test_right_wordings_keep_silent(group: SetPhrases) -> None:
    wordings = (*group.any_slip, *group.same_sound, *group.everyday, *group.others)
    assert [wording for wording in wordings if told(wording)] == []


def test_false_forms_are_told() -> None:
    assert [false for false, _ in PHRASES.false_forms if not told(false)] == []


@pytest.mark.parametrize("form", PHRASES.any_slip)
def test_any_slip_is_told(form: str) -> None:
    assert told(f"{form[:-2]}某{form[-1]}"), form


def test_no_wording_stands_twice() -> None:
    wordings = (*PHRASES.any_slip, *PHRASES.same_sound, *PHRASES.everyday)
    assert [wording for wording, count in Counter(wordings).items() if count > 1] == []
