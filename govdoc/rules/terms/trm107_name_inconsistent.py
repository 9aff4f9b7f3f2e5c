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
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from govdoc.lexicon.short_bodies import short_bodies
from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.terms.near_names import centres, differing
from govdoc.rules.view import View

_ENDINGS = {
    "领导小组": ("组",),
    "联席会议": ("会议",),
    "委员会": ("委会", "委"),
    "办公室": ("办",),
    "专班": ("专班",),
    "指挥部": ("指挥部",),
}
"""The endings of short names, by the ending of the full one."""
_FULL = re.compile(
    r"(?<=[，。；：、\n 由成设立在与和经“（）])"
    r"([一-鿿]{2,22}?(?:领导小组|联席会议|委员会办公室|委员会|办公室|专班|指挥部))"
)
_AFTER_SHORT = (
    "负责", "办公室", "组成", "应", "成员", "牵头", "统一", "协调", "主任", "要", "可", "对", "根据", "将", "及", "，",
    "。", "；", "、", "（",
)  # fmt: skip
_SHORT = re.compile(r"(?:^|[，。；：、\n 由经报向“（.])([一-鿿]{1,7})$")
_LEVEL = re.compile("^各?(?:[省市县区]级)?")
_KNOWN = re.compile(
    "^[省市县区]委$|[业居村]委会?|国务院|党?委办|政府办|发改委|国资委|卫健委|纪委|政法委|改革委|健康委|监委|农委|经信委"
    "|教委|建委|管委"
)
_DEFINED = re.compile("(?:以下|下同|下)[^（）]{0,4}(?:简称|称)")


_DEPARTMENT = re.compile("(?P<level>[省市县区州旗])(?P<name>[一-鿿]{4,11}?)(?P<end>局|厅|委员会|委)")


def check(view: View) -> Iterator[Finding]:
    yield from _bodies(view)
    yield from _departments(view)
    yield from _centres(view)


def _departments(view: View) -> Iterator[Finding]:
    """The first short name of each department that is called by its full name before."""
    text = view.text
    settled: set[str] = set()
    for start, end in view.hits(RULE):
        shorts = short_bodies().get(text[start:end], ())
        match = _DEPARTMENT.match(text, start - 1) if shorts and start else None
        if match is None or match["name"] != text[start:end]:
            continue
        close = "委" if match["end"] == "委员会" else match["end"]
        for short in shorts:
            name = match["level"] + short + close
            if name in settled:
                continue
            at = text.find(name, match.end())
            if at < 0 or _introduced(text, name):
                settled.add(name)
            if name in settled or not view.open(at, "own"):
                continue
            settled.add(name)
            yield view.finding(
                RULE, at, at + len(name), f"“{name}”与前文“{match[0]}”似指同一机构，宜注明简称",
                f"{name} is perhaps {match[0]}", related=(Span(start - 1, match.end()),),
            )  # fmt: skip


def _centres(view: View) -> Iterator[Finding]:
    for (start, end), first in differing(centres(view.text)):
        if view.open(start, "own"):
            text = view.text
            yield view.finding(
                RULE, start, end, f"“{text[start:end]}”与前文“{text[slice(*first)]}”似指同一机构，名称应统一",
                f"{text[start:end]} is perhaps {text[slice(*first)]}", related=(Span(*first),),
            )  # fmt: skip


def _bodies(view: View) -> Iterator[Finding]:
    text = view.text
    full: dict[str, int] = {}
    for match in view.near(RULE, _FULL, before=26, after=0):
        full.setdefault(match[1], match.start(1))
    if not full:
        return
    longer: dict[str, str | None] = {}
    for start, end in _short_names(text, full):
        short = text[start:end]
        if short not in longer:
            longer[short] = _longer_name(text, short, full)
        name = longer[short]
        if name is None or full[name] > start or not view.open(start, "own"):
            continue
        longer[short] = None
        yield view.finding(
            RULE, start, end, f"“{short}”与前文“{name}”似指同一机构，宜注明简称",
            f"{short} is perhaps {name}", related=(Span(full[name], full[name] + len(name)), *_uses(text, short)),
        )  # fmt: skip


def _short_names(text: str, full: Iterable[str]) -> list[tuple[int, int]]:
    """Where a word that may be a short name of one of these bodies stands as a subject, in reading order."""
    endings = dict.fromkeys(ending for name in full for ending in _endings(name))
    found = []
    for ending in endings:
        at = text.find(ending, 1)
        while at >= 0:
            end = at + len(ending)
            if text.startswith(_AFTER_SHORT, end):
                match = _SHORT.search(text, max(0, at - 8), at)
                if match:
                    found.append((match.start(1), end))
            at = text.find(ending, end)
    return sorted(found)


def _uses(text: str, short: str) -> list[Span]:
    """The places where the short name stands, the first twenty."""
    return [Span(m.start(), m.end()) for m in islice(re.finditer(re.escape(short.removeprefix("各")), text), 20)]


@lru_cache(maxsize=1024)
def _endings(name: str) -> tuple[str, ...]:
    return next(short for long, short in _ENDINGS.items() if name.endswith(long))


def _longer_name(text: str, short: str, full: dict[str, int]) -> str | None:
    """The first full name that ``short`` may stand for; None where it needs no introduction or has one."""
    core = _LEVEL.sub("", short)
    if len(core) < 2 or _KNOWN.search(short):
        return None
    for name in full:
        if short.endswith(_endings(name)) and not name.endswith(short) and len(short) + 3 <= len(name):
            characters = iter(name)
            if all(char in characters for char in core):
                return None if _introduced(text, short) else name
    return None


def _introduced(text: str, short: str) -> bool:
    at = text.find(short)
    while at >= 0:
        if _DEFINED.search(text, max(0, at - 10), at):
            return True
        at = text.find(short, at + 1)
    return False


RULE = Rule(
    code="TRM107",
    name="name-inconsistent",
    since="0.1.0",
    severity="info",
    source="编校惯例（简称须先注明）",
    summary="机构简称未先注明",
    check=check,
    cues=(*_ENDINGS, "中心"),
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
