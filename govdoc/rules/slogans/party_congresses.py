"""In which year a congress or plenum of the Party was held whose spirit (会议精神) a text carries out."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import itemgetter

from govdoc.lexicon.events import events

_CONGRESS = re.compile(
    r"(?P<number>二?十[一二三四五六七八九]?)(?:大(?![一-鿿]{2}会)|届(?P<session>[一二三四五六七]中)?)"
)
_MORE = re.compile(r"(?:、|和|及)([一二三四五六七]中)")


@lru_cache(maxsize=1024)
def latest_meeting(spirit: str) -> tuple[int, str] | None:
    """The year of the youngest meeting of the Party that ``spirit`` names, with its name; None for other meetings.

    >>> latest_meeting("党的十九大和十九届二中、三中全会精神"), latest_meeting("市委十二届三中全会精神")
    ((2018, '党的十九届三中全会'), None)
    """
    if not spirit.startswith("党的"):
        return None
    known, held = _years(), []
    for match in _CONGRESS.finditer(spirit):
        number, session = match["number"], match["session"]
        names = [f"党的{number}大"] if session is None else [f"党的{number}届{session}全会"]
        if session is not None:
            tail = spirit[match.end() :]
            names += [f"党的{number}届{more}全会" for more in _MORE.findall(tail)]
        held += [(known[name], name) for name in names if name in known]
    return max(reversed(held), key=itemgetter(0), default=None)


@cache
def _years() -> dict[str, int]:
    meetings = [event for event in events() if event.kind in ("party_congress", "plenum")]
    return {alias: int(event.start[:4]) for event in meetings for alias in event.aliases}
