"""The tree read from an original file against the tree of its text (原件与文本).

For every original that has a text of the same stem: how many numbered headings agree in style, number, level and the
beginning of the heading. Run ``python benchmarks/originals.py [--show]``; without the shared files it says so and ends.
"""

from __future__ import annotations

import argparse
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import govdoc

SHARED = Path(__file__).resolve().parents[2] / "shared"
HEADING = 8
BAR = 0.97

Key = tuple[str, int | None, int, str]


def headings(document: govdoc.Document) -> list[Key]:
    """The numbered headings of a tree, in reading order."""
    found = []
    for section in document.walk():
        if section.number is not None:
            heading = "".join(section.heading.text.split()) if section.heading else ""
            found.append((section.style, section.number, section.level, heading[:HEADING]))
    return found


def compare(original: list[Key], text: list[Key]) -> tuple[int, list[Key], list[Key]]:
    """How many agree in order, what only the original has, what only the text has."""
    matcher = SequenceMatcher(None, original, text, autojunk=False)
    agreed = sum(block.size for block in matcher.get_matching_blocks())
    kept = [key for block in matcher.get_matching_blocks() for key in original[block.a : block.a + block.size]]
    only_original = list((Counter(original) - Counter(kept)).elements())
    only_text = list((Counter(text) - Counter(kept)).elements())
    return agreed, only_original, only_text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="list the headings that differ")
    show = parser.parse_args().show
    if not (SHARED / "files").is_dir():
        print(f"no originals here: {SHARED / 'files'} is absent")
        return
    total = agreed_total = 0
    print(f"{'original':<52}{'file':>6}{'text':>6}{'agree':>7}{'share':>8}")
    for path in sorted((SHARED / "files").iterdir()):
        text_path = SHARED / "docs" / f"{path.stem}.txt"
        if not text_path.exists():
            continue
        original = headings(govdoc.read(path))
        text = headings(govdoc.parse(text_path.read_text("utf-8")))
        agreed, only_original, only_text = compare(original, text)
        most = max(len(original), len(text))
        share = agreed / most if most else 1.0
        total, agreed_total = total + most, agreed_total + agreed
        mark = "" if share >= BAR else "  <"
        print(f"{path.name:<52}{len(original):>6}{len(text):>6}{agreed:>7}{share:>8.1%}{mark}")
        if show:
            for sign, keys in (("file only", only_original), ("text only", only_text)):
                for style, number, level, heading in keys:
                    print(f"      {sign}: {style} {number} (level {level}) {heading}")
    print(f"{'all':<52}{'':>12}{agreed_total:>7}{agreed_total / max(1, total):>8.1%}  of {total}")


if __name__ == "__main__":
    main()
