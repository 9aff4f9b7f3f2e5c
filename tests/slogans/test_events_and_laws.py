"""The dated events and laws."""

import re

from govdoc.lexicon.events import events
from govdoc.lexicon.homophones import look_alike, sound_alike
from govdoc.lexicon.laws import laws_by_title

DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def test_dates_are_iso_and_run_forward() -> None:
    for event in events():
        assert DATE.fullmatch(event.start), event.id
        assert event.end is None or event.start[: len(event.end)] <= event.end, event.id


def test_ids_are_unique() -> None:
    ids = [event.id for event in events()]
    assert len(ids) == len(set(ids))


def test_laws_have_dates_and_counts() -> None:
    laws = {law.title: law for law in laws_by_title().values()}
    assert len(laws) > 800
    assert laws["中华人民共和国民法典"].articles == 1260
    for law in laws.values():
        assert law.adopted is None or DATE.fullmatch(law.adopted), law.title
        assert law.articles is None or law.articles > 0


def test_characters_that_are_confused() -> None:
    assert sound_alike("识", "思") and look_alike("体", "休") and not sound_alike("维", "确")
