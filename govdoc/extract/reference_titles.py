"""Titles in title marks (书名号): pairs with nesting, pairs that lost one half, and what kind of document they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govdoc.lexicon.laws import laws_by_title
from govdoc.model import ReferenceKind
from govdoc.text.phrases import places

_LONGEST = 160
_MOST_MARKS = 12
_DEEPEST = 4
_TOO_DEEP = "《" * (_DEEPEST + 1)
_LOST_CLOSE = re.compile(r"[^《》\n。；（(]{4,100}(?=[（(][一-鿿]{1,14}[〔\[【（(﹝] ?(?:19|20)\d\d)")
_LOST_OPEN = re.compile(
    r"(?:^|[，。；：、\n“（(]|根据|按照|依据|依照|印发|转发|落实)(?P<title>[^《》，。；：\n“]{0,40}关于[^《》，。；：\n“]{3,60})$"
)


class Title(NamedTuple):
    """The place of a title with its marks; ``inner`` is the title alone."""

    start: int
    end: int
    inner_start: int
    inner_end: int


def find_titles(text: str) -> Iterator[Title]:
    """Outermost pairs of 《》 in reading order; where one half is lost the number behind shows the other end.

    >>> [text[t.start:t.end] for text in ["《关于印发《甲办法》的通知》"] for t in find_titles(text)]
    ['《关于印发《甲办法》的通知》']
    """
    marks = sorted([*places(text, "《"), *places(text, "》")])
    index = 0
    while index < len(marks):
        at = marks[index]
        if text[at] == "》":
            lost = _LOST_OPEN.search(text[max(0, at - 100) : at])
            if lost:
                yield Title(at - len(lost["title"]), at + 1, at - len(lost["title"]), at)
            index += 1
            continue
        if text.startswith(_TOO_DEEP, at):
            index += 1
            continue
        last = _closing(text, marks, index)
        if last is None:
            lost = _LOST_CLOSE.match(text, at + 1)
            if lost:
                yield Title(at, lost.end(), at + 1, lost.end())
            index += 1
            continue
        end = marks[last]
        yield Title(at, end + 1, at + 1, end)
        index = last + 1


def _closing(text: str, marks: list[int], first: int) -> int | None:
    depth = 0
    for index in range(first, min(first + _MOST_MARKS, len(marks))):
        at = marks[index]
        if at - marks[first] > _LONGEST:
            return None
        depth += 1 if text[at] == "《" else -1
        if depth == 0:
            return index if "。" not in text[marks[first] : at] else None
        if depth > _DEEPEST:
            return None
    return None


_TRIAL = re.compile(r"[（(〔][^（()）]{1,30}[）)〕] ?$")
_DOCUMENT_WORDS = (
    "法 法典 宪法 光度法 测定法 办法 条例 规定 细则 规则 准则 守则 规程 规范 标准 通则 导则 "
    "总则 章程 公约 条约 协定 协议 协定书 议定书 意见 通知 通报 通告 公告 公报 决定 决议 "
    "命令 令 请示 报告 批复 函 纪要 议案 提案 建议 答复 解释 解答 规约 合同 纲要 要点 规划 "
    "计划 方案 预案 措施 举措 安排 部署 政策 制度 体系 目录 名录 清单 名单 分类 分工 大纲 "
    "指南 指引 手册 要求 条件 指标 声明 宣言 倡议 倡议书 共识 白皮书 蓝皮书 备忘录 责任书 "
    "任务书 承诺书 协议书 总体设计 定额 区划 图则 草案 文件 表 账 修正案 说明 行动 标志 "
    "品名编号 代码 编码"
)
_ENDINGS = tuple(_DOCUMENT_WORDS.split())
_ARTICLES = re.compile(r"[一二三四五六七八九十\d]{1,3}条$")
_NO_DOCUMENT = (
    "书法",
    "说法",
    "看法",
    "想法",
    "魔法",
    "文法",
    "句法",
    "语法",
    "疗法",
    "功法",
    "拳法",
    "手表",
    "代表",
    "发表",
    "算法",
    "方法",
)
_TARGET_YEAR = re.compile(r" ?20[0-9]{2}$")
_LEADING = re.compile(r"关于|中共中央|国务院|财政部 |印发")


def is_document(title: str) -> bool:
    """Whether a title names a document, and not a book, a play, a newspaper or a certificate.

    >>> is_document("政务公开工作要点"), is_document("红楼梦"), is_document("水网规划2035"), is_document("营业执照")
    (True, False, True, False)
    """
    bare = _TRIAL.sub("", title.strip()).replace(" ", "")
    if bare[-4:].isdecimal() and _TARGET_YEAR.search(bare):
        return bare[:-4].endswith(("规划", "纲要", "战略", "行动", "方案", "计划", "愿景", "现代化"))
    if bare.endswith(_ENDINGS):
        return bare.endswith("预算法") or not bare.endswith(_NO_DOCUMENT)
    if bare.endswith("条") and _ARTICLES.search(bare):
        return True
    return _LEADING.match(bare) is not None or bare in laws_by_title()


_PARTY = re.compile(r"^(?:中国共产党|党政|党内|关于新形势下党内|信访工作条例|整治形式主义)")
_LAW = ("法", "法典", "宪法", "修正案")
_REGULATION = ("条例", "规定", "办法", "细则", "规则")
_PARTY_RULE = ("条例", "准则", "规定", "规则", "办法", "章程", "细则")
_STANDARD = ("光度法", "测定法", "色谱法", "污染控制标准", "排放标准", "设计标准", "技术规范", "质量标准")
_LETTER = ("通知", "意见", "决定", "批复", "函", "通报", "公告", "报告")
_METHODS = ("办法", "方法", "算法")


def reference_kind(title: str, number_agency: str | None) -> ReferenceKind:
    """The kind of the document a title names.

    >>> reference_kind("中华人民共和国预算法", None), reference_kind("关于加强预算管理的通知", "国发")
    ('law', 'document')
    """
    bare = _TRIAL.sub("", title.strip()).replace(" ", "")
    law = laws_by_title().get(bare)
    if law is not None:
        return law.kind
    if _PARTY.match(bare) and bare.endswith(_PARTY_RULE):
        return "party_rule"
    if bare.endswith(_STANDARD):
        return "standard"
    if bare.endswith("预算法") or (bare.endswith(_LAW) and not bare.endswith(_METHODS)):
        return "law"
    if bare.startswith("关于") or bare.endswith(_LETTER):
        return "document"
    by_order = number_agency is None or number_agency.endswith(("令", "公告"))
    if bare.endswith(_REGULATION) and by_order:
        return "regulation"
    return "document" if is_document(title) else "other"
