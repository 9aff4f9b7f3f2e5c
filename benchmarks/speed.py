"""How fast a parse with all checks is, as ratios within one run (速度).

    python benchmarks/speed.py                 everything
    python benchmarks/speed.py --documents 60  only so many real documents

Three tables: against ``jieba.cut`` and one plain regex pass on real documents (``../shared/docs`` where it is, else
our own corpora); cost per character over lengths 1 KB … 10 MB; hostile inputs against ordinary text of the same length.
CPU time, the best of several interleaved rounds; only the ratios mean anything on another machine.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import govdoc

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import jieba

ROOT = Path(__file__).parents[1]
NUMBER = re.compile(r"\d+(?:\.\d+)?")
HOSTILE = ("1", "（", "\n", "一", "“", "年1", "《", "、", "1,", "一是", "分别", "其中")


def texts(limit: int) -> list[str]:
    """Real documents in a fixed random order, or our own corpora where there are none."""
    files = sorted((ROOT.parent / "shared" / "docs").glob("*.txt")) or sorted((ROOT / "corpora").glob("*/*.txt"))
    random.Random(7).shuffle(files)
    return [path.open(encoding="utf-8", newline="").read() for path in files[:limit]]


def seconds(job: Callable[[], object], rounds: int) -> float:
    """The least CPU time of several rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        job()
        best = min(best, time.process_time() - start)
    return best


def against_peers(documents: list[str]) -> None:
    """Parse with checks against jieba.cut and a plain regex pass, on the same texts."""
    logging.disable(logging.INFO)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    jobs: dict[str, Callable[[], object]] = {
        "one regex pass": lambda: [sum(1 for _ in NUMBER.finditer(t)) for t in documents],
        "jieba.cut": lambda: [sum(1 for _ in tokenizer.cut(t)) for t in documents],
        "govdoc.parse": lambda: [len(govdoc.parse(t).findings) for t in documents],
    }
    for path in sorted((ROOT / "corpora").glob("*/*.txt")):  # the process is warm, the documents are new
        govdoc.parse(path.read_text(encoding="utf-8"))
    unseen = seconds(jobs["govdoc.parse"], 1)
    best = dict.fromkeys(jobs, float("inf"))
    for _ in range(3):
        for name, job in jobs.items():
            best[name] = min(best[name], seconds(job, 1))
    best["govdoc.parse, at first sight"] = unseen
    size = sum(map(len, documents))
    print(f"{len(documents)} documents, {size:,} characters\n")
    print("| job | ns/character | × regex pass | × jieba.cut |\n|---|---|---|---|")
    for name, spent in best.items():
        per = 1e9 * spent / size
        print(f"| {name} | {per:,.0f} | {spent / best['one regex pass']:.1f} | {spent / best['jieba.cut']:.2f} |")


def over_lengths(documents: list[str]) -> None:
    """Cost per character of one text of 1 KB … 10 MB (UTF-8), against that at 10 KB."""
    whole = "\n".join(documents)
    whole *= 1 + 4_000_000 // len(whole)
    rows = []
    for size in (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
        length = size * 10 // 27  # Chinese official text: 2.7 bytes a character
        starts = [i * 7919 * 13 % (len(whole) - length) for i in range(max(1, min(60, 400_000 // length)))]
        parts = [whole[s : s + length] for s in starts]
        spent = seconds(lambda parts=parts: [govdoc.parse(p) for p in parts], 2)
        rows.append((size, 1e9 * spent / (length * len(parts))))
    base = dict(rows)[10_000]
    print("\n| UTF-8 bytes | ns/character | × that at 10 KB |\n|---|---|---|")
    for size, per in rows:
        print(f"| {size:,} | {per:,.0f} | {per / base:.2f} |")


def on_hostile_input(documents: list[str]) -> None:
    """A million hostile characters against a million ordinary ones."""
    ordinary = "\n".join(documents)
    ordinary = (ordinary * (1 + 1_000_000 // len(ordinary)))[:1_000_000]
    base = seconds(lambda: govdoc.parse(ordinary), 2)
    print("\n| 1,000,000 characters of | × ordinary text |\n|---|---|")
    for piece in HOSTILE:
        text = (piece * (1_000_000 // len(piece)))[:1_000_000]
        print(f"| `{piece!r}` | {seconds(lambda text=text: govdoc.parse(text), 1) / base:.2f} |")


def main() -> None:
    """Print all three tables as Markdown."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--documents", type=int, default=100)
    documents = texts(arguments.parse_args().documents)
    against_peers(documents)
    over_lengths(documents)
    on_hostile_input(documents)


if __name__ == "__main__":
    main()
