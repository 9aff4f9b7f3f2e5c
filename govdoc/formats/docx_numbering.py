"""The numbers Word generates (自动编号): from numbering.xml to the label a reader sees."""

from __future__ import annotations

from typing import Any

import msgspec

from govdoc.formats.docx_runs import W
from govdoc.formats.number_forms import write_number

_NONE = "0"
_LEVELS = 9
_NAMED = ("编", "篇", "章", "节", "条", "款")
_ENDS_CLOSED = ("、", "．", "）", "】", "，", "：", "。", "　", " ", ")", ".")


class _Level(msgspec.Struct, frozen=True):
    start: int
    form: str
    text: str
    suffix: str
    legal: bool


class _Instance(msgspec.Struct, frozen=True):
    """One ``w:num``: the abstract list it counts in, its levels, and where it starts anew."""

    abstract: str
    levels: dict[int, _Level]
    restarts: dict[int, int]


class Numbering:
    """Counts the numbered paragraphs of one document, in reading order."""

    def __init__(self, package: Any) -> None:
        self._instances: dict[str, _Instance] = {}
        self._styles: dict[str, tuple[str | None, int | None, str | None]] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._restarted: set[tuple[str, int]] = set()
        self._default = _read_styles(package, self._styles)
        root = _numbering_root(package)
        if root is not None:
            self._instances = _read_instances(root)

    def label(self, paragraph: Any) -> str:
        """The number of ``paragraph`` and what stands between it and the text; empty when it has none."""
        number_id, level = self._place(paragraph)
        instance = self._instances.get(number_id) if number_id else None
        if instance is None or level not in instance.levels:
            return ""
        self._count(number_id or "", instance, level)
        return self._write(instance, level)

    def _place(self, paragraph: Any) -> tuple[str | None, int]:
        """``numId`` and ``ilvl``, the paragraph's own or its style's."""
        own_id, own_level = _number_properties(paragraph.find(W + "pPr"))
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(W + "val") if style is not None else self._default
        style_id: str | None = None
        style_level: int | None = None
        for _ in range(20):
            if name is None or (style_id is not None and style_level is not None):
                break
            found_id, found_level, name = self._styles.get(name, (None, None, None))
            style_id = style_id if style_id is not None else found_id
            style_level = style_level if style_level is not None else found_level
        number_id = own_id if own_id is not None else style_id
        level = own_level if own_level is not None else style_level
        return (None if number_id == _NONE else number_id), level or 0

    def _count(self, number_id: str, instance: _Instance, level: int) -> None:
        counters = self._counters.setdefault(instance.abstract, [None] * _LEVELS)
        for at in range(level + 1):
            if at in instance.restarts and (number_id, at) not in self._restarted:
                self._restarted.add((number_id, at))
                counters[at] = instance.restarts[at] - 1 if at == level else instance.restarts[at]
        value = counters[level]
        counters[level] = instance.levels[level].start if value is None else value + 1
        for above in range(level):
            if counters[above] is None:
                counters[above] = instance.levels[above].start if above in instance.levels else 1
        counters[level + 1 :] = [None] * (_LEVELS - level - 1)

    def _write(self, instance: _Instance, level: int) -> str:
        this = instance.levels[level]
        if this.form == "bullet":
            mark = this.text.strip()
            return "• " if not mark or any("\ue000" <= c <= "\uf8ff" for c in mark) else mark
        label = this.text
        for at in range(_LEVELS):
            place = f"%{at + 1}"
            if place in label:
                form = instance.levels[at].form if at in instance.levels else "decimal"
                value = self._counters[instance.abstract][at] or 0
                label = label.replace(place, write_number(value, "decimal" if this.legal and at != level else form))
        if label.endswith(_NAMED) and this.suffix != "nothing":
            return label + "　"
        closed = not label or label.endswith(_ENDS_CLOSED) or this.suffix == "nothing" or label[-1] >= "⺀"
        return label if closed else label + " "


def _numbering_root(package: Any) -> Any:
    for relation in package.part.rels.values():
        if relation.reltype.endswith("/numbering") and not relation.is_external:
            return getattr(relation.target_part, "element", None)
    return None


def _read_styles(package: Any, styles: dict[str, tuple[str | None, int | None, str | None]]) -> str | None:
    default = None
    for relation in package.part.rels.values():
        if not relation.reltype.endswith("/styles") or relation.is_external:
            continue
        for style in relation.target_part.element.findall(W + "style"):
            if style.get(W + "type") != "paragraph":
                continue
            name = style.get(W + "styleId")
            based = style.find(W + "basedOn")
            number_id, level = _number_properties(style.find(W + "pPr"))
            styles[name] = (number_id, level, based.get(W + "val") if based is not None else None)
            if style.get(W + "default") in ("1", "true"):
                default = name
    return default


def _number_properties(properties: Any) -> tuple[str | None, int | None]:
    if properties is None:
        return None, None
    number = properties.find(f"{W}numPr/{W}numId")
    level = properties.find(f"{W}numPr/{W}ilvl")
    return (
        number.get(W + "val") if number is not None else None,
        _integer(level, 0) if level is not None else None,
    )


def _read_instances(root: Any) -> dict[str, _Instance]:
    abstracts = {node.get(W + "abstractNumId"): node for node in root.findall(W + "abstractNum")}
    by_style = {
        link.get(W + "val"): node for node in abstracts.values() if (link := node.find(W + "styleLink")) is not None
    }
    instances = {}
    for num in root.findall(W + "num"):
        reference = num.find(W + "abstractNumId")
        abstract = reference.get(W + "val") if reference is not None else None
        node = abstracts.get(abstract)
        if node is None or abstract is None:
            continue
        link = node.find(W + "numStyleLink")
        node = by_style.get(link.get(W + "val"), node) if link is not None else node
        levels = {_integer_of(level.get(W + "ilvl")): _level(level) for level in node.findall(W + "lvl")}
        restarts: dict[int, int] = {}
        for override in num.findall(W + "lvlOverride"):
            at = _integer_of(override.get(W + "ilvl"))
            own = override.find(W + "lvl")
            if own is not None:
                levels[at] = _level(own)
            if override.find(W + "startOverride") is not None:
                restarts[at] = _integer(override.find(W + "startOverride"), 1)
        instances[num.get(W + "numId")] = _Instance(node.get(W + "abstractNumId"), levels, restarts)
    return instances


def _level(node: Any) -> _Level:
    form = node.find(W + "numFmt")
    text = node.find(W + "lvlText")
    suffix = node.find(W + "suff")
    legal = node.find(W + "isLgl")
    return _Level(
        _integer(node.find(W + "start"), 1),
        (form.get(W + "val") if form is not None else None) or "decimal",
        (text.get(W + "val") if text is not None else None) or "",
        (suffix.get(W + "val") if suffix is not None else None) or "tab",
        legal is not None and legal.get(W + "val") not in ("0", "false"),
    )


def _integer(node: Any, default: int) -> int:
    return default if node is None else _integer_of(node.get(W + "val"), default)


def _integer_of(value: str | None, default: int = 0) -> int:
    return min(int(value), 100_000) if value is not None and value.isdecimal() else default
