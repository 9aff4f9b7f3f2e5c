"""How often the extractors ask jieba, and what it costs (分词窗口).

    python benchmarks/windows.py [FOLDER]     FOLDER of .txt; default ../shared/docs where it is, else our own corpora

The cue grammar settles nearly every name by itself; only a cut that may fall inside a word is looked up, in a window of
at most twelve characters. One line tells the share of figures, the distinct windows, and their part of the parse time.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from unittest import mock

import govdoc
from govdoc.extract.indicators import phrases
from govdoc.text import words

ROOT = Path(__file__).parents[1]


def texts(chosen: list[str]) -> list[str]:
    """The documents to read, every fourth of a large folder."""
    shared = ROOT.parent / "shared" / "docs"
    folder = Path(chosen[0]) if chosen else shared if shared.is_dir() else ROOT / "corpora" / "texts"
    files = sorted(folder.glob("*.txt"))
    return [file.read_text("utf-8") for file in files[:: 4 if len(files) > 100 else 1]]


def main() -> int:
    documents = texts(sys.argv[1:])
    asked: list[str] = []
    spent = 0.0
    real = words.word_start

    def counted(text: str, at: int) -> int:
        nonlocal spent
        begin = time.process_time()
        start = real(text, at)
        spent += time.process_time() - begin
        asked.append(text[max(0, at - 6) : at + 6])
        return start

    real("预先载入", 2)
    words.words.cache_clear()
    begin = time.process_time()
    with mock.patch.object(words, "word_start", counted), mock.patch.object(phrases, "word_start", counted):
        figures = sum(len(govdoc.parse(document).indicators) for document in documents)
    whole = time.process_time() - begin
    share, cost = len(asked) / max(figures, 1), 1e9 * spent / max(sum(map(len, documents)), 1)
    print(f"{len(documents)} documents, {figures} figures: {len(asked)} windows ({share:.1%} of figures),", end=" ")
    print(f"{len(set(asked))} distinct, {cost:.1f} ns a character, {spent / whole:.1%} of the parse")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
