"""Whether a text introduces a short name (以下简称)."""

from __future__ import annotations

import re

from govdoc.text.phrases import places

_DEFINED = re.compile("(?:以下|下同|下)[^（）]{0,4}(?:简称|称)")


def introduced(text: str, short: str) -> bool:
    """Whether ``short`` stands behind 以下简称 anywhere.

    >>> introduced("市住房和城乡建设局（以下简称市住建局）牵头", "市住建局")
    True
    """
    return any(_DEFINED.search(text, max(0, at - 10), at) for at in places(text, short))
