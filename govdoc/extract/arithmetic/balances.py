"""Balances (结余): what was there and came in, less what went out (上年结转A，收入B，支出C，年末结余D)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.context import figures_before, is_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Verdict

_TOLD = re.compile(rf"[结节]余(?:资金|金额|额|经费)?(?:为|达到?|共)?{figure_pattern('r')}")
_WHEN = re.compile(r"[^，。；：、\d\n]{0,10}$")
_STOCK = re.compile("年末|期末|年底|累计|滚存|历年|年终")
_BROUGHT = re.compile(r"结转|年初|期初|上年|滚存|历年")
_CAME = re.compile(r"收入|收到|到账|筹集|收取|募集|下达|到位")
_WENT = re.compile(r"支出|支付|使用|拨付|发放|列支")
_REACH = 100
_ROLES = {"brought": _BROUGHT, "went": _WENT, "came": _CAME}


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claim of the balance told at ``cue``."""
    match = _TOLD.match(text, start)
    if match is None:
        return
    rest = figure_of(match, "r")
    when = _WHEN.search(text, max(0, start - 10), start)
    opening = start if when is None else when.start()
    figures = figures_before(text, opening, reach=_REACH, stops="。；\n")
    roles = _roles(text, figures, rest.unit)
    if roles is None or any(is_change(text, figure) for figure in figures):
        return
    stock = _STOCK.search(text, opening, start) is not None
    if stock != ("brought" in roles):
        return
    yield _claim(roles, rest)


KIND = Kind(("结余", "节余"), read)


def _roles(text: str, figures: list[Figure], unit: str) -> dict[str, Figure] | None:
    """What each of the two or three figures before tells; None where one tells something else."""
    if len(figures) not in (2, 3) or any(figure.unit != unit for figure in figures):
        return None
    roles: dict[str, Figure] = {}
    position = max(0, figures[0].start - 20)
    for figure in figures:
        words = text[position : figure.start]
        words = words[max(map(words.rfind, "，。；：、\n")) + 1 :]
        role = next((name for name, pattern in _ROLES.items() if pattern.search(words)), None)
        if role is None or role in roles or "计" in words:
            return None
        roles[role] = figure
        position = figure.end
    return roles if {"came", "went"} <= roles.keys() else None


def _claim(roles: dict[str, Figure], rest: Figure) -> Claim:
    came = [roles[name] for name in ("brought", "came") if name in roles]
    went = roles["went"]
    low, high = sum(f.low for f in came) - went.high, sum(f.high for f in came) - went.low
    computed = Interval(low, high)
    loose = rest.loose or went.loose or any(figure.loose for figure in came)
    fits = computed.meets(rest.low - rest.half, rest.high + rest.half)
    verdict: Verdict = "consistent" if fits else "undecided" if loose else "inconsistent"
    places = [figure.span for figure in (*came, went)]
    return claim(
        "difference",
        "balance",
        places,
        rest.value,
        rest.span,
        computed,
        verdict,
        "约数" if loose and not fits else None,
    )
