"""The years of national meetings and campaigns (会议、活动的年份), and what a sentence says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.events import events

_MEETINGS = frozenset(("npc_session", "central_conference"))
_RECURRING = re.compile(r"^\d{4}年|（|^中央经济工作会议$")
"""A name that a year tells from others of its kind: such meetings are held again."""
_SHORTEST = 6
_YEAR = r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?年"
_DAY = r"(?: ?[0-9]{1,2} ?月(?:份|底|初|中旬|上旬|下旬)?)?(?: ?[0-9]{1,2} ?日)?(?:[初底]|年[初底])?[，,]?"
_HELD = "(?:胜利|隆重)?(?:召开|举行|开幕)"
_BEFORE_MEETING = re.compile(rf"{_YEAR}{_DAY}(?:在北京)?{_HELD}的?$")
_BEHIND_MEETING = re.compile(rf"(?:[于在是])?{_YEAR}{_DAY}(?:在北京)?{_HELD}")
_BEFORE_STARTED = re.compile(rf"{_YEAR}{_DAY}(?:以来)?(?:启动|部署开展|部署|开始)?的?$")
_STARTED = re.compile("(?:全面)?(?:启动|开始)")
_BEFORE_CARRIED_ON = re.compile(rf"(?<!持续)(?<!继续){_YEAR}{_DAY}(?:全面|深入|扎实|集中)?(?:开展|启动)的?$")


class Told(NamedTuple):
    """The year said of an event, its place, and the first and last year that are right."""

    start: int
    year: int
    first: int
    last: int


class Dated(NamedTuple):
    """An event: when it began, when it ended (the same year where it is a meeting), and what it is."""

    first: int
    last: int
    meeting: bool


@cache
def dated_events() -> dict[str, Dated]:
    """National meetings and campaigns by every name of six characters and more that is of one event only."""
    found: dict[str, set[Dated]] = {}
    for event in events():
        meeting = event.kind in _MEETINGS
        if event.confidence != "high" or event.end is None or not (meeting or event.kind == "campaign"):
            continue
        dated = Dated(int(event.start[:4]), int(event.end[:4]), meeting)
        for name in (event.title, *event.aliases):
            if len(name) >= _SHORTEST and _RECURRING.search(name) is None:
                found.setdefault(name, set()).add(dated)
    return {name: dates.pop() for name, dates in found.items() if len(dates) == 1}


def told_years(text: str, start: int, end: int) -> Iterator[Told]:
    """What is said of the year of the event named at ``[start, end)``.

    >>> text = "2019年召开的全国脱贫攻坚总结表彰大会"
    >>> [told.year for told in told_years(text, 8, 20)]
    [2019]
    """
    event = dated_events().get(text[start:end])
    if event is None:
        return
    low = max(0, start - 26)
    if event.meeting:
        places = (_BEFORE_MEETING.search(text, low, start), _BEHIND_MEETING.match(text, end))
    elif _STARTED.match(text, end):
        places = (_BEFORE_STARTED.search(text, low, start), None)
        event = event._replace(last=event.first)
    else:
        places = (_BEFORE_CARRIED_ON.search(text, low, start), None)
        event = event._replace(last=event.last + 1)
    for match in places:
        if match is not None:
            yield Told(match.start("year"), int(match["year"]), event.first, event.last)
