"""Every entry of the list of misspellings fires where it is marked and keeps silent on its counter-examples."""

from __future__ import annotations

from collections import Counter

import pytest

import govdoc
from govdoc.lexicon.confusables import Confusable
from govdoc.lexicon.loader import load

ENTRIES = load("confusables", Confusable)
CONDITIONAL = [entry for entry in ENTRIES if entry.pattern is not None]
TRAPS = (
    "开展有关健康知识讲座。",
    "按排污许可证排放。",
    "工会报送名单。",
    "由发布署名机构负责。",
    "既使群众满意，又促进发展。",
    "坚持以经济建设为中心。",
    "提高干部们的能力。",
    "来自已故作者的捐赠。",
    "建立既有建筑台账。",
    "国家俱乐部联赛开赛。",
    "推动工作正规化、常规化。",
    "渡过难关，共克时艰。",
    "设备起动后运行平稳。",
    "以积极积累为基础推进各项工作。",
    "国防冶金企业完成改造。",
    "责任敢扛、使命敢担的干部队伍。",
    "做的比较好的单位共12家。",
    "企业提出的更高要求逐项落实。",
    "群众反应强烈的问题得到解决。",
    "金融恰好回暖，信托欠款收回。",
    "支付主任医师津贴。",
    "选拔付出努力多的干部。",
    "科普偏重农村。",
)


def codes(text: str) -> set[str]:
    return {f.code for f in govdoc.parse(text).findings if f.severity != "info"}


def test_no_form_has_two_owners() -> None:
    assert [form for form, count in Counter(entry.wrong for entry in ENTRIES).items() if count > 1] == []


def test_no_cure_is_itself_a_fault() -> None:
    always = {entry.wrong for entry in ENTRIES if entry.pattern is None}
    assert [entry.wrong for entry in ENTRIES if entry.right in always] == []


@pytest.mark.parametrize("entry", CONDITIONAL, ids=lambda entry: entry.wrong)
def test_a_form_with_a_context_fires_in_it_and_only_there(entry: Confusable) -> None:
    assert entry.example is not None
    text = entry.example.replace("⟦", "").replace("⟧", "")
    assert entry.wrong_at(text, entry.example.index("⟦"))
    for counter in entry.counter:
        places = [at for at in range(len(counter)) if counter.startswith(entry.wrong, at)]
        assert places and not any(entry.wrong_at(counter, at) for at in places)


@pytest.mark.parametrize("rule", ["WRD101", "WRD102", "WRD104", "WRD106"])
def test_every_plain_form_is_found_by_its_rule(rule: str) -> None:
    forms = [entry for entry in ENTRIES if entry.rule == rule and entry.pattern is None]
    text = "。\n".join(f"认真研究{entry.wrong}有关事项" for entry in forms)
    found = {text[f.span.start : f.span.end] for f in govdoc.parse(text).findings}
    assert {entry.wrong for entry in forms} - found == set()


@pytest.mark.parametrize("text", TRAPS)
def test_the_known_traps_are_silent(text: str) -> None:
    assert codes(text) == set()


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("任务完成的很好，受到通报表扬。", "得很"),
        ("要切实的加强组织领导，按期办结。", "切实地"),
        ("严禁托欠农民工工资。", "拖欠"),
        ("不断增强群众获得敢、幸福感。", "获得感"),
        ("进一步优化营商环镜。", "环境"),
        ("末经批准不得开工建设。", "未经"),
    ],
)
def test_a_slip_of_sound_or_shape_is_cured(text: str, cure: str) -> None:
    found = [f for f in govdoc.parse(text).findings if f.code == "WRD101"]
    assert [edit.text for f in found if f.fix for edit in f.fix.edits] == [cure]
