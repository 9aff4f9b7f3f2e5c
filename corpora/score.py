"""Scores govdoc against the gold annotations of the corpora (评分).

    python corpora/score.py                    the figures for our own corpora
    python corpora/score.py --gold G --docs D  any folder of the same form
    python corpora/score.py --show             with the wrong cases

A measure is precision, recall and F1 over exact half-open spans; ``…/value`` rows are the share of matched spans whose
values agree. Annotations marked ``debatable`` cost nothing either way.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import govdoc

HERE = Path(__file__).parent
Place = tuple[int, int]


@dataclass
class Tally:
    """Hits, false alarms and misses of one measure, with the places that went wrong."""

    hits: int = 0
    extra: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def figures(self) -> tuple[float, float, float]:
        """Precision, recall, F1."""
        precision = self.hits / (self.hits + len(self.extra)) if self.hits or self.extra else 1.0
        recall = self.hits / (self.hits + len(self.missed)) if self.hits or self.missed else 1.0
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


Scores = defaultdict[str, Tally]


def place(item: dict[str, Any]) -> Place:
    """The span of a gold annotation."""
    return item["start"], item["end"]


def compare(tally: Tally, gold: Iterable[Place], found: Iterable[Place], free: Iterable[Place], text: str) -> None:
    """Count exact spans; found ones that touch a ``free`` (debatable) place are passed over."""
    wanted, got, spare = set(gold), set(found), list(free)
    tally.hits += len(wanted & got)
    tally.missed += [text[a:b] for a, b in sorted(wanted - got)]
    tally.extra += [
        text[a:b] for a, b in sorted(got - wanted) if not any(a < end and start < b for start, end in spare)
    ]


def agree(tally: Tally, right: bool, what: str) -> None:
    """Count one value that is right or wrong."""
    if right:
        tally.hits += 1
    else:
        tally.extra.append(what)
        tally.missed.append(what)


def score_structure(gold: dict[str, Any], text: str, scores: Scores) -> None:
    """Headings by place and style, their texts, and the document's own marks."""
    document = govdoc.parse(text)
    found = {(s.span.start, s.style): s for s in document.walk() if s.label or s.heading}
    wanted = {(h["start"], h["style"]): h for h in gold["headings"] if not h.get("debatable")}
    free = [place(h) for h in gold["headings"] if h.get("debatable")] + [tuple(r) for r in gold["ignore"]]
    compare(
        scores["headings"], [(a, a + 1) for a, _ in wanted], [(a, a + 1) for a, _ in found], free, text
    )  # fmt: skip
    for key in wanted.keys() & found.keys():
        heading = found[key].heading
        got = heading.text if heading else ""
        agree(scores["headings/text"], got == wanted[key]["text"], f"{wanted[key]['text']} ≠ {got}")
    front, metadata = gold["front"], document.metadata
    pairs = {
        "title": (front["title"], metadata.title),
        "number": (front["doc_number"], metadata.number),
        "issue date": (front["issue_date"], metadata.issue_date),
        "note": (front["note"], metadata.note),
    }
    for name, (want, have) in pairs.items():
        agree(scores[f"front/{name}"], (want and place(want)) == (have and (have.span.start, have.span.end)), name)
    agree(scores["front/genre"], metadata.genre is not None and metadata.genre.value == front["genre"], front["genre"])
    have_issuers = [(i.span.start, i.span.end) for i in metadata.issuers]
    agree(scores["front/issuers"], [place(i) for i in front["issuers"]] == have_issuers, "issuers")


def score_mentions(gold: dict[str, Any], text: str, scores: Scores) -> None:
    """Quantities with their values and indicators, dates, slogans and references inside the annotated excerpt."""
    document = govdoc.parse(text)
    start, end = gold["excerpt"]
    kinds = {
        "quantities": document.indicators, "times": document.dates,
        "slogans": document.slogans, "references": document.references,
    }  # fmt: skip
    for kind, mentions in kinds.items():
        sure = [place(g) for g in gold[kind] if not g.get("debatable")]
        free = [place(g) for k in kinds for g in gold[k] if g.get("debatable")]
        found = [(m.span.start, m.span.end) for m in mentions if start <= m.span.start and m.span.end <= end]
        compare(scores[kind], sure, found, free, text)
    indicators = {(i.span.start, i.span.end): i for i in document.indicators}
    for item in gold["quantities"]:
        indicator = indicators.get(place(item))
        if indicator is not None:
            score_indicator(item, indicator, scores)


def score_indicator(item: dict[str, Any], indicator: Any, scores: Scores) -> None:
    """Value and bounds, name, change and status of one matched quantity."""
    quantity, open_fields = indicator.quantity, item.get("debatable_fields", ())
    if "value" not in open_fields:
        numbers = [(item[k], getattr(quantity, k)) for k in ("value", "low", "high")]
        same = all(a is b is None or (a is not None and b is not None and Decimal(str(a)) == b) for a, b in numbers)
        agree(scores["quantities/value"], same and item["unit"] == quantity.unit, item["surface"])
    if "metric" not in open_fields:
        want = item["metric"]["text"] if item["metric"] else None
        have = indicator.name.text if indicator.name else None
        agree(scores["quantities/name"], want == have, f"{item['surface']}: {want} ≠ {have}")
    if "change" not in open_fields:
        want = item["change"]["direction"] if item["change"] else None
        have = indicator.change.direction if indicator.change else None
        agree(scores["quantities/change"], want == have, f"{item['surface']}: {want} ≠ {have}")
    if "status" not in open_fields:
        agree(scores["quantities/status"], item["status"] == indicator.status, item["surface"])


def score_findings(path: Path, docs: Path, scores: Scores) -> None:
    """The faults planted in our documents, and silence (no error, no warning) everywhere else."""
    planted = defaultdict(set)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        planted[row["file"]].add((row["code"], row["surface"]))
    for file in sorted(docs.glob("*/*.txt")):
        document = govdoc.parse(read(file))
        loud = [f for f in document.findings if f.severity != "info"]
        got = {(f.code, document.text[f.span.start : f.span.end]) for f in loud}
        wanted = planted[file.relative_to(docs).as_posix()]
        tally = scores["findings"]
        tally.hits += len(wanted & got)
        tally.missed += [f"{code} {surface}" for code, surface in sorted(wanted - got)]
        tally.extra += [f"{file.stem} {code} {surface}" for code, surface in sorted(got - wanted)]


def read(path: Path) -> str:
    """A text with its line ends as stored."""
    with path.open(encoding="utf-8", newline="") as stream:
        return stream.read()


def score(gold: Path, docs: Path) -> Scores:
    """All measures of one gold folder."""
    scores: Scores = defaultdict(Tally)
    for name, job in (("structure", score_structure), ("mentions", score_mentions)):
        for path in sorted((gold / name).glob("*.json")):
            annotation = json.loads(path.read_text(encoding="utf-8"))
            job(annotation, read(docs / annotation["file"]), scores)
    if (gold / "findings.jsonl").exists():
        score_findings(gold / "findings.jsonl", docs, scores)
    return scores


def main() -> None:
    """Print the report as Markdown."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gold", type=Path, default=HERE / "gold")
    arguments.add_argument("--docs", type=Path, default=HERE)
    arguments.add_argument("--show", action="store_true")
    options = arguments.parse_args()
    scores = score(options.gold, options.docs)
    print("| measure | gold | precision | recall | F1 |\n|---|---|---|---|---|")
    for name, tally in sorted(scores.items()):
        precision, recall, f1 = tally.figures
        print(f"| {name} | {tally.hits + len(tally.missed)} | {precision:.3f} | {recall:.3f} | {f1:.3f} |")
        if options.show:
            for label, cases in (("extra", tally.extra), ("missed", tally.missed)):
                for case in cases:
                    print(f"    {label}: {case!r}")


if __name__ == "__main__":
    main()
