"""同一机构前后名称不一，未注明简称。

What it does: points at the first use of a short name (省应急指挥部, 市住建局) of a body that the text has called by its
full name, when no （以下简称…） introduces it.
Why it is a fault: a short name is to be introduced at the full one; else a reader cannot be sure they are one body.
Known limits: departments by the table of their usual short names, of one level; else only bodies set up for a task
(领导小组, 联席会议, 委员会, 办公室, 专班, 指挥部) whose short name keeps characters of the full one in order; known
short names (市委办, 发改委) are passed over; no more than info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from govdoc.lexicon.short_bodies import short_bodies
from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.terms.departments import called_short
from govdoc.rules.terms.near_names import centres, differing
from govdoc.rules.terms.task_bodies import ENDINGS, FULL, shortened
from govdoc.rules.view import View

_USES = 20


def check(view: View) -> Iterator[Finding]:
    yield from _bodies(view)
    yield from _departments(view)
    yield from _centres(view)


def _bodies(view: View) -> Iterator[Finding]:
    full: dict[str, int] = {}
    for match in view.near(RULE, FULL, before=26, after=0):
        full.setdefault(match[1], match.start(1))
    told = set()
    for start, end, name in shortened(view.text, full) if full else ():
        short = view.text[start:end]
        if short in told or not view.open(start, "own"):
            continue
        told.add(short)
        related = (Span(full[name], full[name] + len(name)), *_uses(view.text, short))
        yield _same(view, start, end, name, related)


def _departments(view: View) -> Iterator[Finding]:
    for at, name, full in called_short(view.text, view.hits(RULE)):
        if view.open(at, "own"):
            yield _same(view, at, at + len(name), view.text[slice(*full)], (Span(*full),))


def _centres(view: View) -> Iterator[Finding]:
    for (start, end), first in differing(centres(view.text)):
        if view.open(start, "own"):
            text = view.text
            yield view.finding(
                RULE, start, end, f"“{text[start:end]}”与前文“{text[slice(*first)]}”似指同一机构，名称应统一",
                f"{text[start:end]} is perhaps {text[slice(*first)]}", related=(Span(*first),),
            )  # fmt: skip


def _same(view: View, start: int, end: int, name: str, related: tuple[Span, ...]) -> Finding:
    short = view.text[start:end]
    return view.finding(
        RULE, start, end, f"“{short}”与前文“{name}”似指同一机构，宜注明简称", f"{short} is perhaps {name}",
        related=related,
    )  # fmt: skip


def _uses(text: str, short: str) -> list[Span]:
    """The places where the short name stands, the first twenty."""
    uses = re.finditer(re.escape(short.removeprefix("各")), text)
    return [Span(match.start(), match.end()) for match in islice(uses, _USES)]


RULE = Rule(
    code="TRM107",
    name="name-inconsistent",
    since="0.1.0",
    severity="info",
    source="编校惯例（简称须先注明）",
    summary="机构简称未先注明",
    check=check,
    cues=tuple(ENDINGS),
    always=True,
    phrases=lambda: tuple(short_bodies()),
    bad=(
        "市公共资源交易中心完成项目3260宗。上半年，⟦市公共资源交易服务中心⟧开发了线上退付功能。",
        "市住房和城乡建设局牵头开展整治。⟦市住建局⟧建立台账、逐项销号。",
        "由县突发环境事件应急指挥部统一领导。⟦县应急指挥部⟧负责组织协调。",
    ),
    good=(
        "市住房和城乡建设局（以下简称市住建局）牵头开展整治。市住建局建立台账。",
        "由县突发环境事件应急指挥部（以下简称县应急指挥部）统一领导。县应急指挥部负责组织协调。",
    ),
)
