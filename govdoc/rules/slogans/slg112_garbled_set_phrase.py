"""固定词组语序错乱或杂糅。

What it does: reports the words of a set phrase in another order (人类共同命运体, 中华伟大民族复兴) and two set phrases
run together (中国式现代化特色社会主义国家).
Why it is a fault: such a string is no wording of any document; it comes from hasty editing.
Known limits: a closed list of phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import permutations

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PHRASES = (
    ("中华民族", "伟大", "复兴"),
    ("中华", "民族", "伟大", "复兴"),
    ("人类", "命运", "共同体"),
    ("人类", "命运", "共同", "体"),
    ("中国特色", "社会主义", "法治", "体系"),
    ("治理体系和治理", "能力", "现代化"),
    ("全过程", "人民", "民主"),
    ("全", "过程", "人民", "民主"),
    ("供给侧", "结构性", "改革"),
    ("社会主义", "核心", "价值观"),
    ("中国特色", "社会主义", "法律", "体系"),
    ("新时代", "中国特色", "社会主义", "思想"),
    ("全面", "从严", "治党"),
    ("中国", "特色", "社会主义"),
    ("中国式", "现代化"),
    ("中华", "民族", "共同体", "意识"),
    ("稳中求进", "工作", "总基调"),
    ("党中央", "集中", "统一", "领导"),
    ("共建", "共治", "共享"),
)
_BLENDED = {
    "中国式现代化特色社会主义国家": "中国特色社会主义现代化国家",
    "中国式现代化特色社会主义": "中国特色社会主义",
    "中国特色现代化社会主义": "中国特色社会主义现代化",
    "中国特色社会主义现代化法治体系": "中国特色社会主义法治体系",
    "社会主义现代化法治体系": "社会主义法治体系",
    "中国特色社会主义现代化道路理论体系": "中国特色社会主义理论体系",
    "中国特色社会主义现代化理论体系": "中国特色社会主义理论体系",
    "中国特色社会主义现代化法律体系": "中国特色社会主义法律体系",
    "中国特色式现代化": "中国式现代化",
    "中国式特色现代化": "中国式现代化",
    "中国特色现代化道路": "中国式现代化道路",
    "治理能力和治理体系现代化": "治理体系和治理能力现代化",
    "治理体系和治理现代化能力": "治理体系和治理能力现代化",
    "治理体系和能力治理现代化": "治理体系和治理能力现代化",
    "治理能力体系和治理现代化": "治理体系和治理能力现代化",
    "治理体系能力和治理现代化": "治理体系和治理能力现代化",
    "治理体系和现代化治理能力": "治理体系和治理能力现代化",
    "治理现代化体系和治理能力": "治理体系和治理能力现代化",
    "治理体系现代化和治理能力体系": "治理体系和治理能力现代化",
    "治理体系现代化和治理能力建设": "治理体系和治理能力现代化",
    "治理现代化和治理能力体系": "治理体系和治理能力现代化",
    "治理能力现代化和治理体系": "治理体系和治理能力现代化",
    "中国式社会主义现代化特色": "中国特色社会主义现代化",
    "中国社会主义特色制度": "中国特色社会主义制度",
    "中国社会主义特色": "中国特色社会主义",
    "全人民过程民主": "全过程人民民主",
    "全过程民主人民": "全过程人民民主",
    "中国特色法治社会主义体系": "中国特色社会主义法治体系",
    "习近平新时代特色中国社会主义思想": "习近平新时代中国特色社会主义思想",
    "习近平中国特色新时代社会主义思想": "习近平新时代中国特色社会主义思想",
    "人类命运共同共同体": "人类命运共同体",
    "中华民族复兴伟大": "中华民族伟大复兴",
    "小康社会主义": "小康社会",
    "中国特色社会现代化": "中国特色社会主义现代化",
    "中国特色社会思想": "中国特色社会主义思想",
    "中国特色社会道路": "中国特色社会主义道路",
    "中国特色社会理论": "中国特色社会主义理论",
    "中国特色社会法治": "中国特色社会主义法治",
    "中国特色社会制度": "中国特色社会主义制度",
    "以中国特色现代化": "以中国式现代化",
    "中国式社会主义现代化": "社会主义现代化",
    "以国内国际双循环为主体": "以国内大循环为主体",
    "国内大循环相互促进": "国内国际双循环相互促进",
    "国际国内双循环相互促进": "国内国际双循环相互促进",
    "以国际大循环为主体": "以国内大循环为主体",
    "中国特色社会主义现代化法治国家": "社会主义法治国家",
    "社会主义现代化法治国家": "社会主义法治国家",
    "中国特色社会主义现代化法治": "中国特色社会主义法治",
    "中国特色现代化社会主义国家": "社会主义现代化国家",
    "中国特色社会主义现代化制度": "中国特色社会主义制度",
    "中国特色社会主义现代化文化": "中国特色社会主义文化",
    "中国特色社会主义现代化道路": "中国特色社会主义道路",
    "绿水青山和金山银山": "绿水青山就是金山银山",
}


@cache
def _garbled() -> dict[str, str]:
    """Garbled strings with their cure: permutations of set phrases, and blends."""
    found: dict[str, str] = {}
    for words in _PHRASES:
        right = "".join(words)
        for order in permutations(words):
            written = "".join(order)
            if written != right:
                found[written] = right
    for written in [
        w
        for w in found
        if any(r in w for r in ("中国特色社会主义", "中华民族伟大复兴", "人民民主", "社会主义核心价值观"))
    ]:
        del found[written]
    return {**found, **_BLENDED}


_BUILT = re.compile(r"全面建设(?P<state>[^，。；“”、]{6,30}?国家)")
_STATE = "社会主义现代化国家"


def _cues() -> tuple[str, ...]:
    return (*_garbled(), "全面建设")


def check(view: View) -> Iterator[Finding]:
    behind = 0
    for start, end in sorted(view.hits(RULE), key=lambda hit: (hit[0], -hit[1])):
        if start < behind or not view.open(start):
            continue
        if view.text[start:end] == "全面建设":
            end = _wrong_state(view.text, start)
            if not end:
                continue
        behind = end
        written = view.text[start:end]
        right = _garbled().get(written, f"全面建设{_STATE}")
        yield view.finding(
            RULE, start, end, f"“{written}”语序错乱或杂糅，规范写法是“{right}”", "A set phrase is garbled",
            replacement=right,
        )  # fmt: skip


def _wrong_state(text: str, start: int) -> int:
    """The end of what is to be built in full, where its words are those of the right state in another make; else 0."""
    built = _BUILT.match(text, start)
    if built is None or built["state"].endswith(_STATE):
        return 0
    return built.end() if "现代化" in built["state"] and "社会主义" in built["state"] else 0


RULE = Rule(
    code="SLG112",
    name="garbled-set-phrase",
    since="0.1.0",
    severity="warning",
    source="中共中央文件固定提法",
    summary="固定词组语序错乱或杂糅",
    check=check,
    phrases=_cues,
    bad=(
        "为建设⟦中国式现代化特色社会主义国家⟧而奋斗。",
        "推动构建⟦人类共同命运体⟧。",
        "推进⟦治理体系和治理现代化能力⟧。",
        "为实现⟦中华伟大民族复兴⟧而努力。",
        "完善⟦中国特色社会主义现代化法治体系⟧。",
        "谱写⟦全面建设中国式社会主义特色现代化国家⟧的青石篇章。",
    ),
    good=(
        "为全面建设富强民主文明和谐美丽的社会主义现代化国家、全面建设社会主义现代化国家而奋斗，推动构建人类命运共同体。",
        "推进国家治理体系和治理能力现代化，发展全过程人民民主。",
        "坚持中国特色社会主义法治体系，实现中华民族伟大复兴。",
    ),
)
