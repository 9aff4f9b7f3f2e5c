"""What a web page put above the document, and the marks it tells of it (网页残留)."""

from __future__ import annotations

import re

from govdoc.layout.front.found import Front
from govdoc.layout.lines import Line
from govdoc.layout.marks import NUMBER, ORDER_NUMBER, number_of, order_number_of
from govdoc.layout.page_keys import KEYS

_PAGE = re.compile(
    r"打印本页|字体大小|下载文字版|分享到|浏览次数|扫一扫|保护视力色|[\[【]字[体号]|【打印|首页 ?>|您的位置|"
    "法宝引证码|来源[：:]|新华社.{2,12}电$|(?:记者|通讯员) ?[一-鿿]{2,4} ?摄$"
)
_PAGE_OPENS = re.compile(
    r"[>|]|收藏|https?:|[12][0-9]{3}[-/][0-9]{1,2}[-/][0-9]{1,2}(?: [0-9:]{4,8})?$|分享[：:]?$|"
    r"[━─—\-_=*＊]{5,}$"
)
_DATES = frozenset(
    [
        "成文日期",
        "成文时间",
        "发文日期",
        "发文时间",
        "印发日期",
        "印发时间",
        "生成日期",
        "生成时间",
        "发布日期",
        "发布时间",
        "时间",
    ]
)


def is_page(t: str) -> bool:
    """Whether ``t`` is what a web page puts above a document: a button, a rule, a time.

    >>> is_page("【打印】"), is_page("2024-03-05 10:20"), is_page("关于防汛工作的通知")
    (True, True, False)
    """
    return _PAGE_OPENS.match(t) is not None or _PAGE.search(t) is not None


def mark_page(lines: list[Line], i: int, key: re.Match[str] | None, front: Front) -> None:
    """Mark line ``i``, which a web page put above the document, and keep the number or date it tells."""
    line = lines[i]
    line.kind = "chrome"
    if key is None:
        return
    value, offset = line.text[key.end() :], line.start + key.end()
    if (
        not value.strip()
        and i + 1 < len(lines)
        and len(lines[i + 1].text) < 60
        and not KEYS.match(lines[i + 1].text)
        and line.text[-1] not in "：:"
    ):
        lines[i + 1].kind = "chrome"
        value, offset = lines[i + 1].text, lines[i + 1].start
    name = key["key"].replace(" ", "")
    if name in ("发文字号", "文号", "文件编号"):
        if m := NUMBER.search(value):
            front.meta_number = number_of(m, offset)
        elif o := ORDER_NUMBER.search(value):
            front.meta_number = order_number_of(o, offset)
    elif name in _DATES:
        front.meta_dates.append(i)
