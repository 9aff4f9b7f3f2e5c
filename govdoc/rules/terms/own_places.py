"""The places a document is of (本地地名): those of its title and issuers, or the ones it names most."""

from __future__ import annotations

import re
from collections import Counter

from govdoc.lexicon.place_stems import is_stem
from govdoc.rules.view import View

PLACE = re.compile("([一-鿿]{2,3})(新区|区|县|市|镇|乡|旗|街道)")
_TITLED = re.compile("(?:^|关于|印发|中共|[省市州盟县])([一-鿿]{2}(?<!自治)(?<!保税)(?<!开发)(?<!高新)[县区镇乡旗])")
_SPOKEN_FOR = re.compile(r"(?<=代表)([一-鿿]{2,3})(新区|区|县|市|镇|乡|旗|街道)(?=人民政府|管委会|办事处|政府|党工委)")
_SHORT = re.compile("[一-鿿]{2}(?:新区|区|县|市|镇|乡|旗|街道)")


def titled(view: View) -> set[str]:
    """The places of the title and the issuers."""
    metadata = view.layout.metadata
    marks = [mark.text for mark in (metadata.title, *metadata.issuers) if mark is not None]
    return view.once(titled, lambda: {match[1] for mark in marks for match in _TITLED.finditer(mark)})


def own_places(view: View) -> dict[str, str]:
    """The issuer's own place of each level: that of the title or the signature, else the one named most."""
    metadata = view.layout.metadata
    marks = [mark.text for mark in (metadata.title, metadata.letterhead, *metadata.issuers) if mark is not None]
    own = {_level(match[2]): match[0] for mark in marks for match in PLACE.finditer(mark)}
    counts = Counter(match[0] for match in _SHORT.finditer(view.text) if is_stem(match[0][:2]))
    for name, count in counts.most_common(200):
        level = "街道" if name.endswith("街道") else name[-1]
        if level not in own and count >= 4:
            own[level] = name
    spoken_for = _SPOKEN_FOR.search(view.text)
    if spoken_for is not None:
        own.setdefault(_level(spoken_for[2]), spoken_for[0])
    return own


def _level(suffix: str) -> str:
    return suffix if suffix == "街道" else suffix[-1]
