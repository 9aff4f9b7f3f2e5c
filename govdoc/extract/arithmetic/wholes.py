"""The whole told before a list of parts (总项)."""

from __future__ import annotations

import re

from govdoc.extract.arithmetic.brackets import brackets
from govdoc.extract.arithmetic.context import figures_back, lead_of, leads_to_change
from govdoc.extract.arithmetic.figures import Figure

_REACH = 110
_NOT_A_WHOLE = re.compile("人均(?!可支配收入|消费支出|纯收入)|户均|平均|年均|亩产|单产|均价|每|不低于|岁")
_OTHER_LIST = re.compile("；|其中|包括")


def whole_before(text: str, cue: int, unit: str | None = None) -> Figure | None:
    """The level, of ``unit`` if any, told right before the cue; only changes may stand between."""
    end = cue - 1 if text[cue - 1 : cue] in ("。", "\n") else cue
    whole = _level(text, end, unit)
    if whole is None:
        return None
    if (end < cue and cue - whole.end > 30) or whole.loose or whole.value <= 0:
        return None
    if text[whole.end : whole.end + 1] in ("的", "/", "／") or _OTHER_LIST.search(text, whole.end, cue):
        return None
    return None if _NOT_A_WHOLE.search(lead_of(text, whole)) else whole


def _level(text: str, end: int, unit: str | None) -> Figure | None:
    """The last level of the sentence, bracketed ones left out."""
    nested = brackets(text, max(0, end - _REACH), end)
    for figure in figures_back(text, end, reach=_REACH, unit=unit, rates=False):
        if not any(a < figure.start < b for a, b in nested) and not leads_to_change(lead_of(text, figure)):
            return figure
    return None
