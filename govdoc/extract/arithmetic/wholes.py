"""The whole told before a list of parts (总项)."""

from __future__ import annotations

import re

from govdoc.extract.arithmetic.brackets import brackets
from govdoc.extract.arithmetic.context import figures_before, lead_of, leads_to_change
from govdoc.extract.arithmetic.figures import Figure

_NEAR, _REACH = 44, 110
_NOT_A_WHOLE = re.compile("人均(?!可支配收入|消费支出|纯收入)|户均|平均|年均|亩产|单产|均价|每|不低于|岁")
_OTHER_LIST = re.compile("；|其中|包括")


def whole_before(text: str, cue: int, unit: str | None = None) -> Figure | None:
    """The level, of ``unit`` if any, told right before the cue; only changes may stand between."""
    end = cue - 1 if text[cue - 1 : cue] in ("。", "\n") else cue
    for reach in (_NEAR, _REACH):
        whole = _level(text, end, reach, unit)
        if whole is not None:
            break
    else:
        return None
    if (end < cue and cue - whole.end > 30) or whole.loose or whole.value <= 0:
        return None
    if text[whole.end : whole.end + 1] in ("的", "/", "／") or _OTHER_LIST.search(text, whole.end, cue):
        return None
    return None if _NOT_A_WHOLE.search(lead_of(text, whole)) else whole


def _level(text: str, end: int, reach: int, unit: str | None) -> Figure | None:
    """The last level of the sentence within ``reach``, bracketed ones left out."""
    nested = brackets(text, max(0, end - _REACH), end)
    for figure in reversed(figures_before(text, end, reach=reach)):
        if (
            figure.unit in ("%", "点")
            or figure.unit != (unit or figure.unit)
            or any(a < figure.start < b for a, b in nested)
        ):
            continue
        if (reach == _REACH or figure.start > end - reach + 14) and not leads_to_change(lead_of(text, figure)):
            return figure
    return None
