"""Whole lists of a known formula that are summed up with another number (稳就业……稳预期“五稳”)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.slogans import Slogan
from govdoc.rules.slogans.run_growth import Run

_SUM = re.compile(r" ?(?:这|的)? ?“? ?(?P<name>(?P<number>[两三四五六七八九十])(?:[个大项]?)(?P<rest>[一-鿿]{1,5}))")
_NAME = re.compile(r"[两三四五六七八九十][个大项]?(?P<rest>[一-鿿]{1,5})")
_PLAIN_SUMS = ("任务", "理念", "发展理念", "新发展理念")
_NUMBERS = {c: n for n, c in enumerate("零一二三四五六七八九十")} | {"两": 2}


def misnamed(text: str, runs: list[Run]) -> Iterator[tuple[Run, int, int]]:
    """The lists, each with the place of the name whose number is not theirs."""
    for run in runs:
        count = len(run.slogan.members)
        if not len(run.items) == len(set(run.known)) == count or text[run.start - 1 : run.start] in ("、", "和"):
            continue
        found = _SUM.match(text, run.end)
        if found is None or _NUMBERS[found["number"]] == count:
            continue
        word = next((word for word in _words(run.slogan) if found["rest"].startswith(word)), None)
        if word is not None:
            yield run, found.start("name"), found.start("rest") + len(word)


@cache
def _words(slogan: Slogan) -> tuple[str, ...]:
    """What a sum of the members of ``slogan`` counts: 稳 of 六稳, 意识 of 四个意识."""
    names = [_NAME.fullmatch(name) for name in (slogan.form, *slogan.variants)]
    own = [name["rest"] for name in names if name and _NUMBERS[name[0][0]] == len(slogan.members)]
    return (*own, *_PLAIN_SUMS)
