"""Whose figure it is, and who is served or helped (归属地、服务对象): beside the name, and none of it."""

from __future__ import annotations

import re

_OWNER = re.compile(
    r"(?:自治[区州]|[一-龥]{1,12}?(?:(?<![地城市郊辖])[区市县旗]|[省州]))(?:本级|地方|级)?(?:（[^（）]{1,20}）)?"
    r"(?=一般公共|政府性基金|国有资本经营|社会保险基金|社保基金|财政[收支总]|税收|地区生产总值|生产总值|规模以上|"
    r"固定资产投资|社会消费品|全体居民|全体常住|城[镇乡]常?住?居民|农村常?住?居民|常住人口|户籍人口|外贸进出口|进出口总|"
    r"实际[利使]用外资|第[一二三]产业增加值|工业增加值|民营经济|粮食总产|粮食播种|居民消费价格|房地产开发投资|商品房|"
    r"金融机构|旅游总?收入)"
)
"""A place before the name of a common indicator."""
_HELPED = re.compile(
    r"(?:帮扶|帮助|促进|带动|吸纳|安置|扶持|援助|引导).{2,}"
    r"(?:人员|毕业生|劳动力|青年|妇女|残疾人|退役军人|农民工|群体|人口|居民|群众)就业(?:创业)?$"
)
_SERVED = re.compile(
    r"服务(?=企业(?!家)|群众|居民|村民|市民|游客|旅客|老人|老年人|学生|师生|农户|客户|职工|家长|经营主体|市场主体|困难|"
    r"残疾人|家庭|考生)"
)

_REMAINS = ("余额", "结余", "总收入", "总支出", "总计", "收入总计", "支出总计")
"""What is left or comes to after another amount (加上上年结余后总收入)."""


def after_owner(body: str, start: int, end: int) -> int:
    """Where the name begins after a note in brackets, the place that owns it, and 服务 as a verb.

    >>> body = "（含开发区）云岭市政府性基金预算收入"
    >>> body[after_owner(body, 0, len(body)) :]
    '政府性基金预算收入'
    """
    first = body[start]
    if first in "（(":
        close = max(body.find("）", start, end), body.find(")", start, end))
        start = close + 1 if 0 < close < end - 2 else start
    elif first == "服" and (served := _SERVED.match(body, start, end)) is not None:
        return served.end()
    after = body.find("后", start, end)
    if after >= 0 and body.startswith(_REMAINS, after + 1):
        return after + 1
    owner = _OWNER.match(body, start, end)
    return start if owner is None else owner.end()


def before_work(body: str) -> int:
    """Where the name ends before what those helped were helped into; its whole length for want of that.

    >>> before_work("帮扶登记失业人员就业"), before_work("城镇登记失业人员再就业")
    (8, 11)
    """
    return len(body) if _HELPED.search(body) is None else body.rindex("就业")
