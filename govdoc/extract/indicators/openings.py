"""What stands before a noun phrase and is none of it (名词短语之前的范围与动词): scope, time, connection, verbs."""

from __future__ import annotations

from govdoc.extract.indicators.grammar import Grammar

_PARTICLES = {
    "了": frozenset[str](),
    "过": frozenset[str](),
    "到": frozenset("位期岗货账访达场会案"),
    "出": frozenset("口让台资生院版租境行勤"),
}
"""What follows a verb as part of it, and what it makes words of its own with (到位资金, 出口退税)."""


def skip(body: str, begin: int, stop: int, g: Grammar) -> int:
    """Where ``body`` goes on after words of scope, time and connection.

    >>> from govdoc.extract.indicators.grammar import grammar
    >>> skip("全县共有学校", 0, 6, grammar())
    3
    """
    if begin >= stop or body[begin] not in g.skipped_at:
        return begin
    return g.skipped.match(body, begin, stop).end()  # type: ignore[union-attr]


def verb_end(body: str, begin: int, stop: int, g: Grammar) -> int:
    """The end of the verb that begins at ``begin``; 0 where none does, or where it is part of a name (审批事项)."""
    if body[begin] not in g.verb_at:
        return 0
    verb = g.verb.match(body, begin, stop)
    if verb is None:
        return 0
    end = verb.end()
    guard = g.measure if body[begin:end] in g.pure else g.nominal
    end = with_aspect(body, end, stop)
    return 0 if end < stop and guard.match(body, end, stop) is not None else end


def with_aspect(body: str, end: int, stop: int) -> int:
    """The end of a verb with the particle after it (解决了, 派出, 争取到)."""
    if end >= stop or body[end] not in _PARTICLES:
        return end
    return end + (body[end + 1 : end + 2] not in _PARTICLES[body[end]])
