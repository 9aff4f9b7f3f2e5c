"""What the rules of this family share: wrong claims of one form, and numbers as one reads them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from govdoc.model import Claim, ClaimForm
from govdoc.rules.view import View


def wrong(view: View, *forms: ClaimForm) -> Iterator[Claim]:
    """The inconsistent claims of these forms."""
    for claim in view.document.claims:
        if claim.verdict == "inconsistent" and claim.form in forms:
            yield claim


def read(number: Decimal, places: int = 1) -> str:
    """A number as one reads it, 万 and 亿 kept.

    >>> read(Decimal("1050000000")), read(Decimal("12.50"), 1)
    ('10.5亿', '12.5')
    """
    size = abs(number)
    for scale, name in ((Decimal(100000000), "亿"), (Decimal(10000), "万")):
        if size >= scale:
            return f"{_plain(number / scale, 4)}{name}"
    return _plain(number, places)


def around(claim: Claim, places: int = 1) -> str:
    """What the claim should have said: the middle of its interval, as a size."""
    if claim.computed_low is None or claim.computed_high is None:
        return ""
    return read(abs(claim.computed_low + claim.computed_high) / 2, places)


def _plain(number: Decimal, places: int) -> str:
    text = f"{number:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
