"""Writes the generated parts of the documentation: the schema and a page for every rule (生成文档).

python docs/generate.py            docs/schema/ and docs/rules/
python docs/generate.py --schema   the schema alone
"""

from __future__ import annotations

import csv
import json
import sys
from importlib import import_module
from pathlib import Path

from govdoc.model.schema import json_schema
from govdoc.rules.engine import all_rules
from govdoc.rules.rule import Rule

DOCS = Path(__file__).parent
SEVERITY = {"error": "错误", "warning": "警告", "info": "提示"}
PARTS = {"What it does": "查什么", "Why it is a fault": "为什么是错", "Known limits": "已知局限"}
FAMILIES = {
    "NUM": "数字用法", "ARI": "算术与逻辑", "DAT": "日期与时间", "STR": "序号与结构", "FMT": "公文要素",
    "REF": "引用", "SLG": "提法", "TRM": "名称与术语", "PUN": "标点符号", "WRD": "字词",
}  # fmt: skip


def write_schema() -> None:
    """The JSON Schema of the contract."""
    text = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    (DOCS / "schema" / "document.schema.json").write_text(text, encoding="utf-8")


def precision() -> dict[str, tuple[int, int]]:
    """Hits read and hits right of each code, from docs/precision.tsv (columns code, verdict)."""
    table = DOCS / "precision.tsv"
    counts: dict[str, tuple[int, int]] = {}
    if table.exists():
        with table.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                read, right = counts.get(row["code"], (0, 0))
                counts[row["code"]] = (read + 1, right + (row["verdict"] == "right"))
    return counts


def rule_page(rule: Rule, counts: tuple[int, int] | None) -> str:
    """One rule: what, why, source, examples, limits, measured precision."""
    state = SEVERITY[rule.severity] + ("" if rule.enabled else "（默认关闭）")
    lines = [f"# {rule.code} {rule.name}", "", rule.summary, ""]
    lines += ["| 级别 | 依据 | 自版本 |", "|---|---|---|", f"| {state} | {rule.source} | {rule.since} |", ""]
    lines += [*explanation(rule), "", "## 例", ""]
    lines += [f"- 有误：{show(text)}" for text in rule.bad]
    lines += [f"- 无误：{show(text)}" for text in rule.good]
    lines += ["", "## 实测准确率", ""]
    if counts is None:
        lines += ["在抽样精读的真实公文报警中没有本规则的命中。"]
    else:
        lines += [f"抽样精读真实公文上的 {counts[0]} 处命中，{counts[1]} 处正确（[方法与全表](../precision.md)）。"]
    return "\n".join(lines) + "\n"


def explanation(rule: Rule) -> list[str]:
    """The three parts of a rule's docstring, each under its Chinese name."""
    doc = " ".join((sys.modules[rule.check.__module__].__doc__ or "").partition("\n")[2].split())
    for part, name in PARTS.items():
        doc = doc.replace(f"{part}:", f"\n- **{name}**（{part.lower()}）：")
    return doc.strip().split("\n")


def show(text: str) -> str:
    """An example with its marked place in bold, safe in Markdown."""
    safe = "".join(f"&#{ord(c)};" if c in '<>&*_`[]|"\\' else c for c in text)
    return safe.replace("⟦", "<mark>").replace("⟧", "</mark>").replace("\n", "⏎")


def write_rules() -> None:
    """docs/rules/: an index by family and a page for every rule."""
    folder = DOCS / "rules"
    folder.mkdir(exist_ok=True)
    counts = precision()
    index = ["# 规则目录", "", f"共 {len(all_rules())} 条。"]
    family = ""
    for rule in all_rules():
        import_module(rule.check.__module__)
        if rule.code[:3] != family:
            family = rule.code[:3]
            index += ["", f"## {family} {FAMILIES[family]}", "", "| 编号 | 名称 | 级别 | 说明 |", "|---|---|---|---|"]
        state = SEVERITY[rule.severity] + ("" if rule.enabled else "（默认关闭）")
        index += [f"| [{rule.code}]({rule.code}.md) | {rule.name} | {state} | {rule.summary} |"]
        (folder / f"{rule.code}.md").write_text(rule_page(rule, counts.get(rule.code)), encoding="utf-8")
    (folder / "index.md").write_text("\n".join(index) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_schema()
    if "--schema" not in sys.argv[1:]:
        write_rules()
