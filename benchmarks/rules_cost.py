"""Which rule costs what: nanoseconds of CPU time a character for each rule, and its share of all rules, within one run.

    python benchmarks/rules_cost.py [FOLDER]        texts of FOLDER (*.txt; default: the documents of corpora/)

The machine may be shared and noisy: trust the shares, not the nanoseconds.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path

import msgspec

from govdoc.api import parse
from govdoc.layout import read_layout
from govdoc.rules.artefacts import lower_artefacts
from govdoc.rules.cues import Cues
from govdoc.rules.engine import all_rules, cue_scanner, rules_by_code
from govdoc.rules.ownership import told_once
from govdoc.rules.view import View
from govdoc.text.folding import fold
from govdoc.text.relocation import to_folded

ROUNDS = 3


def views(texts: list[str]) -> list[View]:
    """What the rules see of each text."""
    seen = []
    for text in texts:
        folded = fold(text)
        inner = msgspec.structs.replace(to_folded(parse(text), folded), findings=())
        seen.append(View(inner, read_layout(folded.text), folded))
    return seen


def measure(documents: list[View]) -> dict[str, tuple[float, int]]:
    """Seconds and calls by step; a step is a rule's code or one of ``(cues)``, ``(settle)``."""
    seconds: dict[str, float] = defaultdict(float)
    calls: dict[str, int] = defaultdict(int)
    rules, scanner, by_code = all_rules(), cue_scanner(), rules_by_code()
    for document in documents:
        view = View(document.document, document.layout, document.folded)
        start = time.process_time()
        view.cues = Cues(scanner, view.text)
        occurring = [rule for rule in rules if rule.enabled and view.cues.occurs(rule)]
        seconds["(cues)"] += time.process_time() - start
        start = time.process_time()
        assert view.pairs is not None and view.chrome is not None
        seconds["(marks paired)"] += time.process_time() - start
        findings = []
        for rule in occurring:
            start = time.process_time()
            findings += rule.check(view)
            seconds[rule.code] += time.process_time() - start
            calls[rule.code] += 1
        start = time.process_time()
        lower_artefacts(told_once(findings), by_code, "official")
        seconds["(settle)"] += time.process_time() - start
    return {code: (spent, calls[code]) for code, spent in seconds.items()}


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "corpora"
    texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.txt"))[:: 8 if len(sys.argv) > 1 else 1]]
    documents = views(texts)
    characters = sum(len(view.text) for view in documents)
    rounds = [measure(documents) for _ in range(ROUNDS)]
    best = {code: (min(r[code][0] for r in rounds), rounds[0][code][1]) for code in rounds[0]}
    total = sum(spent for spent, _ in best.values())
    print(
        f"{len(texts)} documents, {characters} characters, {1e9 * total / characters:.1f} ns a character for all rules"
    )
    print(f"{'rule':16}{'ns/char':>9}{'share':>8}{'called':>8}")
    for code, (spent, calls) in sorted(best.items(), key=lambda item: -item[1][0]):
        print(f"{code:16}{1e9 * spent / characters:9.2f}{spent / total:8.1%}{calls:8}")


if __name__ == "__main__":
    main()
