"""Look up political formulas (提法): what a formula says, since when, and with what it goes.

The base describes wording — members, first use, occasion, versions — and judges no content.

>>> import govdoc.slogans as slogans
>>> entry = slogans.find("“四个意识”")[0]
>>> entry.first_used, entry.members
('2016-01', ('政治意识', '大局意识', '核心意识', '看齐意识'))
"""

from __future__ import annotations

from typing import get_args

from govdoc.lexicon.slogans import Sense, Slogan, Theme, Version, slogans_by_form, slogans_by_id
from govdoc.lexicon.slogans import slogans as all_slogans

__all__ = [
    "Sense",
    "Slogan",
    "Version",
    "all_slogans",
    "by_theme",
    "describe",
    "find",
    "in_force",
    "near",
    "rows",
    "themes",
]

_QUOTES = str.maketrans("", "", "“”‘’\"'「」『』")
_CONFIDENCE = {"high": "可靠", "medium": "较可靠", "low": "存疑"}


def find(query: str) -> tuple[Slogan, ...]:
    """The entries of an id, a form or a variant, quotation marks left aside; several where a form is shared.

    >>> [entry.id for entry in find("放管服")]
    ['fang-guan-fu']
    """
    wanted = query.strip()
    by_id = slogans_by_id().get(wanted)
    if by_id is not None:
        return (by_id,)
    forms = slogans_by_form()
    return forms.get(wanted, ()) or forms.get(wanted.translate(_QUOTES), ())


def near(query: str) -> tuple[Slogan, ...]:
    """The entries whose form is a slip of the pen away from ``query``: one character, two in a long one; nearest first.

    >>> [entry.form for entry in near("四个意思")]
    ['四个意识']
    """
    import regex

    wanted = query.strip().translate(_QUOTES)
    slips = 1 if len(wanted) <= 6 else 2
    pattern = regex.compile(f"(?:{regex.escape(wanted)}){{e<={slips}}}", regex.BESTMATCH)
    found: dict[str, tuple[int, Slogan]] = {}
    for form, entries in slogans_by_form().items():
        match = pattern.fullmatch(form.translate(_QUOTES)) if len(wanted) > 2 else None
        if match is not None and match.fuzzy_counts[0] + 1 < len(wanted):
            for entry in entries:
                found.setdefault(entry.id, (sum(match.fuzzy_counts), entry))
    return tuple(entry for _, entry in sorted(found.values(), key=lambda pair: (pair[0], pair[1].id)))


def themes() -> tuple[str, ...]:
    """The themes the base is ordered by.

    >>> "rule-of-law" in themes()
    True
    """
    return get_args(Theme)


def by_theme(theme: str) -> tuple[Slogan, ...]:
    """The entries of one theme, by first use; entries without a date last.

    >>> by_theme("military")[0].theme
    'military'
    """
    chosen = [entry for entry in all_slogans() if entry.theme == theme]
    return tuple(sorted(chosen, key=lambda entry: (entry.first_used or "9999", entry.id)))


def in_force(year: int) -> tuple[Slogan, ...]:
    """The entries in use in a year: first used in it or before, and not out of use before it.

    >>> "liang-ge-wei-hu" in {entry.id for entry in in_force(2015)}
    False
    """
    chosen = [
        entry
        for entry in all_slogans()
        if entry.first_used is not None
        and int(entry.first_used[:4]) <= year
        and (entry.until is None or year <= int(entry.until[:4]))
    ]
    return tuple(sorted(chosen, key=lambda entry: (entry.first_used or "", entry.id)))


def rows() -> list[dict[str, object]]:
    """The base as plain rows for a data frame: ``pandas.DataFrame(rows())``.

    >>> sorted(rows()[0])[:4]
    ['ambiguous', 'collocates', 'confidence', 'date_confidence']
    """
    return [
        {
            "id": entry.id, "form": entry.form, "label": entry.label, "kind": entry.kind, "theme": entry.theme,
            "variants": list(entry.variants), "full": entry.full, "members": list(entry.members),
            "order_fixed": entry.order_fixed, "first_used": entry.first_used, "date_confidence": entry.date_confidence,
            "confidence": entry.confidence, "occasion": entry.occasion, "until": entry.until,
            "superseded_by": entry.superseded_by, "pairs_with": list(entry.pairs_with),
            "collocates": list(entry.collocates), "ambiguous": entry.ambiguous, "local": entry.local,
            "region": entry.region, "sources": list(entry.sources), "note": entry.note,
        }
        for entry in all_slogans()
    ]  # fmt: skip


def describe(entry: Slogan) -> str:
    """An entry in words, one fact a line.

    >>> print(describe(find("四个自信")[0]).splitlines()[1])
    内涵　　道路自信、理论自信、制度自信、文化自信
    """
    known = slogans_by_id()
    form_of = {id_: other.form for id_, other in known.items()}
    facts = [
        ("内涵", "、".join(entry.members)),
        ("全称", entry.full or ""),
        ("异形", "、".join(entry.variants)),
        ("首见", f"{entry.first_used}（{_CONFIDENCE[entry.date_confidence]}）" if entry.first_used else "不详"),
        ("场合", entry.occasion),
        ("停用", entry.until or ""),
        ("后继", form_of.get(entry.superseded_by or "", "")),
        ("连用", "、".join(f"“{form_of[other]}”" for other in entry.pairs_with if other in form_of)),
        ("搭配", "、".join(entry.collocates)),
        ("沿革", "；".join(_version(version) for version in entry.versions)),
        ("义项", "；".join(_sense(sense) for sense in entry.senses)),
        ("说明", entry.note),
        ("出处", "、".join(entry.sources)),
    ]
    heading = f"“{entry.form}”" + (f"（{entry.label}）" if entry.label else "") + f"　{entry.id}"
    return "\n".join([heading, *(f"{name}　　{value}" for name, value in facts if value)])


def _version(version: Version) -> str:
    name = f"“{version.form}”" if version.form else ""
    return f"{version.since}至{version.until or '今'}：{name}{'、'.join(version.members)}"


def _sense(sense: Sense) -> str:
    return sense.name + (f"（{'、'.join(sense.members)}）" if sense.members else "")
