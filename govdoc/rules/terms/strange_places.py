"""Places of a document that are not its own (他地地名), by how they stand in a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from govdoc.lexicon.place_stems import is_stem
from govdoc.rules.cues import Hit
from govdoc.rules.terms.own_places import PLACE, titled
from govdoc.rules.view import View
from govdoc.text.phrases import PhraseScanner, places

_AS_ISSUER = re.compile(r"(?:代表|中共|中国共产党|受)$")
_SUBJECT = re.compile(r"(?:^|[，。；：\n“（ ])$|(?:\d年|[为由]|开创|促进|推动)$")
_CLAUSE = (
    r"(?<=[，。；\n])[ \t]*([一-鿿]{{2}}{})(?=[一-鿿0-9])"
    r"(?![的级域境内外长和与及至等籍]|城(?!乡居民|镇)|[一-鿿]{{2,6}}[：\n])"
)
_SUBJECTS = {level: re.compile(_CLAUSE.format(level)) for level in "县区镇乡旗"}
"""A place at the start of a clause, by level."""
_PURPOSE = re.compile(
    "(?<=为|[了好])(?:(?:进一步|切实|全面)?(?:做好|加强|推进|规范|搞好|抓好|提高|提升))([一-鿿]{2}[县区镇乡旗])(?=[一-鿿]{2,20}(?:工作|水平|能力|建设|管理))"
    "|(?<=本)(?:预案|方案|办法|规定|细则)适用于([一-鿿]{2}[县区镇乡旗])(?=行政区域|境内|辖区|范围)"
)
"""The place a document says it is made for."""
_FEW = 16
_OPENING = 1500
"""How far a document may say what it is made for."""
_OTHERS = re.compile(
    "对口|帮扶|协作|原(?![市县区镇乡州])|撤|更名|历史|划归|经验|借鉴|学习|典型|做法|案例|表彰|荣获|中标|注册|支援|合作|援建|结对|赴|考察|来自|籍|周边|毗邻|相邻|跨|签[订署约]|与|同(?![步时比])|联合|移交|划转|友好"
)


def as_issuers(view: View, hits: list[Hit]) -> list[tuple[int, str, str]]:
    """Start, name and level of the places named once or twice, and that as the issuer would be."""
    named = [place for at, _ in hits if (place := _name_before(view.text, at)) is not None]
    often = {name for name, count in Counter(name for _, name, _ in set(named)).items() if count > 2}
    named = [p for p in named if p[1] not in often and is_stem(p[1][:2]) and _as_issuer(view, p[0])]
    if not named:
        return named
    count = _counted(view.text, {word for _, name, _ in named for word in (name, name[:2])})
    return [place for place in named if count[place[1][:2]] <= count[place[1]] <= 2]


def _counted(text: str, words: set[str]) -> Counter[str]:
    """How often each of the ``words`` stands in ``text``; few are sooner sought than one pass for all is prepared."""
    if len(words) <= _FEW:
        return Counter({word: len(places(text, word)) for word in words})
    scanner = PhraseScanner(words, overlapping=True)
    return Counter(scanner.phrases[index] for index, _, _ in scanner.find(text))


def subjects(view: View) -> Iterator[tuple[int, str, str]]:
    """The places that do something at the start of a clause where the place of the title is spoken of all along."""
    text, own_ones = view.text, titled(view)
    for level in {name[-1] for name in own_ones}:
        own = [name for name in own_ones if name[-1] == level]
        if len(own) != 1 or text.count(own[0]) < 3:
            continue
        for match in _SUBJECTS[level].finditer(text):
            start, name = match.start(1), match[1]
            if name == own[0] or not is_stem(name[:2]) or not view.open(start, "own") or start in view.attached:
                continue
            if text.count(name[:2]) == 1 and _alone(view, start):
                yield start, name, level


def purposes(view: View) -> Iterator[tuple[int, str, str]]:
    """The place the document is said to be made for, where its title names another of that level."""
    own_ones = titled(view)
    for match in _PURPOSE.finditer(view.text, 0, _OPENING) if own_ones else ():
        group = match.lastindex or 1
        start, name = match.start(group), match[group]
        own = [place for place in own_ones if place[-1] == name[-1]]
        if len(own) == 1 and name != own[0] and is_stem(name[:2]) and view.open(start, "own") and _alone(view, start):
            yield start, name, name[-1]


def _as_issuer(view: View, start: int) -> bool:
    addressed = any(mark.span.start <= start < mark.span.end for mark in view.layout.metadata.addressees)
    if addressed or not view.open(start, "own"):
        return False
    before = view.text[max(0, start - 5) : start]
    return _AS_ISSUER.search(before) is not None or (_SUBJECT.search(before) is not None and _alone(view, start))


def _name_before(text: str, at: int) -> tuple[int, str, str] | None:
    """Start, name and level of the place whose last character stands at ``at``; two characters and the level."""
    if at < 2 or not "一" <= text[at - 1] <= "鿿":
        return None
    end = at + 2 if text.startswith("街道", at) else at + 1
    level = text[at:end]
    stem = at - 1 if level == "区" and text[at - 1 : at] == "新" else at
    start = stem - 2
    if start < 0 or not is_stem(text[start:stem]) or not PLACE.fullmatch(text, start, end):
        return None
    return start, text[start:end], level


def _alone(view: View, start: int) -> bool:
    """Whether the sentence speaks of no other place's business."""
    low, high = view.sentence(start)
    return _OTHERS.search(view.text, low, high) is None
