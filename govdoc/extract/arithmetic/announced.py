"""Announced counts (三项工作：一是…二是…三是…)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.multiples import small_number
from govdoc.model import Claim, Enumeration, Section, Span, Verdict

_NUMERALS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_NUMBER = (
    r"(?<![第之])(?P<count>(?<![一二三四五六七八九十百])(?:[二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])"
    r"|(?<!\d)(?:[2-9]|1\d))"
)
_NOUNS = (
    r"个方面|方面(?=[：:。]|工作|问题|任务|内容|措施|举措)|个问题|项?工作|项(?:重点|主要|具体|关键|突出)?(?:工作|措施|任务|要求|举措|内容|制度|机制|行动|原则)|"
    r"[个大](?:重点|关键|环节|突出问题|不足|短板|问题|难题|转变|坚持|注重|突破|提升|特点|原则|步骤|阶段|原因|困难|到位|结合|统一|挑战)|[点条](?:要求|意见|建议|措施|体会|希望|经验|不足|问题|原因|做法|启示|打算)|大(?:任务|行动|工程|举措)|件(?:大事|实事|要事)|[项点条个件](?=[：:])|(?<=“.)个[一-鿿]{1,3}(?=”(?:[：:]|，即))"
)
_ANNOUNCED = re.compile(
    rf"{_NUMBER}(?:(?P<noun>{_NOUNS})(?!中|之一|里)”?[^，。；：\n]{{0,10}}(?:，即)?[：:。]?"
    r"|(?P<thing>[个大项点条件类种道步][^，。；：、\d\n”]{1,10})”?(?:，即)?[：:])\n?[ 　]*$"
)
_COUNTED = re.compile("[一二三四五六七八九十两0-9][个项点条大件工方]")
_REACH, _FAR = 40, 1500
_LABELS = ("一二三四五六七八九十", "①②③④⑤⑥⑦⑧⑨⑩", "123456789")
_INLINE = "：（一）"
_PARAGRAPH = 1200
_LISTED = frozenset(("yishi", "ordinal", "cn_paren"))


def find(text: str, enumerations: tuple[Enumeration, ...], sections: tuple[Section, ...]) -> Iterator[Claim]:
    """The claims of all counts announced right before a chain, in one paragraph or in several."""
    for chain in enumerations:
        match = _announced(text, chain.span.start)
        if match is not None and len(chain.items) > 1:
            items = tuple(item.span for item in chain.items)
            closed = text.find("最后，", items[-1].start, chain.span.end + _REACH) >= 0
            broken = closed or _broken(chain) or _goes_on(text, chain.span.end - 1, len(items))
            yield _claim(match, items, sure=not broken)
    for run in _runs(sections):
        match = _announced(text, run[0].span.start)
        if match is not None and len(run) > 1:
            items = tuple(Span(item.span.start, item.span.start + len(item.label)) for item in run)
            yield _claim(
                match, items, sure=not _goes_on(text, items[-1].end, len(items), labelled=run[0].style == "cn_paren")
            )

    if _INLINE in text:
        yield from _inline(text)


def _inline(text: str) -> Iterator[Claim]:
    """The claims of labels in brackets that go on in the sentence of the count (三项工作：（一）…；（二）…)."""
    start = text.find(_INLINE)
    while start >= 0:
        match = _announced(text, start + 1)
        if match is None:
            start = text.find(_INLINE, start + 1)
            continue
        stop = text.find("\n", start, start + _PARAGRAPH)
        end = stop if stop >= 0 else start + _PARAGRAPH
        items: list[Span] = []
        at = start + 1
        while 0 <= at < end and len(items) < len(_LABELS[0]):
            items.append(Span(at, at + 3))
            label = f"（{_NUMERALS_BACK.get(len(items) + 1, '')}）"
            at = text.find(label, at, end)
        if len(items) > 1:
            yield _claim(match, tuple(items), sure=not _goes_on(text, items[-1].end, len(items), labelled=True))
        start = text.find(_INLINE, items[-1].end)


def _announced(text: str, start: int) -> re.Match[str] | None:
    low = max(0, start - _REACH)
    return _ANNOUNCED.search(text, low, start) if _COUNTED.search(text, low, start) else None


def _claim(match: re.Match[str], items: tuple[Span, ...], *, sure: bool) -> Claim:
    written = match["count"]
    stated = int(written) if written.isdecimal() else small_number(written)
    count = len(items)
    verdict: Verdict
    if stated == count:
        verdict, reason = "consistent", None
    elif not sure or "以上" in match[0] or "等" in match[0]:
        verdict, reason = "undecided", "列举不全"
    else:
        verdict, reason = "inconsistent", None
    known = Interval(Decimal(count), Decimal(count))
    place = Span(match.start(), match.end("noun" if match["noun"] else "thing"))
    return claim("count", "announced", items, Decimal(stated), place, known, verdict, reason)


def _runs(sections: tuple[Section, ...]) -> Iterator[list[Section]]:
    """Paragraphs that count up from one, as siblings of one kind (一是…⏎二是…)."""
    run: list[Section] = []
    for section in sections:
        if section.sections:
            yield from _runs(section.sections)
        listed = section.style in _LISTED
        if run and not (listed and section.number == len(run) + 1 and section.style == run[0].style):
            yield run
            run = []
        if listed and section.number == len(run) + 1:
            run.append(section)
    if run:
        yield run


def _broken(chain: Enumeration) -> bool:
    """Whether the labels do not count on from one."""
    return any(
        str(_NUMERALS_BACK[index + 1]) not in item.text[:4]
        and str(index + 1) not in item.text[:4]
        and _LABELS[1][index % 10] not in item.text[:2]
        for index, item in enumerate(chain.items)
        if index < 10
    )


_NUMERALS_BACK = {number: word for word, number in _NUMERALS.items() if word != "两"}


def _goes_on(text: str, end: int, count: int, *, labelled: bool = False) -> bool:
    """Whether the label behind the last of ``count`` follows after ``end``."""
    following = _NUMERALS_BACK.get(count + 1)
    if following is None:
        return True
    found = _label(text, following, end, "。；\n 　", labelled=labelled)
    return found >= 0 and _label(text, "一", end, "。；：\n 　", labelled=labelled, stop=found) < 0


def _label(text: str, number: str, start: int, before: str, *, labelled: bool, stop: int | None = None) -> int:
    """Where the label of ``number`` stands first behind ``start`` and one of the marks ``before``; -1 for nowhere."""
    stop = min(start + _FAR, len(text)) if stop is None else stop
    word = f"（{number}）" if labelled else number
    at = text.find(word, start, stop)
    while at >= 0:
        first = at - (not labelled and at > start and text[at - 1] in "第其")
        told = labelled or text[first] == "其" or (at + 1 < stop and text[at + 1] in "是要、，")
        if told and (first == start or text[first - 1] in before):
            return first
        at = text.find(word, at + 1, stop)
    return -1
