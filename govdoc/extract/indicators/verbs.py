"""Where the noun phrase begins after its verbs (动词之后的名词短语)."""

from __future__ import annotations

from govdoc.extract.indicators.grammar import Grammar
from govdoc.extract.indicators.openings import skip, verb_end, with_aspect
from govdoc.text.words import inside_word, word_start

_SHORT = 2
"""A name this short after a verb, begun like this, may be the rest of a word."""
_TAILS = frozenset("成通展办接话商会单点站书员者期性法章度量表台口工程出旧")
_OPEN_PREFIXES = frozenset("按为对从由向至以将让被含再即但应会可能")
_VERBAL_NAMES = frozenset(("投资", "投入", "支出", "收入", "出口", "进口", "贷款"))


def after_verbs(body: str, g: Grammar, rate: bool) -> tuple[int, tuple[int, int]]:
    """Where the name begins after scope and verbs, and where the last of the verbs stands; (0, 0) where none does.

    >>> from govdoc.extract.indicators.grammar import grammar
    >>> after_verbs("全县新建学校", grammar(), rate=False)
    (4, (2, 4))
    """
    size = len(body)
    begin = skip(body, 0, size, g)
    if begin == size:
        return begin, (0, 0)
    end = verb_end(body, begin, size, g)
    if end == size and body[begin:] not in _VERBAL_NAMES:
        return size, (begin, size)
    if rate:
        caused = end and body[begin:end] in g.causing
        return (skip(body, end, size, g), (begin, end)) if caused else (begin, (0, 0))
    verb = _last_action(body, begin, g)
    if verb[1]:
        chained = g.ending.match(body[begin : verb[0]][::-1]) if verb[0] > begin else None
        verb = (verb[0] - chained.end(), verb[1]) if chained is not None else verb
        begin = skip(body, verb[1], size, g)
        end = verb_end(body, begin, size, g) if begin < size else 0
    while end:
        if end == size and body[begin:] in _VERBAL_NAMES:
            break
        verb = (verb[0] if verb[1] == begin else begin, end)
        begin = skip(body, end, size, g)
        end = verb_end(body, begin, size, g) if begin < size else 0
    return begin, verb


def _last_action(body: str, begin: int, g: Grammar) -> tuple[int, int]:
    """The last verb of doing from ``begin`` on that has an object; (0, 0) where there is none."""
    verb = (0, 0)
    search, match = g.action.search, g.action.search(body, begin)
    last = len(body) - 2
    while match is not None and (end := match.end()) <= last:
        begin = end
        end = with_aspect(body, end, last + 1)
        guard = g.measure if match.group() in g.pure else g.nominal
        alone = end > last or body[end] == "的" or (body[end] in "和及与" and not verb_end(body, end + 1, last + 2, g))
        if not alone and guard.match(body, end) is None and not _across(body, match.start()):
            verb = (match.start(), end)
        match = search(body, begin)
    return verb


def _across(body: str, at: int) -> bool:
    """Whether what looks like a verb at ``at`` is the rest of other words (城市更新, 建设立体绿化, 设备购置投资)."""
    return (
        body.startswith(("城市更新", "衔接推进"), at - 2)
        or body.startswith("建设立", at - 1)
        or body.startswith("购置投资", at)
    )


def whole_words(body: str, begin: int, verb: tuple[int, int], g: Grammar) -> tuple[int, tuple[int, int]]:
    """Take back a cut that the vocabulary leaves open when it falls inside a word: 按|期办结率, 供应|商, 调查|表."""
    size = len(body)
    if not 0 < begin < size:
        return begin, verb
    if verb[1] == begin and size - begin <= _SHORT and body[begin] in _TAILS and inside_word(body, begin):
        return (verb[0], (0, 0)) if size - begin > 1 else (size, (verb[0], size))
    if verb[1] != begin and body[begin - 1] in _OPEN_PREFIXES:
        return max(verb[1], word_start(body, begin)), verb
    return begin, verb
