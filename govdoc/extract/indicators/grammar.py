"""The compiled vocabulary around figures (指标句的句法模式), built on first use.

Every pattern that searches begins with literals only, so that the engine skips to the characters a word can begin with;
every pattern that matches at one place has its set of first characters beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.figure_words import figure_words
from govdoc.text.alternation import alternation

_DATE = r"(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:年?[底末初]|同期|前|以来|时)?"
_REVERSED_DATE = (
    r"的?(?:期同|以前?|来以|[底末初]年?)?(?:日[0-9]{1,2})?(?:月[0-9]{1,2})?年[0-9]{4}(?:[比较到至从由与自]|至截|止截)?"
)
_MARKS_AHEAD = "—、）)和及 ”①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


class Grammar(NamedTuple):
    """The patterns one gap is read with; the ``…_at`` sets hold the characters each can begin with."""

    suffix: re.Pattern[str]
    suffix_at: frozenset[str]
    prefix: re.Pattern[str]
    prefix_at: frozenset[str]
    verb: re.Pattern[str]
    verb_at: frozenset[str]
    action: re.Pattern[str]
    pure: frozenset[str]
    nominal: re.Pattern[str]
    measure: re.Pattern[str]
    stop: re.Pattern[str]
    turn: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]
    rate: re.Pattern[str]
    rate_at: frozenset[str]
    governing: re.Pattern[str]
    ending: re.Pattern[str]
    empty: frozenset[str]


@cache
def grammar() -> Grammar:
    """All patterns; ``suffix``, ``up``, ``down``, ``rate``, ``governing`` and ``ending`` match reversed text."""
    up, down, pure = figure_words("up"), figure_words("down"), figure_words("pure")
    suffix = (*figure_words("stating"), *up, *down, *figure_words("manner"))
    prefix, verbs, rate = figure_words("prefix"), figure_words("verb"), figure_words("rate")
    mixed = tuple(word for word in verbs if word not in pure)
    measure = rf"(?:{alternation(figure_words('measure'))}|数(?![字据]))"
    nominal = rf"(?:{alternation(figure_words('nominal'))}|数(?![字据]))"
    whole = alternation(figure_words("whole"))
    dated = rf"(?:截至|截止|到|至|自|从)?[0-9]{{4}}(?:[-—至][0-9]{{4}})?年(?:度|末|底|初)?{_DATE}"
    label = r"[0-9]{1,3}[.．、] ?"
    return Grammar(
        suffix=re.compile(rf"了?(?:{_backwards(suffix)}|{_REVERSED_DATE}|[ 、])*+"),
        suffix_at=frozenset(word[-1] for word in suffix) | frozenset("了 、年期前来底末初日月的以"),
        prefix=re.compile(rf"(?:(?!{whole})(?:{alternation(prefix)}|[{_MARKS_AHEAD}]|{label}|{dated}))*+"),
        prefix_at=_first(prefix) | frozenset(_MARKS_AHEAD + "0123456789截到至自从"),
        verb=re.compile(
            rf"(?!{whole})(?:{alternation(pure)}[了过出]?(?!{measure})|{alternation(mixed)}[了过出]?(?!{nominal}))"
        ),
        verb_at=_first(pure) | _first(mixed),
        action=re.compile(alternation(figure_words("action"))),
        pure=frozenset(pure),
        nominal=re.compile(nominal),
        measure=re.compile(measure),
        stop=re.compile(
            rf"{alternation(figure_words('stop'))[:-1]}|均(?<!平均)(?!衡)|在(?![建校岗编册职售研营]))"
        ),
        turn=re.compile(
            rf"{alternation(figure_words('turn'))[:-1]}|有(?<![国所私没拥享具含共稀现公]有)(?![机色线关效限]))"
        ),
        up=re.compile(_backwards(up)),
        down=re.compile(_backwards(down)),
        rate=re.compile(_backwards(rate)),
        rate_at=frozenset(word[-1] for word in rate),
        governing=re.compile(_backwards(figure_words("governing"))),
        ending=re.compile(_backwards((*pure, *verbs))),
        empty=frozenset(figure_words("empty")),
    )  # fmt: skip


def _first(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word[0] for word in words)


def _backwards(words: Iterable[str]) -> str:
    return alternation(word[::-1] for word in words)
