"""The kind of document (文种), told from the title or from the opening."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import msgspec

from govdoc.lexicon.loader import load
from govdoc.model import Genre, Section, Span

_TAIL = r"(?:\ ?[（(](?:[^（）()]{1,48})[）)]|\ ?\[[0-9]{1,2}\])*[》〉”]?\ ?$"
_SPEECH = re.compile("各位(?:代表|委员)[：:，！!]|主任、各位副主任")
# A match of the pattern holds one of the words before it, which are found sooner.
_OPENING = (
    (
        ("工作",),
        re.compile(
            "政府工作报告|向大会(?:报告(?:政府)?工作|作(?:政府)?工作报告)|(?:报告|作)(?:政府)?工作(?:报告)?，请予审[议查]"
        ),
        "政府工作报告",
    ),
    (("算",), re.compile("预算执行情况[^。]{0,40}(?:预算草案|报告)|财政决算"), "预算报告"),
    (("纪要", "议定"), re.compile("纪要如下|议定(?:事项|如下)|会议纪要"), "纪要"),
    (
        ("通知", "给你们"),
        re.compile("(?:通知|事项通知)如下|现(?:予|将)?[^。]{0,60}(?:印发|转发|发)给你们|特此通知"),
        "通知",
    ),
    (("公告",), re.compile("公告如下|特此公告"), "公告"),
    (("通告",), re.compile("通告如下|特此通告"), "通告"),
    (("通报", "予以"), re.compile("通报如下|予以(?:表彰|表扬|通报)"), "通报"),
    (("复如下", "收悉"), re.compile("(?:批复|函复)如下|你[省市区厅局委][^。]{0,60}收悉"), "批复"),
    (("函",), re.compile("函告如下|函复如下|特此函[复告]"), "函"),
    (("决定",), re.compile("决定如下"), "决定"),
    (("报告",), re.compile("报告如下|特此报告"), "报告"),
    (("制定本",), re.compile("制定本(?:实施|管理|暂行)?办法"), "办法"),
    (("制定本",), re.compile("制定本规定"), "规定"),
    (("制定本",), re.compile("制定本(?:细则|实施细则)"), "细则"),
    (("制定本",), re.compile("制定本条例"), "条例"),
    (("制定本",), re.compile("制定本(?:方案|预案|实施方案)"), "方案"),
    (("意见",), re.compile("(?:意见|实施意见)(?:如下|：)|提出(?:以下|如下)(?:实施)?意见"), "意见"),
)
_BUDGET = re.compile(r"预算[^》]{0,30}草案[^》]{0,12}报告|财政决算[^》]{0,20}报告|预算执行情况[^》]{0,40}报告")


_REVIEW_AND_PLAN = re.compile(
    r"(?:工作|年度?|情况)总结(?=(?:以?及|和|暨|与|、)[^》]{2,24}(?:计划|打算|安排|要点|思路|部署)(?:的报告)?[）)]?$)"
)


class GenreEntry(msgspec.Struct, frozen=True):
    """One 文种 of the lexicon."""

    value: str
    statutory: bool
    endings: tuple[str, ...]


@cache
def _last() -> frozenset[str]:
    """The characters that a title which ``ends_with_genre`` closes with."""
    return frozenset([ending[-1] for ending in _endings()[1]]) | frozenset("）)]》〉” \n划算排点路署告")


@cache
def _endings() -> tuple[re.Pattern[str], dict[str, str]]:
    values = {ending: entry.value for entry in load("genres", GenreEntry) for ending in entry.endings}
    words = sorted(values, key=len, reverse=True)
    spaced = [r"\ {0,2}".join(word) for word in words]
    return re.compile(f"({'|'.join(spaced)}){_TAIL}"), values


def ends_with_genre(title: str) -> bool:
    """Whether ``title`` closes with the name of a kind of document.

    >>> ends_with_genre("关于做好防汛工作的通知"), ends_with_genre("三道沟镇人民政府")
    (True, False)
    >>> ends_with_genre("三道沟镇2023年工作总结和2024年工作打算")
    True
    """
    if title[-1:] not in _last():
        return False
    return _endings()[0].search(title[-80:]) is not None or _REVIEW_AND_PLAN.search(title[-80:]) is not None


def read_genre(title: str, start: int) -> Genre | None:
    """The kind of document that ``title``, which stands at ``start``, names.

    >>> read_genre("关于做好防汛工作的通知", 0).value
    '通知'
    """
    budget = _BUDGET.search(title)
    if budget and "的通知" not in title:
        return Genre(Span(start + budget.start(), start + budget.end()), budget[0], "预算报告")
    review = _REVIEW_AND_PLAN.search(title)
    if review:
        return Genre(Span(start + review.start(), start + review.end()), review[0], "总结")
    pattern, values = _endings()
    offset = max(0, len(title) - 80)
    m = pattern.search(title[offset:])
    if m is None:
        return None
    a = start + offset + m.start(1)
    return Genre(Span(a, a + len(m[1])), m[1], values[m[1].replace(" ", "")])


def infer_genre(text: str, sections: tuple[Section, ...]) -> Genre | None:
    """The kind of a document without a title, from the phrases it opens with and from its headings."""
    opening = text[:1500]
    for words, pattern, value in _OPENING:
        m = pattern.search(opening) if any(word in opening for word in words) else None
        if m and not (value == "预算报告" and "各位代表" not in opening and "人大" not in opening):
            return Genre(Span(m.start(), m.end()), m[0], value)
    found = _from_headings(text, sections)
    if found is None and (m := _SPEECH.search(text, 0, 400)):
        return Genre(Span(m.start(), m.end()), m[0], "政府工作报告")
    return found


_HEADING_WORDS = (
    (re.compile("工作回顾|发展回顾|成就回顾"), "政府工作报告"),
    (re.compile("工作总结|成效|存在(?:的)?(?:主要)?问题"), "总结"),
    (re.compile("(?:预算|决算)(?:收支)?(?:执行|草案|情况)"), "预算报告"),
    (re.compile("综合$|农业$|固定资产投资|国内贸易|对外经济|人口"), "统计公报"),
    (re.compile("总则$|附则$"), "办法"),
)


def _from_headings(text: str, sections: tuple[Section, ...]) -> Genre | None:
    counts: Counter[str] = Counter()
    place: dict[str, Genre] = {}
    for section in sections[:16]:
        if section.heading is None:
            continue
        for pattern, value in _HEADING_WORDS:
            m = pattern.search(section.heading.text.replace(" ", ""))
            if m:
                counts[value] += 1
                place.setdefault(value, Genre(section.heading.span, section.heading.text, value))
    if _SPEECH.search(text[:1500]) and counts["总结"]:
        return place["总结"]
    best = counts.most_common(1)
    return (
        place[best[0][0]] if best and (best[0][1] >= 2 or best[0][0] in ("预算报告", "总结", "政府工作报告")) else None
    )
