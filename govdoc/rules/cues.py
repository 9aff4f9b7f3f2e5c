"""Where the cues of the rules occur (线索词): one Aho–Corasick pass over a text serves all rules."""

from __future__ import annotations

from collections import defaultdict

from govdoc.rules.rule import Rule
from govdoc.text.phrases import PhraseScanner, places

Hit = tuple[int, int]
IndexedHit = tuple[int, int, int]


class CueScanner:
    """The cues of ``rules`` in one automaton; those of one character, too frequent for it, are looked up with ``in``.

    Single characters among the phrases of the lexicon are rare, and thousands: the automaton is the place for them.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        owners: dict[str, list[str]] = {}
        self.letters: dict[str, str] = {}
        self.always = frozenset(r.code for r in rules if r.always or not (r.cues or r.phrases))
        for rule in rules:
            own = [cue for cue in rule.cues if len(cue) > 1]
            self.letters[rule.code] = "".join(cue for cue in rule.cues if len(cue) == 1)
            for cue in dict.fromkeys((*own, *(rule.phrases() if rule.phrases else ()))):
                owners.setdefault(cue, []).append(rule.code)
        self.letter_owners: dict[str, list[str]] = {}
        for code, letters in self.letters.items():
            for letter in letters:
                self.letter_owners.setdefault(letter, []).append(code)
        groups = {codes: number for number, codes in enumerate(dict.fromkeys(map(tuple, owners.values())))}
        self._groups = tuple(groups)
        self._group = [groups[tuple(codes)] for codes in owners.values()]
        self.phrases = PhraseScanner(owners, overlapping=True)

    def sort_out(self, found: list[IndexedHit]) -> dict[str, list[list[Hit]]]:
        """By code of the rule, the hits of its cues that occur; those of cues with the same owners are one list."""
        by_group: defaultdict[int, list[Hit]] = defaultdict(list)
        group = self._group
        for index, start, end in found:
            by_group[group[index]].append((start, end))
        by_rule: dict[str, list[list[Hit]]] = {}
        for number, hits in by_group.items():
            for code in self._groups[number]:
                by_rule.setdefault(code, []).append(hits)
        return by_rule


class Cues:
    """The cue hits of one text; ``found`` are those of ``scanner.phrases``, where they are known already."""

    def __init__(self, scanner: CueScanner, text: str, found: list[IndexedHit] | None = None) -> None:
        self._scanner = scanner
        self._text = text
        self._places: dict[str, list[Hit]] = {}
        self._hits = scanner.sort_out(scanner.phrases.find(text) if found is None else found)
        self.occurring = {*self._hits, *scanner.always}
        """The codes of the rules a cue of which stands in the text, and of those without cues."""
        for letter, codes in scanner.letter_owners.items():
            if letter in text:
                self.occurring.update(codes)

    def occurs(self, rule: Rule) -> bool:
        """Whether a cue of ``rule`` stands in the text; true for a rule without cues."""
        return rule.code in self.occurring

    def of(self, rule: Rule) -> list[Hit]:
        """The places of the cues of ``rule``, in reading order."""
        code = rule.code
        known = self._places.get(code)
        if known is not None:
            return known
        parts, letters = self._hits.get(code, ()), self._scanner.letters[code]
        hits = parts[0] if len(parts) == 1 and not letters else [hit for part in parts for hit in part]
        for letter in letters:
            hits += [(at, at + 1) for at in places(self._text, letter)]
        if parts or len(letters) > 1:
            hits.sort()
        self._places[code] = hits
        return hits
