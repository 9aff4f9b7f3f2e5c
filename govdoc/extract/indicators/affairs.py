"""What is done for the people, places and lines that a figure counts (所办事项): it is none of their name."""

from __future__ import annotations

import re
from functools import cache

from govdoc.lexicon.figure_words import figure_words
from govdoc.text.alternation import alternation

_ENDS = frozenset("理户训修养育对扶业岗乡检治移置贫学党造化级固复新善设革标建盖划务作")
_GOES_ON = frozenset("改整治升提优更")
_BEYOND = 8
_SHORT = 4


def before_affair(text: str, start: int, stop: int) -> int:
    """Where the name of what is counted ends before what is done for it; ``stop`` for want of that.

    >>> text = "小区二次供水设施改造"
    >>> text[: before_affair(text, 0, len(text))]
    '小区'
    """
    if stop - start < _SHORT:
        return stop
    if text[stop - 1] in _ENDS and (person := _person().match(text, start, stop)) is not None:
        return person.end()
    if text[stop - 1] not in _ENDS and text[stop : stop + 1] not in _GOES_ON:
        return stop
    place = _place().match(text, start, stop + _BEYOND)
    return stop if place is None or place.end("affair") < stop else place.end()


@cache
def _person() -> re.Pattern[str]:
    """People with what is done for them to the end (乡村医生线下培训)."""
    people, ways, served = (alternation(figure_words(name)) for name in ("people", "way", "served"))
    return re.compile(rf".*{people}(?={ways}?{served}(?:{served}|工作|任务)*$)")


@cache
def _place() -> re.Pattern[str]:
    """A place or line with the work done there (小区二次供水设施提标改造)."""
    places, ways, works = (alternation(figure_words(name)) for name in ("place", "way", "improved"))
    parts = rf"(?:[^、和的，。；]{{0,8}}{alternation(figure_words('fitting'))})?"
    return re.compile(
        rf".*?{places}(?=(?P<affair>{ways}?{parts}(?:{ways}|提标|提质|扩容|安全|规范)?{works}+(?:任务)?))"
    )
