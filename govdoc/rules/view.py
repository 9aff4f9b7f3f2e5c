"""What a rule sees of a document (规则视图), and how to write a rule that is fast and right.

**Look only where the cue stands.** Give the rule cues of two or more characters wherever you can: all cues of all
rules are found in one Aho–Corasick pass, and a rule none of whose cues occurs is not called. A cue of one character is
looked up with ``in`` and ``find``: cheap when rare (``,``), worthless when common (``的``). From fastest to slowest:

1. ``view.at(RULE, pattern)`` tries the pattern exactly where a cue starts (a look-behind in front of the cue is fine);
2. ``view.near(RULE, pattern, before=…, after=…)`` searches windows around the cues, and gives each match once;
3. ``view.finditer(pattern)`` reads the whole text at 10–60 ns a character: for a pattern with a rare first character;
4. ``view.hits(RULE)`` gives the bare ``(start, end)`` of the cues, to judge by hand.

**Choose the scope**: ``"prose"`` (default) passes over tables, contents and page chrome; ``"own"`` also over
“quotations” and 《titles》, where a fault would be the quoted text's; ``"all"`` passes over nothing. By hand:
``offset in view.quotations``, ``view.titles``, ``view.brackets`` (all with their marks), ``view.chrome``.
``view.paragraph(offset)`` is the block there (its ``kind``: title mark heading body table toc chrome),
``view.sentence(offset)`` the ends of the sentence, ``view.attached`` the attachments. ``view.law``: a law, regulation
or measure in articles, where N- and P-31 rules keep silent. ``view.year``: the year spoken of, or of issue.
``view.once(key, make)`` is what several rules of one family read, made once.

**Width**: offsets and ``view.text`` are of the folded text; ``view.original(start, end)`` is what was typed there.

**Tell it**: ``view.finding(RULE, start, end, 中文说明, English, replacement=…, safe=True)``; ``severity=`` lowers one
finding. Who speaks when two rules hit one fault stands in ``ownership.py``; a fault that a web page makes by itself
gets ``artefact=N`` in the rule: from N on in one document it is told once, as info.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, Literal, TypeVar

from govdoc.layout import Layout
from govdoc.layout.layout import Block
from govdoc.model import Document, Edit, Finding, Fix, Section, Severity, Span
from govdoc.rules.cues import Cues, CueScanner, Hit
from govdoc.rules.pairs import Pairs, pair
from govdoc.rules.places import Places
from govdoc.rules.rule import Rule
from govdoc.text.folding import Folded

T = TypeVar("T")
Scope = Literal["all", "prose", "own"]
_OUTSIDE = frozenset(("table", "toc", "chrome"))
_LAW_GENRES = frozenset(("条例", "规定", "办法", "细则", "规则", "法"))
_ARTICLE = re.compile(r"第[一二三四五六七八九十百零〇]{1,7}条[ \t]")
_YEAR = re.compile(r"20(?<!\d20)[0-4]\d(?=年)")
_STOPS = re.compile("[。！？；\n]")
_SLACK = 80


class View:
    """A folded document with its layout: every offset here is one into ``text``."""

    def __init__(self, document: Document, layout: Layout, folded: Folded) -> None:
        self.document = document
        self.layout = layout
        self.folded = folded
        self.text = document.text
        self.cues: Cues | None = None
        self._made: dict[object, Any] = {}

    # --- where to look

    def hits(self, rule: Rule) -> list[Hit]:
        """The places of the cues of ``rule``, in reading order."""
        if self.cues is None:
            return Cues(CueScanner((rule,)), self.text).of(rule)
        return self.cues.of(rule)

    def at(self, rule: Rule, pattern: re.Pattern[str], scope: Scope = "prose") -> Iterator[re.Match[str]]:
        """Matches of ``pattern`` that start where a cue of ``rule`` starts."""
        for start, _ in self.hits(rule):
            match = pattern.match(self.text, start)
            if match and self.open(start, scope):
                yield match

    def near(
        self, rule: Rule, pattern: re.Pattern[str], scope: Scope = "prose", *, before: int = 24, after: int = 24
    ) -> Iterator[re.Match[str]]:
        """Matches of ``pattern`` that start near a cue of ``rule`` (so many characters off), each once."""
        done = 0
        for start, end in self.hits(rule):
            position, stop = max(done, start - before), end + after
            while position < stop:
                match = pattern.search(self.text, position, stop + _SLACK)
                if match is None or match.start() >= stop:
                    break
                position = max(match.end(), match.start() + 1)
                if self.open(match.start(), scope):
                    yield match
            done = max(done, position, stop)

    def finditer(self, pattern: re.Pattern[str], scope: Scope = "prose") -> Iterator[re.Match[str]]:
        """Matches of ``pattern`` in the whole text, those outside ``scope`` passed over."""
        for match in pattern.finditer(self.text):
            if self.open(match.start(), scope):
                yield match

    def open(self, offset: int, scope: Scope = "prose") -> bool:
        """Whether ``offset`` lies within ``scope``."""
        if scope == "all":
            return True
        # asked at every match: the sides are told here, for a call of each would cost more than the search
        if bisect_right(self.chrome.bounds, offset) & 1:
            return False
        return scope == "prose" or not (
            bisect_right(self.quotations.bounds, offset) & 1 or bisect_right(self.titles.bounds, offset) & 1
        )

    # --- what stands there

    @cached_property
    def pairs(self) -> Pairs:
        """The paired marks of the text, and those left alone."""
        return pair(self.text)

    @cached_property
    def quotations(self) -> Places:
        """“…” within a paragraph, marks included."""
        return Places(self.pairs.quotations)

    @cached_property
    def titles(self) -> Places:
        """《…》, marks included."""
        return Places(self.pairs.titles)

    @cached_property
    def brackets(self) -> Places:
        """（…） and (…), the outermost ones, marks included."""
        kept: list[tuple[int, int]] = []
        for start, end in self.pairs.brackets:
            if not kept or start >= kept[-1][1]:
                kept.append((start, end))
        return Places(kept)

    @cached_property
    def chrome(self) -> Places:
        """Tables, tables of contents, and what a page or a printer added."""
        return Places([(b.start, b.end) for b in self.layout.blocks if b.kind in _OUTSIDE])

    @cached_property
    def attached(self) -> Places:
        """The attachments (附件)."""
        return Places(_attachments(self.layout.sections))

    @cached_property
    def law(self) -> bool:
        """Whether the text, or most of it, is a law, regulation or measure in articles."""
        genre = self.layout.metadata.genre
        if genre is not None and genre.value in _LAW_GENRES:
            return True
        if len(_ARTICLE.findall(self.text)) < 5:
            return False
        starts = (block.start for block in self.layout.blocks if self.text.startswith("第", block.start))
        return sum(_ARTICLE.match(self.text, start) is not None for start in starts) >= 5

    @property
    def year(self) -> int | None:
        """The year the document speaks of, else that of its issue."""
        if self.layout.year is not None:
            return self.layout.year
        return self.layout.issued.year if self.layout.issued else None

    @cached_property
    def latest_year(self) -> int:
        """The latest year (20××年) that stands anywhere in the text, 0 for none."""
        return max((int(match[0]) for match in _YEAR.finditer(self.text)), default=0)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.layout.blocks]

    def paragraph(self, offset: int) -> Block | None:
        """The block that holds ``offset``."""
        index = bisect_right(self._block_starts, offset) - 1
        if index < 0:
            return None
        block = self.layout.blocks[index]
        return block if offset < block.end else None

    def sentence(self, offset: int) -> tuple[int, int]:
        """The sentence around ``offset``, its final mark included; at most 400 characters to either side."""
        low = max(0, offset - 400)
        start = max(self.text.rfind(mark, low, offset) for mark in "。！？；\n") + 1
        stop = _STOPS.search(self.text, offset, offset + 400)
        return max(start, low), stop.end() if stop else min(offset + 400, len(self.text))

    def original(self, start: int, end: int) -> str:
        """What the author typed at ``[start, end)``, its width kept."""
        outside = self.folded.outside
        return self.folded.original[outside(start) : outside(end - 1) + 1] if end > start else ""

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What ``make`` gives for this text, made at the first call: what several rules read."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

    # --- how to tell it

    def finding(
        self, rule: Rule, start: int, end: int, message: str, message_en: str = "", *,
        related: Iterable[Span] = (), replacement: str | None = None, safe: bool = False,
        severity: Severity | None = None,
    ) -> Finding:  # fmt: skip
        """A finding of ``rule`` at ``[start, end)``; ``replacement`` is the cure of the whole place."""
        fix = None if replacement is None else Fix((Edit(Span(start, end), replacement),), safe)
        return Finding(
            Span(start, end), rule.code, rule.name, message, severity or rule.severity, tuple(related), fix,
            rule.source, message_en,
        )  # fmt: skip


def _attachments(sections: Iterable[Section]) -> Iterator[tuple[int, int]]:
    for section in sections:
        if section.role == "attachment":
            yield section.span.start, section.span.end
        else:
            yield from _attachments(section.sections)
