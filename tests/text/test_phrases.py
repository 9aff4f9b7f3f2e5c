"""Phrases found by one pass for several scanners are those that each scanner finds by itself."""

from hypothesis import given
from hypothesis import strategies as st

from govdoc.text.phrases import PhraseScanner, SharedPass

_PHRASES = st.lists(st.text("甲乙丙", min_size=1, max_size=4), min_size=1, max_size=6, unique=True)


@given(_PHRASES, _PHRASES, _PHRASES, st.text("甲乙丙丁\ud800", max_size=40))
def test_a_shared_pass_finds_what_each_scanner_finds(
    cues: list[str], forms: list[str], words: list[str], text: str
) -> None:
    scanners = PhraseScanner(cues, overlapping=True), PhraseScanner(forms), PhraseScanner(words)
    found = SharedPass(scanners).find(text)
    assert sorted(found[0]) == sorted(scanners[0].find(text))
    assert found[1:] == [scanner.find(text) for scanner in scanners[1:]]
