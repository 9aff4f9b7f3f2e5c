"""One automaton for all forms of the base, and the words that open a look for meetings and actions."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.slogans import Slogan, slogans, slogans_by_form
from govdoc.text.phrases import PhraseScanner

SPIRIT, ACTION = "精神", "行动"
_JOINABLE = re.compile(r"[一-鿿]{3,8}")
_LONGEST_EXPANSION, _LONG_MEMBER = 36, 4


_PLAIN_LISTS = frozenset((
    "si-ben-yu-suan", "liang-dai-biao-yi-wei-yuan", "san-zhang-qing-dan", "xin-san-yang", "lao-san-yang",
    "san-gai-lian-dong", "san-sheng-kong-jian", "zhong-da-xing-zheng-jue-ce-fa-ding-cheng-xu",
))  # fmt: skip
"""Formulas whose members are everyday nouns that stand side by side without meaning the formula."""


class Forms(NamedTuple):
    """The scanner and, for each of its phrases, the entries it may stand for (empty: a word that opens a look)."""

    scanner: PhraseScanner
    owners: tuple[tuple[Slogan, ...], ...]


@cache
def forms() -> Forms:
    """The forms, variants and written-out members of every entry.

    >>> forms().scanner.find("深化“放管服”改革")
    [(..., 3, 6)]
    """
    owners = dict(slogans_by_form())
    for slogan in slogans():
        for expansion in expansions(slogan):
            owners.setdefault(expansion, (slogan,))
    owners[SPIRIT] = owners[ACTION] = ()
    return Forms(PhraseScanner(owners), tuple(owners.values()))


def expansions(slogan: Slogan) -> tuple[str, ...]:
    """The members written out in order, as the text may give them in place of the formula.

    >>> [e for s in slogans() if s.id == "fang-guan-fu" for e in expansions(s)]
    ['简政放权、放管结合、优化服务']
    """
    members = slogan.members
    long_pair = len(members) == 2 and all(len(member) >= _LONG_MEMBER for member in members)
    if len(members) < 3 and not long_pair:
        return ()
    if slogan.local or slogan.id in _PLAIN_LISTS or not all(_JOINABLE.fullmatch(member) for member in members):
        return ()
    joined = "、".join(members)
    return (joined,) if len(joined) <= _LONGEST_EXPANSION else ()
