"""Completion of a plan (预算为A，完成B，为预算的C%)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govdoc.extract.arithmetic.context import figures_back, is_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern, percent_of, percent_pattern
from govdoc.extract.arithmetic.judging import share
from govdoc.extract.arithmetic.shares import judged
from govdoc.model import Claim, Span

_CUES = ("预算", "任务", "目标", "计划")
_MEASURE = re.compile(rf"(?:预算|任务|目标|计划)(?:任务|目标|调整)?(?:数|安排|总量|总数)?的?{percent_pattern('z')}")
_FOLLOWED = re.compile(r"..(?:任务|目标|调整)?(?:数|安排|总量|总数)?的?\d")
_NAMED = re.compile(
    rf"(?:预算|任务|目标|计划)(?:任务|目标)?(?:数|安排|总量)?{figure_pattern('w')}的{percent_pattern('z')}"
)
_HEAD = re.compile(r"(?:为|占|完成|达到?|是)了?(?P<which>[^，。；：、\d\n（）]{0,10})$")
_GAP = re.compile("[，、（](?:仅|已|只|约|均|超额|提前|实际|刚好|预计)*")
_ADJUSTED = re.compile("调整|变动")
_ARRANGED = re.compile("年初[^，；]{0,4}(?:安排|下达|核定|批复|批准|确定|计划|预算)|[全当]年安排")
_MEASURED = re.compile("[，、（](?:为|占|完成|达)[^，。；\\d]{0,12}(?:预算|计划|目标|任务)")


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of what is measured in percent of the plan at ``cue``."""
    return _read(text, cue, start) if _FOLLOWED.match(text, start) else ()


def _read(text: str, cue: str, start: int) -> Iterator[Claim]:
    match = _MEASURE.match(text, start)
    if match is not None:
        told = _claim(text, match, cue[:2])
    else:
        match = _NAMED.match(text, start)
        told = _of_named(text, match) if match is not None else None
    if told is not None:
        yield told


KIND = Kind(_CUES, read)


def _of_named(text: str, match: re.Match[str]) -> Claim | None:
    """The claim that names its plan (完成B，为预算A的C%)."""
    head = _HEAD.search(text, max(0, match.start() - 14), match.start())
    plan = figure_of(match, "w")
    if head is None or head[0].startswith("占"):
        return None
    done = next(figures_back(text, head.start(), reach=60, stops="。；\n"), None)
    if done is None or done.unit != plan.unit or is_change(text, done):
        return None
    if not _GAP.fullmatch(text, done.end, head.start()):
        return None
    return judged(text, "completion", [plan], done, percent_of(match, "z"), Span(head.start(), match.end()), sole=True)


def _claim(text: str, match: re.Match[str], plan: str) -> Claim | None:
    head = _HEAD.search(text, max(0, match.start() - 14), match.start())
    if head is None:
        return None
    figures = figures_back(text, head.start(), rates=False)
    done = next(figures, None)
    if done is None or not 0 < head.start() - done.end <= 10 or text[done.end] not in "，,、（":
        return None
    others = [*figures][::-1]
    if not others or is_change(text, done):
        return None
    clause = text.rfind("；", others[0].start, done.start)
    plans = [f for f in others if f.start > clause and f.unit == done.unit and _is_plan(text, f, plan)]
    adjusted = _ADJUSTED.search(head["which"] + match[0][:6]) is not None
    named = [f for f in plans if (_ADJUSTED.search(_lead(text, f)) is not None) == adjusted] or plans
    if not named:
        return None
    sole = others[-1] in plans and (len(named) == 1 or not _any_fits(others, done, match))
    return judged(text, "completion", named, done, percent_of(match, "z"), Span(head.start(), match.end()), sole=sole)


def _any_fits(figures: list[Figure], done: Figure, match: re.Match[str]) -> bool:
    """Whether any figure of the sentence could be what was measured against."""
    rate = percent_of(match, "z")
    shares = (share(done, figure) for figure in figures if figure.unit == done.unit)
    return any(told is not None and told.meets(rate.low - rate.half * 8, rate.high + rate.half * 8) for told in shares)


def _is_plan(text: str, figure: Figure, plan: str) -> bool:
    """Whether a figure is what was planned, and not itself measured against a plan."""
    lead = _lead(text, figure)
    planned = plan in lead or _ARRANGED.search(lead) is not None
    return planned and "完成" not in lead and not _MEASURED.match(text, figure.end) and not is_change(text, figure)


def _lead(text: str, figure: Figure) -> str:
    near = text[max(0, figure.start - 14) : figure.start]
    return near[max(near.rfind("。"), near.rfind("\n"), near.rfind("；")) + 1 :]
