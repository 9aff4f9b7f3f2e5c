"""The noun phrase in the words before a figure (数字前的指标名称)."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from govdoc.extract.indicators.grammar import grammar
from govdoc.extract.indicators.heads import after_and, after_gain, after_of, after_statement
from govdoc.extract.indicators.owners import after_owner, before_work
from govdoc.extract.indicators.trimming import trim
from govdoc.extract.indicators.verbs import after_verbs, whole_words
from govdoc.model.kinds import Direction

_BY = re.compile(r".{3,}?(?=按(?:照)?.{2,}的$)")
_NOTE = re.compile(r"[（(](?:不?含|剔除|扣除|以下[简统]称|下同|按|[0-9]{2,4}年)[^（）()]*[）)]$")
_SPENT = re.compile(".*”经费(?=(?:一般公共|财政拨款)?预算$)")
"""What a budget grants for (“三公”经费财政拨款预算)."""
_CLOSERS = frozenset("）)")
GIVEN = ("安排", "下达", "拨付", "列支", "筹集", "处以", "可处", "并处")
_BUDGETS = ("支出", "收入", "预算")
_REFERENCE = re.compile(
    r"(?:为|是|完成|占|达|比|较|相当于|超|超过)?(?:年初|调整|上年|变动|全年|年度|[0-9]{4}年度?|省|市|区|县|人大|批准)*"
    r"(?:预算|计划|决算|执行|任务|目标|预期)(?:数|调整数|安排|执行数|完成数|安排数|收入|支出)?"
)
_REFERENCE_ENDS = frozenset("算划行务标期数排成入出")


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """Name and verb found in a body; offsets count back from the body's end, 0 length where there is none."""

    start: int
    end: int
    verb_start: int = 0
    verb_end: int = 0
    direction: Direction | None = None
    new: bool = False


_NOTHING = Phrase(0, 0)


@lru_cache(maxsize=8192)
def read_phrase(body: str) -> Phrase:
    """The noun phrase at the end of ``body``, scope and verbs in front left out.

    >>> body = "全年共举办各类法治培训活动"
    >>> body[-read_phrase(body).start:]
    '法治培训活动'
    """
    size = full = len(body)
    if "按" in body and (by := _BY.match(body)) is not None:
        body = by.group()
    if body[-1:] == "的":
        body = body[:-1]
    elif body[-1:] in _CLOSERS and (note := _NOTE.search(body)) is not None:
        body = body[: note.start()]
    parted = body.find("分为", 2)
    if parted > 0:
        body = body[:parted]
    size = len(body)
    if not size or (body[-1] in _REFERENCE_ENDS and _REFERENCE.fullmatch(body) is not None):
        return _NOTHING
    g = grammar()
    if body.endswith(GIVEN) and size > 3:
        if not body.endswith(_BUDGETS, 0, size - 2):
            return Phrase(0, 0, 2 + full - size, full - size)
        size -= 2
        body = body[:size] if (spent := _SPENT.match(body, 0, size)) is None else spent.group()
        size = len(body)
    elif size > 3 and body.endswith(g.done) and not body.endswith("基本", 0, size - 2):
        size -= 2 + (body[size - 3] == "新")
        body = body[:size]
    elif size > 6 and body[-1] == "算" and (spent := _SPENT.match(body)) is not None:
        body = spent.group()
        size = len(body)
    elif size > 6 and "就业" in body[-4:]:
        size = before_work(body)
        body = body[:size]
    rate = body[-1] in g.rate_at and g.rate.match(body[::-1]) is not None
    begin, verb = after_verbs(body, g, rate)
    begin, verb = whole_words(body, begin, verb, g)
    whole = begin
    begin = after_of(body, begin, g, rate)
    new, direction = False, None
    if not rate:
        begin, new, direction = after_gain(body, begin, verb)
    if (
        "”" in body
        and "“" not in body[begin : (close := body.rfind("”"))]
        and begin <= close < size - 2
        and body[close + 1] not in "（("
    ):
        begin = close + 1
    start, end = trim(body, begin, g.empty)
    if end > start:
        start = after_owner(body, start, end)
    if rate and end == start and whole < begin:
        start, end = whole, size
    if "、" in body and end - start > 12:
        start = after_statement(body, start, end, g)
    if "且" in body or "则上" in body or body[0] == "在":
        start = after_and(body, start, end, g)
    a, b = (full - start, full - end) if end > start else (0, 0)
    c, d = (full - verb[0], full - verb[1]) if verb[1] else (0, 0)
    return Phrase(a, b, c, d, direction, new)
