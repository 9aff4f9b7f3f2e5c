"""The compiled vocabulary around figures (指标句的句法模式), built on first use."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.figure_words import figure_words
from govdoc.text.alternation import alternation

_DATE = r"(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:年?[底末初]|同期|前|以来|时)?"
_REVERSED_DATE = (
    r"的?(?:期同|以前?|来以|[底末初]年?)?(?:日[0-9]{1,2})?(?:月[0-9]{1,2})?年[0-9]{4}(?:[比较到至从由与自]|至截|止截)?"
)


class Grammar(NamedTuple):
    """The patterns one gap is read with."""

    suffix: re.Pattern[str]
    prefix: re.Pattern[str]
    verb: re.Pattern[str]
    action: re.Pattern[str]
    stop: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]
    rate: re.Pattern[str]
    turn: re.Pattern[str]
    governing: re.Pattern[str]
    ending: re.Pattern[str]


@cache
def grammar() -> Grammar:
    """All patterns; ``suffix``, ``up``, ``down`` and ``rate`` are matched against the reversed gap."""
    up, down = figure_words("up"), figure_words("down")
    suffix = (*figure_words("stating"), *up, *down, *figure_words("manner"))
    nominal = alternation(figure_words("nominal"))
    pure = alternation(figure_words("pure"))
    verbs = alternation(word for word in figure_words("verb") if word not in figure_words("pure"))
    actions = figure_words("action")
    measure = rf"(?:{alternation(figure_words('measure'))}|数(?![字据]))"
    nominal = rf"(?:{nominal}|数(?![字据]))"
    whole = alternation(figure_words("whole"))
    clean = alternation(word for word in actions if word in figure_words("pure"))
    mixed = alternation(word for word in actions if word not in figure_words("pure"))
    return Grammar(
        suffix=re.compile(rf"了?(?:{_backwards(suffix)}|{_REVERSED_DATE}|[ 、])*+"),
        prefix=re.compile(
            rf"(?:(?!{whole})(?:{alternation(figure_words('prefix'))}|[—、）)和及 ”①-⑳]|[0-9]{{1,3}}[.．、] ?|"
            rf"(?:截至|截止|到|至|自|从)?[0-9]{{4}}(?:[-—至][0-9]{{4}})?年(?:度|末|底|初)?{_DATE}))*+"
        ),
        verb=re.compile(rf"(?!{whole})(?:(?:{pure})[了过出]?(?!{measure})|(?:{verbs})[了过出]?(?!{nominal}))"),
        action=re.compile(rf".*(?:(?:{clean})[了过]?(?!{measure})|(?:{mixed})[了过]?(?!{nominal}))(?=..)", re.S),
        stop=re.compile(rf"(?:{alternation(figure_words('stop'))}|(?<!平)均(?!衡)|在(?![建校岗编册职售研营]))"),
        up=re.compile(_backwards(up)),
        down=re.compile(_backwards(down)),
        rate=re.compile(_backwards(figure_words("rate"))),
        turn=re.compile(rf"{alternation(figure_words('turn'))}|(?<![国所私没拥享具含共稀现公])有(?![机色线关效限])"),
        ending=re.compile(_backwards((*figure_words("pure"), *figure_words("verb")))),
        governing=re.compile(_backwards(figure_words("governing"))),
    )


def _backwards(words: tuple[str, ...]) -> str:
    return alternation(word[::-1] for word in words)


@cache
def empty_names() -> frozenset[str]:
    """Words that are no name on their own (总数, 占比): the name before holds."""
    return frozenset(figure_words("empty"))
