"""Where the cues of the rules occur (线索词): one Aho–Corasick pass over a text serves all rules."""

from __future__ import annotations

from heapq import merge
from operator import itemgetter

from govdoc.rules.rule import Rule
from govdoc.text.phrases import PhraseScanner

Hit = tuple[int, int]


class CueScanner:
    """The cues of ``rules`` in one automaton; cues of one character, too frequent for it, are looked up with ``in``."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        owners: dict[str, list[str]] = {}
        self.letters: dict[str, str] = {}
        self.always = frozenset(r.code for r in rules if r.always or not (r.cues or r.phrases))
        for rule in rules:
            cues = dict.fromkeys((*rule.cues, *(rule.phrases() if rule.phrases else ())))
            self.letters[rule.code] = "".join(cue for cue in cues if len(cue) == 1)
            for cue in cues:
                if len(cue) > 1:
                    owners.setdefault(cue, []).append(rule.code)
        self._owners = [tuple(codes) for codes in owners.values()]
        self._scanner = PhraseScanner(owners, overlapping=True, dense=True)

    def scan(self, text: str) -> dict[str, list[list[Hit]]]:
        """By code of the rule, the hits of each of its cues that occur."""
        by_cue: dict[int, list[Hit]] = {}
        for index, start, end in self._scanner.find(text):
            hits = by_cue.get(index)
            if hits is None:
                by_cue[index] = [(start, end)]
            else:
                hits.append((start, end))
        by_rule: dict[str, list[list[Hit]]] = {}
        for index, hits in by_cue.items():
            for code in self._owners[index]:
                by_rule.setdefault(code, []).append(hits)
        return by_rule


class Cues:
    """The cue hits of one text."""

    def __init__(self, scanner: CueScanner, text: str) -> None:
        self._scanner = scanner
        self._text = text
        self._hits = scanner.scan(text)

    def occurs(self, rule: Rule) -> bool:
        """Whether a cue of ``rule`` stands in the text; true for a rule without cues."""
        code = rule.code
        if code in self._hits or code in self._scanner.always:
            return True
        return any(letter in self._text for letter in self._scanner.letters[code])

    def of(self, rule: Rule) -> list[Hit]:
        """The places of the cues of ``rule``, in reading order."""
        lists = [*self._hits.get(rule.code, ())]
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
