"""Which lines above the body are the title (标题)."""

from __future__ import annotations

import re

from govdoc.layout.front.found import Front
from govdoc.layout.genre import ends_with_genre
from govdoc.layout.lines import Line
from govdoc.layout.marks import ORGS, PERSON, VERSION
from govdoc.layout.opening import opens_body

_OPEN_TITLE = re.compile("(?:印发|转发|批转|发布|公布|下发)(?!.*(?:通知|公告|决定|函|令)$)")
_ENDS_TITLE = re.compile("[一-鿿]{1,4}的(?:通知|公告|决定|通告|通报|函)$")
_SHORTEST = 7
_CAPTION = re.compile("(?<!工)作(?:政府工作|工作)?报告$")
"""How the caption of a photo ends: 县长周明作政府工作报告."""
_STARTS_TITLE = re.compile("关于|转发|印发|批转|贯彻")


def find_title(lines: list[Line], front: Front) -> None:
    """The last group of lines above the body that closes with a 文种."""
    last = -1
    for i in range(front.body):
        line = lines[i]
        t = line.text
        if not line.kind and len(t) >= 4 and ends_with_genre(t) and not opens_body(t) and not _CAPTION.search(t):
            last = i
    if last < 0:
        _headed_title(lines, front)
        return
    _take_title(lines, front, last, 5)


def _headed_title(lines: list[Line], front: Front) -> None:
    """Minutes carry their title as letterhead; any other title without a 文种 shows by the mark that follows it."""
    if front.letterhead and lines[front.letterhead[-1]].text.endswith("纪要"):
        front.title, front.letterhead = front.letterhead, []
        for i in front.title:
            lines[i].kind = "title"
    else:
        _plain_title(lines, front)


def _plain_title(lines: list[Line], front: Front) -> None:
    """A title without a 文种 shows by the mark that follows it."""
    for i in range(front.body - 1):
        if not lines[i].kind and len(lines[i].text) >= _SHORTEST and not ORGS.fullmatch(lines[i].text):
            follows = lines[i + 1].kind in ("mark", "chrome") or i + 1 == front.address
            if follows and i + 1 not in front.dates:
                _take_title(lines, front, i, 3)
                return


def _take_title(lines: list[Line], front: Front, last: int, most: int) -> None:
    """The title that ends at line ``last``, with up to ``most`` lines above that it continues."""
    first = last
    while (
        first > 0
        and last - first < most
        and not lines[first - 1].kind
        and _continues(lines[first - 1].text, lines[first].text)
    ):
        first -= 1
    if last + 1 < front.body and not lines[last + 1].kind and VERSION.fullmatch(lines[last + 1].text):
        last += 1
    front.title = list(range(first, last + 1))
    for i in front.title:
        lines[i].kind = "title"


def _continues(above: str, below: str) -> bool:
    """Whether the line ``above`` belongs to the title whose next line is ``below``."""
    if _STARTS_TITLE.match(below):
        return ORGS.fullmatch(above) is not None or (
            _OPEN_TITLE.search(above) is not None and not ends_with_genre(above)
        )
    if len(above) < 5 or above[-1] in "。：；:":
        return False
    if below[0] in "（(的" or _OPEN_TITLE.search(above) or (len(below) < 8 and _ENDS_TITLE.match(below)):
        return True
    if "关于" not in below and ORGS.fullmatch(above) and above.replace(" ", "")[:2] == below[:2]:
        return False
    return not ends_with_genre(above) and not PERSON.fullmatch(above)
