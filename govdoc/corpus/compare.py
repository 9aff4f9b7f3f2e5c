"""Two years of one body (年度对比)."""

from __future__ import annotations

from collections import Counter

from govdoc.corpus.comparison import Comparison, SloganUse
from govdoc.corpus.matching import pairs, results
from govdoc.corpus.reuse import copied, reused_share
from govdoc.layout import read_layout
from govdoc.model import Document
from govdoc.text.folding import fold


def compare(old: Document, new: Document) -> Comparison:
    """What changed from ``old`` to ``new``: indicators, targets and their results, copied paragraphs, slogans.

    >>> import govdoc
    >>> compare(govdoc.parse("2023年，做到“两个维护”。"), govdoc.parse("2024年，工作有序。")).reused
    0.0
    """
    old_year, new_year = told_year(old), told_year(new)
    uses = _slogans(old, new)
    return Comparison(
        old_year, new_year,
        tuple(pairs(old.indicators, new.indicators, old_year, new_year)),
        tuple(results(old.indicators, new.indicators, new_year)),
        copied(old, new, old_year, new_year), reused_share(old, new),
        tuple(use for use in uses if not use.new), tuple(use for use in uses if not use.old),
        tuple(use for use in uses if use.old and use.new),
    )  # fmt: skip


def told_year(document: Document) -> int | None:
    """The year a document tells of: 2023 for the report given in January 2024."""
    return read_layout(fold(document.text).text).year


def _slogans(old: Document, new: Document) -> list[SloganUse]:
    """Every slogan of either document, in the order of ``new``, under the words it was first met in."""
    before, after = (Counter(mention.slogan or mention.text for mention in each.slogans) for each in (old, new))
    known: dict[str, SloganUse] = {}
    for mention in (*new.slogans, *old.slogans):
        key = mention.slogan or mention.text
        known.setdefault(key, SloganUse(mention.slogan, mention.text, before[key], after[key]))
    return list(known.values())
