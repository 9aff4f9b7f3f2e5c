"""Text taken over from one document into another (文本复用): paragraph by paragraph, and as a share of the whole."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from govdoc.corpus.comparison import Copied
from govdoc.model import Document, Span, Text
from govdoc.text.folding import fold

RUN = 13
"""Characters that must stand together in both texts to count as taken over; set phrases are mostly shorter."""

_GRAM = 4
_SHORTEST = 15
_ALIKE = 0.6
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?=年)")
_FIGURE = re.compile(r"[0-9][0-9.]*")
_BASIS = re.compile("(?:比|较|与|和|同|自|从|以来|—|至|到)$")


def paragraphs(document: Document) -> tuple[Text, ...]:
    """The paragraphs of a document below its title, hard-wrapped lines joined, from fifteen characters on.

    >>> [p.text for p in paragraphs(Document("标题\\n一、全面加强组织领导，压实工作责任。"))]
    ['一、全面加强组织领导，压实工作责任。']
    """
    folded, found, start = fold(document.text), [], 0
    title = document.metadata.title
    above = title.span.end if title else 0
    for line in folded.text.split("\n"):
        bare = line.strip()
        if len(bare) >= _SHORTEST:
            first = start + line.index(bare)
            span = Span(folded.outside(first), folded.outside(first + len(bare) - 1) + 1)
            if span.end > above:
                found.append(Text(span, document.text[span.start : span.end]))
        start += len(line) + 1
    return tuple(found)


def copied(old: Document, new: Document, old_year: int | None, new_year: int | None) -> tuple[Copied, ...]:
    """The paragraphs of ``new`` that stand in ``old``, each with the one most like it."""
    before = paragraphs(old)
    grams = [_grams(paragraph.text) for paragraph in before]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, bag in enumerate(grams):
        for gram in bag:
            holders[gram].append(index)
    stale = {old_year} if old_year is not None and new_year is not None and old_year < new_year else set()
    found = []
    for paragraph in paragraphs(new):
        own = _grams(paragraph.text)
        shared: Counter[int] = Counter()
        for gram in own:
            shared.update(holders.get(gram, ())[:50])
        if best := max(((2 * n / (len(own) + len(grams[i])), -i) for i, n in shared.most_common(3)), default=None):
            match = before[-best[1]]
            likeness = 1.0 if match.text == paragraph.text else min(best[0], 0.999)
            if likeness >= _ALIKE:
                found.append(Copied(match, paragraph, round(likeness, 3), tuple(_left(match, paragraph, stale))))
    return tuple(found)


def reused_share(old: Document, new: Document) -> float:
    """Of the characters of ``new``'s paragraphs, the share that stands in ``old`` in runs of ``RUN`` or more.

    >>> reused_share(Document("加强组织领导，压实法治建设责任。" * 2), Document("加强组织领导，压实法治建设责任。"))
    1.0
    """
    runs = {run for paragraph in paragraphs(old) for _, run in _runs(paragraph.text)}
    taken = total = 0
    for paragraph in paragraphs(new):
        total += len(paragraph.text)
        end = 0
        for start, run in _runs(paragraph.text):
            if run in runs:
                taken += start + RUN - max(end, start)
                end = start + RUN
    return round(taken / total, 4) if total else 0.0


def _runs(text: str) -> Iterator[tuple[int, str]]:
    return ((start, text[start : start + RUN]) for start in range(len(text) - RUN + 1))


def _grams(text: str) -> frozenset[str]:
    """Figures count as equal: a paragraph in which only they were renewed is a near copy."""
    text = _FIGURE.sub("0", text)
    return frozenset(text[start : start + _GRAM] for start in range(len(text) - _GRAM + 1))


def _left(old: Text, new: Text, stale: set[int]) -> Iterator[Text]:
    """The old year in ``new`` where ``old`` says the same around it; not where it is only compared with."""
    for match in _YEAR.finditer(new.text):
        start, end = match.span()
        around = new.text[max(0, start - 4) : end + 5]
        if (
            int(match.group()) in stale
            and around in old.text
            and not _BASIS.search(new.text[max(0, start - 2) : start])
        ):
            yield Text(Span(new.span.start + start, new.span.start + end), match.group())
