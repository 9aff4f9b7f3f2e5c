"""First sentences of numbered paragraphs that are no headings: they state or order, not name (句子与标题之别)."""

from __future__ import annotations

import re

MODAL = re.compile(
    "[应必不须可是系所修负](?:(?<=应)(?:当|(?<![反响供适对相回感效呼照顺因]应)(?![急用对收届付聘邀变战]))|(?<=必)须|(?<=不)得|"
    "(?<=须)(?!知)|(?<=可)以|(?<=[是系])指|(?<=所)称|(?<=修)改为|(?<=负)责解释)"
)
_SUBJECT = re.compile(
    "[^，。,]{2,40}(?:政府|部门|单位|机关|企业|机构|学校|院校|委员会|厅|局|委|部|园|者|人员)[^，。,]{0,6}(?:要|应|负责)|[各有][^，。,]{1,30}要"
)
_CLAUSE = re.compile(
    "由于|鉴于|因(?!地制宜|势|材|时|企|城|村)|凡|如果|若|经(?!济|营|贸|费|办)|根据|按照|自 ?[0-9]|从 ?[0-9]|"
    "截至|目前|当前|近年来|随着|"
    "在[^，。]{2,24}[前后内时中下]，|对于?[^，。]{2,30}的，|将第|删[去除]|第[^，。]{1,6}[条款]|"
    "本(?:办法|通知|意见|规定|决定|方案|公告|预案|细则)"
)
_SUM = r"\ ?[0-9][0-9,.]*\ ?(?:[万亿]{0,2}元|%)"
_CLAUSE_FIRST = frozenset("由鉴因凡如若经根按自从截目当近随在对将第删本")
_STATEMENT = re.compile(
    rf"""[的是包将，一可元完增下达安计占](?:
    (?<=的)，                                                                       # 为非独生子女的，由其…
    |(?<=[^，“][^，“尤其特别就也还但凡若总自实国历求一二三四五六七八九十]是)(?![否非，]|第一)
    |(?<=[^不，,]包)括|(?<=[^主即终]将)(?:按照?|在|于|统一|会)|(?<=，)由|(?<=一)律
    |(?<=可)(?:根据|按|由|视|结合|采取|自行)
    |(?<=[0-9\ 万亿]元)[^，]{{0,6}}，[^，]{{0,6}}(?:增长|下降|占|增收|减收|增加|减少|为)
    |(?:(?<=完)成|(?<=增)长|(?<=下)降|(?<=达)到?|(?<=安)排|(?<=计)划|(?<=占)[^，]{{0,20}}){_SUM})""",
    re.VERBOSE,
)
COMMA = re.compile("，|,(?![0-9]{3})")


def is_conditional(piece: str) -> bool:
    """Whether ``piece`` opens as a clause that says why, when or by what.

    >>> is_conditional("根据县委安排"), is_conditional("招商引资")
    (True, False)
    """
    return piece[0] in _CLAUSE_FIRST and _CLAUSE.match(piece) is not None


def is_statement(piece: str) -> bool:
    """Whether the sentence ``piece`` tells or sets something.

    >>> is_statement("加大财政投入，完善考核机制"), is_statement("市本级完成收入26亿元，增长2%")
    (False, True)
    """
    return _STATEMENT.search(piece) is not None


def is_clause(piece: str) -> bool:
    """Whether ``piece`` names who has to do something, or goes on at length behind a colon."""
    if "：" in piece and len(piece) > 30:
        return True
    return ("，" in piece or "," in piece) and COMMA.search(piece) is not None and _SUBJECT.match(piece) is not None
