"""Where the cues of the rules occur (线索词): one Aho–Corasick pass over a text serves all rules."""

from __future__ import annotations

from heapq import merge
from operator import itemgetter

from govdoc.rules.rule import Rule
from govdoc.text.phrases import PhraseScanner

Hit = tuple[int, int]


class CueScanner:
    """The cues of ``rules`` in one automaton; cues of one character, too frequent for it, are looked up with ``in``.

    ``phrases[code]`` are the indexes of a rule's cues in the automaton, ``letters[code]`` its one-character cues.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        index: dict[str, int] = {}
        self.phrases: dict[str, tuple[int, ...]] = {}
        self.letters: dict[str, str] = {}
        for rule in rules:
            cues = dict.fromkeys((*rule.cues, *(rule.phrases() if rule.phrases else ())))
            self.letters[rule.code] = "".join(cue for cue in cues if len(cue) == 1)
            self.phrases[rule.code] = tuple(index.setdefault(cue, len(index)) for cue in cues if len(cue) > 1)
        self._scanner = PhraseScanner(index, overlapping=True, dense=True)

    def scan(self, text: str) -> list[list[Hit]]:
        """The hits of each cue, by its index."""
        hits: list[list[Hit]] = [[] for _ in self._scanner.phrases]
        for index, start, end in self._scanner.find(text):
            hits[index].append((start, end))
        return hits


class Cues:
    """The cue hits of one text; ``rules`` are the chosen ones."""

    def __init__(self, scanner: CueScanner, text: str) -> None:
        self._scanner = scanner
        self._text = text
        self._hits = scanner.scan(text)

    def occurs(self, rule: Rule) -> bool:
        """Whether a cue of ``rule`` stands in the text; true for a rule without cues."""
        phrases, letters = self._scanner.phrases[rule.code], self._scanner.letters[rule.code]
        if not phrases and not letters:
            return True
        hits, text = self._hits, self._text
        return any(hits[index] for index in phrases) or any(letter in text for letter in letters)

    def of(self, rule: Rule) -> list[Hit]:
        """The places of the cues of ``rule``, in reading order."""
        lists = [self._hits[index] for index in self._scanner.phrases[rule.code] if self._hits[index]]
        lists += [_places(self._text, letter) for letter in self._scanner.letters[rule.code]]
        if len(lists) == 1:
            return lists[0]
        return list(merge(*lists, key=itemgetter(0)))


def _places(text: str, letter: str) -> list[Hit]:
    places = []
    at = text.find(letter)
    while at >= 0:
        places.append((at, at + 1))
        at = text.find(letter, at + 1)
    return places
