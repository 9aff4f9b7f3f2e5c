"""The claims of real documents as tables, and the share of arithmetic statements that is recognised.

    python benchmarks/claims.py FOLDER [--write docs/claims.md]

FOLDER holds ``*.txt``. A sentence (between 。！？； and line ends; tables and page chrome left out) counts as an
arithmetic statement when it holds a cue (其中 分为 合计 占 率 由…至 分别 预算的 结构 …) and at least two figures in one
unit other than %; it is recognised when a claim touches it. One 统计公报 and one 预算报告 are shown claim by claim.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from govdoc.api import parse
from govdoc.extract.arithmetic.figures import read_figures
from govdoc.extract.claims import find_claims
from govdoc.layout import Layout, read_layout
from govdoc.model import Claim
from govdoc.text.folding import fold

CUE = re.compile(
    r"其中|包括|分为|组成|合计|总计|共计|总共|分别|占|率|[由从][^，。；]{0,30}[到至]|番|(?:预算|计划|目标|任务)的|结构|比重|"
    r"[比较](?:上年|去年|年初)[^，。；]{0,6}[增减]|办结|化解|整改"
)
SENTENCE = re.compile(r"[^。！？；\n]+")
SHOWN = (("stats__", "统计公报"), ("budget__", "预算报告"))
ROWS = 40


def sentences(layout: Layout) -> Iterator[tuple[int, int]]:
    """The sentences that hold an arithmetic statement."""
    text = layout.text
    for block in layout.blocks:
        if block.kind in ("table", "toc", "chrome"):
            continue
        for match in SENTENCE.finditer(text, block.start, block.end):
            if CUE.search(match[0]):
                units = Counter(figure.unit for figure in read_figures(text, *match.span()))
                if any(count > 1 and unit not in ("%", "点") for unit, count in units.items()):
                    yield match.span()


def recognised(layout: Layout, claims: tuple[Claim, ...]) -> tuple[int, int]:
    """How many statements there are, and how many of them a claim touches."""
    found = total = 0
    for start, end in sentences(layout):
        total += 1
        found += any(claim.span.start < end and start < claim.span.end for claim in claims)
    return total, found


def number(value: Decimal | None) -> str:
    """A number as one reads it."""
    if value is None:
        return ""
    for scale, name in ((10**8, "亿"), (10**4, "万")):
        if abs(value) >= scale:
            return f"{value / scale:.4f}".rstrip("0").rstrip(".") + name
    return f"{value:.2f}".rstrip("0").rstrip(".")


def table(text: str, claims: tuple[Claim, ...]) -> list[str]:
    """The claims as rows of a Markdown table; long lists of operands are cut."""
    rows = ["| kind | form | operands | stated | computed | verdict |", "|---|---|---|---|---|---|"]
    for claim in claims[:ROWS]:
        operands = [text[span.start : span.end].replace("\n", "") for span in claim.operands]
        listed = "、".join(operand[:16] for operand in operands[:4]) + (" …" if len(operands) > 4 else "")
        stated = text[claim.stated_span.start : claim.stated_span.end].replace("\n", "")[:24]
        low, high = number(claim.computed_low), number(claim.computed_high)
        computed = low if low == high else f"{low} … {high}"
        verdict = claim.verdict + (f" ({claim.reason})" if claim.reason else "")
        rows.append(
            f"| {claim.kind} | {claim.form} | {listed} | {stated} | {computed} | {verdict} |".replace("\n", " ")
        )
    return rows


def report(folder: Path) -> list[str]:
    """The page: recognised share, verdicts by form, and the two documents."""
    statements = touched = documents = 0
    forms: Counter[tuple[str, str]] = Counter()
    best: dict[str, tuple[int, Path]] = {}
    for path in sorted(folder.glob("*.txt")):
        layout = read_layout(fold(path.read_text("utf-8")).text)
        claims = find_claims(layout, (), ())
        total, found = recognised(layout, claims)
        documents, statements, touched = documents + 1, statements + total, touched + found
        forms.update((claim.form or "", claim.verdict) for claim in claims)
        for prefix, _ in SHOWN:
            variety = len({claim.form for claim in claims})
            if path.name.startswith(prefix) and (variety, path) > best.get(prefix, (0, path)):
                best[prefix] = (variety, path)
    lines = [*_head(documents, statements, touched), *_by_form(forms)]
    for prefix, name in SHOWN:
        if prefix in best:
            lines += _document(best[prefix][1], name)
    return lines


HEAD = """# Arithmetic claims

Every arithmetic statement becomes a row of `document.claims`, right ones too: its operands, what is stated, the
interval the operands allow (rounding follows the written digits: 3.2亿元 is 3.15亿 … 3.25亿), and a verdict. Constant
prices, comparable scope, averages, overlapping parts and loose words make a claim `undecided`, never wrong.

Made by `python benchmarks/claims.py FOLDER --write docs/claims.md`.

## Recognised share

Of {documents} real documents, {statements} sentences hold an arithmetic cue and at least two figures in one unit other
than %; a claim touches {touched} of them: **{share:.1%}**. The rest mostly list figures of one unit that say nothing of
one another: plans, changes told without a rate (比上年增加3万人), levels of different things.
"""


def _head(documents: int, statements: int, touched: int) -> list[str]:
    share = touched / statements if statements else 0
    return [HEAD.format(documents=documents, statements=statements, touched=touched, share=share)]


def _by_form(forms: Counter[tuple[str, str]]) -> list[str]:
    verdicts = ("consistent", "inconsistent", "undecided")
    totals = {verdict: sum(n for (_, told), n in forms.items() if told == verdict) for verdict in verdicts}
    lines = ["## Verdicts by form", "", "| form | consistent | inconsistent | undecided |", "|---|---|---|---|"]
    lines += [
        f"| {form} | " + " | ".join(str(forms[form, verdict]) for verdict in verdicts) + " |"
        for form in sorted({form for form, _ in forms})
    ]
    lines.append("| all | " + " | ".join(str(totals[verdict]) for verdict in verdicts) + " |")
    decided = totals["consistent"] + totals["inconsistent"]
    share = totals["consistent"] / decided if decided else 0
    return [*lines, "", f"Of the decided claims {share:.2%} are consistent: these documents were proof-read.", ""]


def _document(path: Path, name: str) -> list[str]:
    text = path.read_text("utf-8")
    claims = parse(text).claims
    shown = f"the first {ROWS} of {len(claims)}" if len(claims) > ROWS else f"all {len(claims)}"
    return [f"## A {name}: {path.stem.replace('__', ' ')}", "", f"Claims: {shown}.", "", *table(text, claims), ""]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    if not args.folder.is_dir():
        print(f"no such folder: {args.folder}; nothing to measure")
        return
    page = "\n".join(report(args.folder))
    if args.write:
        args.write.write_text(page, "utf-8")
    else:
        print(page)


if __name__ == "__main__":
    main()
