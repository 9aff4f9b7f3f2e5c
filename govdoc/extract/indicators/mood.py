"""What a sentence says of plan, duty and fact up to a figure (语气)."""

from __future__ import annotations

import re

from govdoc.model.kinds import Status

_PLANNED_WORDS = re.compile(
    r"力争|预期目标|目标[是为：]|预计(?:到|[^。；\n]{2,30}后，[^。；\n]{0,8}[可将能])|拟于|计划(?:到|于|新|建|投|实)"
)
_TARGET_WORDS = re.compile(
    r"力争|预期|目标|确保|争取(?:到|使)|努力|拟|规划|到20[0-9]{2}年|将[达建新实完提投安]|要[达完新实力]"
)
_INTENDED_WORDS = re.compile(
    r"计划(?<![按照度年动合育展规]计划)(?![，。；、）的中内外书单总投数任指目额为是经安项生”》])|拟(?<![模虚]拟)(?![定订制])|"
    r"将(?<![即干大小]将)[新再举开建完投达实增在于]"
)
_MUST = re.compile(r"应当|必须|不得[低少高超]")
_TELLING = re.compile(r"力争|目标|预期目标|预计|拟|计划|将|应当|必须|不得[低少高超]")
"""All that tells of plan or duty in a section of facts: mostly there is nothing, and one search says so."""
REACH = 24


class Mood:
    """What the sentence so far says of plan and fact; each stretch is looked at once, for what its section asks.

    Where a text is ``untitled``, nothing tells its own year, and 到2025年 alone tells of a plan.
    ``planned`` and ``promised`` hold to the end of the sentence, ``intended`` for the next figure only; ``required``
    is where the last word of duty (应当) stands.
    """

    __slots__ = ("_scanned", "_told", "intended", "planned", "promised", "required", "untitled")

    def __init__(self, *, untitled: bool) -> None:
        self.untitled = untitled
        self._scanned = self._told = 0
        self.required = -REACH - 1
        self.planned = self.promised = self.intended = False

    def quiet(self, text: str, begin: int, first: int, last: int) -> bool:
        """Whether nothing tells of plan or duty in a paragraph of facts from ``begin`` on, told at one look.

        Its figures, the first at ``first`` and the last at ``last``, need no ``read`` then.
        """
        lead = min(begin, max(self._told, first - REACH, 0))
        if self._scanned > begin or first < begin or _TELLING.search(text, lead, last) is not None:
            return False
        self._scanned = self._told = last
        self.planned = self.promised = self.intended = False
        return True

    def read(self, text: str, sentence: int, start: int, after: int, section: Status) -> None:
        """Take in the text up to ``start`` of the sentence that begins at ``sentence``, ``after`` the figure before."""
        begin = self._scanned
        if begin <= sentence:
            begin = sentence
            self.planned = self.promised = False
        self._scanned = start
        if section == "actual":
            self.intended = False
            lead = max(self._told, start - REACH, 0)
            self._told = start
            if _TELLING.search(text, min(lead, begin, after), start) is not None:
                self._tell(text, begin, after, lead, start)
        elif section == "target" and not self.promised:
            self.promised = _TARGET_WORDS.search(text, begin, start) is not None

    def _tell(self, text: str, begin: int, after: int, lead: int, start: int) -> None:
        self.intended = _INTENDED_WORDS.search(text, after, start) is not None
        self.planned = self.planned or _PLANNED_WORDS.search(text, begin, start) is not None
        for match in _MUST.finditer(text, lead, start):
            self.required = match.start()
