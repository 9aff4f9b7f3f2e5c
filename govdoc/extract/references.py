"""Citations (引用): 《…》 with 文号 or article, bare 文号, standard codes, and short names resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.reference_marks import (
    ARTICLES,
    NUMBER_TAIL,
    ORDER,
    STANDARD,
    find_number,
    find_order,
    read_standard,
)
from govdoc.extract.reference_names import resolve_names
from govdoc.extract.reference_numbers import bare_numbers, bare_standards
from govdoc.extract.reference_titles import Title, find_titles, is_document, reference_kind
from govdoc.layout import Layout
from govdoc.lexicon.laws import laws_by_title
from govdoc.model import DocumentNumber, Reference, ReferenceKind, Span, Text

_DEFINES = re.compile(
    r"(?:以下|下)(?:统|均|简)*?称(?:为|作|：|:)? ?(?:[一-鿿]{0,6}(?P<open>[《“\"‘]))?"
    r"(?P<name>[^《》“”\"‘’，,（）()。\n]{1,24})"
)
_BASIS = re.compile(r"(?:根据|依据|按照|依照|遵照|参照|按|据)(?!说|悉)[^，。；：！？\n《》]{0,24}$")
_JOINT = re.compile(r" ?(?:[、，]|和|及|与|以及|、?并)? ?[一-鿿]{0,14}$")
_SHOWN = ("专题片", "纪录片", "宣传片", "微电影", "短视频", "舞台剧", "歌曲", "栏目", "一书")
"""What follows the title of something shown or sung, whatever its words (《窑口党员在行动》专题片)."""
_LONGEST_BRACKET = 160


def find_references(layout: Layout) -> tuple[Reference, ...]:
    """Every citation of the text, in reading order; the document's own marks are none."""
    text = layout.text
    named = list(_titled(text))
    taken = sorted((r.span.start, r.span.end) for r in named)
    bare = [*bare_numbers(layout, taken), *bare_standards(text, taken)]
    ordered = sorted([*named, *bare], key=lambda reference: reference.span.start)
    return resolve_names(text, _mark_basis(text, ordered))


def _titled(text: str) -> Iterator[Reference]:
    behind = 0
    for title in find_titles(text):
        if title.start < behind:
            continue
        reference = _read_title(text, title)
        if reference is not None:
            behind = reference.defines.span.end if reference.defines else reference.span.end
            yield reference


def _read_title(text: str, title: Title) -> Reference | None:
    name = text[title.inner_start : title.inner_end]
    number: DocumentNumber | None = None
    defines: Text | None = None
    end = title.end
    position = end
    for _ in range(2):
        bracket = _bracket(text, position)
        if bracket is None:
            break
        number_here = _number_in(text, *bracket)
        defined = _DEFINES.search(text, bracket[0], bracket[1])
        if defined:
            defines = Text(Span(*defined.span("name")), defined["name"])
        if number_here is not None and number is None:
            number, end = number_here, bracket[1]
        elif not defined:
            break
        position = bracket[1]
    article = ARTICLES.match(text, _skip(text, position))
    if article:
        end = article.end()
    bare = number is None and article is None and defines is None
    if bare and (not is_document(name) or text.startswith(_SHOWN, title.end)):
        return None
    return _reference(text, title, end, number, article, defines)


def _reference(
    text: str,
    title: Title,
    end: int,
    number: DocumentNumber | None,
    article: re.Match[str] | None,
    defines: Text | None,
) -> Reference:
    name = text[title.inner_start : title.inner_end]
    law = laws_by_title().get(name.strip().replace(" ", ""))
    return Reference(
        Span(title.start, end),
        text[title.start : end],
        Text(Span(title.inner_start, title.inner_end), name),
        number,
        None if article is None else Text(Span(*article.span()), article[0]),
        _kind(name, number),
        defines,
        law=None if law is None else law.title,
    )


def _kind(name: str, number: DocumentNumber | None) -> ReferenceKind:
    if number is None:
        return reference_kind(name, None)
    return "standard" if STANDARD.match(number.text) else reference_kind(name, number.agency)


def _skip(text: str, position: int) -> int:
    return position + 1 if text[position : position + 1] == " " else position


def _bracket(text: str, position: int) -> tuple[int, int] | None:
    """The round brackets that open at ``position``, nesting respected."""
    start = _skip(text, position)
    if text[start : start + 1] not in ("（", "("):
        return None
    depth = 0
    for match in _ROUND.finditer(text, start, min(len(text), start + _LONGEST_BRACKET)):
        depth += 1 if match[0] in "（(" else -1
        if depth == 0:
            return start, match.end()
    return None


_ROUND = re.compile("[（()）]")


def _number_in(text: str, start: int, end: int) -> DocumentNumber | None:
    tail = NUMBER_TAIL.search(text, start, end)
    if tail:
        return find_number(text, tail, start + 1)
    order = ORDER.search(text, start, end)
    if order:
        return find_order(text, order, start + 1)
    standard = STANDARD.search(text, start, end)
    return read_standard(text, standard) if standard else None


def _mark_basis(text: str, references: list[Reference]) -> list[Reference]:
    marked: list[Reference] = []
    for reference in references:
        start = reference.span.start
        basis = _BASIS.search(text, max(0, start - 32), start) is not None
        if not basis and marked and marked[-1].basis:
            gap = text[marked[-1].span.end : start]
            basis = len(gap) < 20 and _JOINT.match(gap) is not None
        marked.append(_with_basis(reference) if basis else reference)
    return marked


def _with_basis(r: Reference) -> Reference:
    return Reference(r.span, r.text, r.title, r.number, r.article, r.kind, r.defines, basis=True, law=r.law)
