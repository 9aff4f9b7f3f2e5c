"""Whatever is cut from documents and put together again parses, and every place lies inside the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

import govdoc
from govdoc.model import Document, Span, Text

CORPORA = "".join(
    path.read_text("utf-8") for path in sorted(Path(__file__).parents[1].joinpath("corpora/texts").glob("*.txt"))
)
MARKS = (
    "\n|\n\n| |　|\t|\r\n|（|）|“|”|《|》|。|，|、|：|；|…|—|1|一|余|%|〔|号|附|附件：|第|年|\x0c|\ufeff|\u200b|😀"
    "|5..2—8%|一、|（一）|⒈|零|万亿|其中|分别|占|增长|以上|工作总结|“五个一"
    "|、、|三个镇|由|从|提高到|合计|其余|第一条|（含|率|关于印发《工作总结和主要工作安排意见》的通知\n"
)
CUT = st.tuples(st.integers(0, len(CORPORA)), st.integers(1, 80)).map(lambda cut: CORPORA[cut[0] : cut[0] + cut[1]])
TEXTS = st.lists(st.one_of(CUT, st.sampled_from(MARKS.split("|"))), max_size=16).map("".join)


def parts(item: Any) -> Iterator[Span | Text]:
    """Every place and every piece of text in a document."""
    if isinstance(item, Span | Text):
        yield item
    elif isinstance(item, msgspec.Struct):
        for field in item.__struct_fields__:
            yield from parts(getattr(item, field))
    elif isinstance(item, tuple):
        for one in item:
            yield from parts(one)


@given(TEXTS)
@settings(max_examples=300)
@example("（一）分别超98.5%和99%。")
@example("获全国“五个一工程")
@example("关于印发《工作总结和主要工作安排意见》的通知\n新建道路4条")
@example("表格\t一\n附\t二\n")
@example("增长5..2—8%左右")
def test_every_place_lies_inside_the_text(text: str) -> None:
    document = govdoc.parse(text)
    assert document.text == text
    for part in parts(document):
        span = part.span if isinstance(part, Text) else part
        assert 0 <= span.start <= span.end <= len(text)
        if isinstance(part, Text):
            assert text[span.start : span.end] == part.text
    assert Document.from_json(document.to_json()) == document
