"""Every entry of the base proves itself."""

import re
from collections import Counter

import pytest

import govdoc
from govdoc.lexicon.slogans import Slogan, slogans, slogans_by_form, slogans_by_id

ENTRIES = slogans()
MARK = re.compile("⟦(.+?)⟧")


def read_marked(marked: str) -> tuple[str, int, int]:
    match = MARK.search(marked)
    assert match is not None
    start = match.start()
    return marked.replace("⟦", "").replace("⟧", ""), start, start + len(match[1])


def failures(entry: Slogan) -> list[str]:
    wrong = []
    for marked in entry.examples:
        text, start, end = read_marked(marked)
        found = {(m.span.start, m.span.end): m.slogan for m in govdoc.parse(text).slogans}
        if found.get((start, end)) != entry.id:
            wrong.append(f"{entry.id}: {marked} → {found}")
    silent = (text for text in entry.counter_examples if any(m.slogan == entry.id for m in govdoc.parse(text).slogans))
    return wrong + [f"{entry.id}: fires on {text}" for text in silent]


@pytest.mark.parametrize("theme", sorted({entry.theme for entry in ENTRIES}))
def test_entries_fire_where_marked_and_keep_silent_elsewhere(theme: str) -> None:
    wrong = [line for entry in ENTRIES if entry.theme == theme for line in failures(entry)]
    assert not wrong, "\n".join(wrong)


def test_the_base_is_large_enough_and_its_ids_are_unique() -> None:
    assert len(ENTRIES) >= 500
    assert max(Counter(entry.id for entry in ENTRIES).values()) == 1
    assert all(entry.examples for entry in ENTRIES)


def test_a_form_has_two_owners_only_with_cues() -> None:
    shared = {form: owners for form, owners in slogans_by_form().items() if len(owners) > 1}
    assert all(any(owner.cues for owner in owners) for owners in shared.values())


def test_entries_refer_to_entries() -> None:
    known = slogans_by_id()
    for entry in ENTRIES:
        assert entry.superseded_by is None or entry.superseded_by in known, entry.id
        assert all(other in known for other in entry.pairs_with), entry.id


def test_dates_are_iso_and_doubtful_entries_say_so() -> None:
    for entry in ENTRIES:
        if entry.first_used is None:
            assert entry.date_confidence == "low", entry.id
        else:
            assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", entry.first_used), entry.id
        assert not (entry.settled and entry.confidence != "high")
