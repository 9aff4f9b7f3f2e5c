"""The closed vocabularies of the model, in the words of a reader (用语)."""

from __future__ import annotations

from govdoc.model import Basis, ClaimKind, Granularity, ReferenceKind, SectionRole, SloganKind, Status, Verdict

STATUS: dict[Status, str] = {"actual": "", "target": "目标", "standard": "标准", "other": "其他"}
VERDICTS: dict[Verdict, str] = {"consistent": "相符", "inconsistent": "不符", "undecided": "未定"}
CLAIMS: dict[ClaimKind, str] = {
    "sum": "合计",
    "difference": "增减量",
    "growth": "增长率",
    "share": "占比",
    "ratio": "比例",
    "part_of_whole": "部分与总体",
    "count": "项数",
    "equality": "前后一致",
}
ROLES: dict[SectionRole, str] = {
    "preamble": "引言",
    "achievements": "成效",
    "problems": "问题",
    "plans": "计划",
    "requirements": "要求",
    "closing": "结尾",
    "attachment": "附件",
    "other": "",
}
SLOGANS: dict[SloganKind, str] = {
    "numeric": "数字提法",
    "phrase": "固定提法",
    "thought": "思想理论",
    "meeting": "会议精神",
    "programme": "部署行动",
}
REFERENCES: dict[ReferenceKind, str] = {
    "law": "法律",
    "regulation": "法规规章",
    "party_rule": "党内法规",
    "document": "文件",
    "standard": "标准",
    "other": "",
}
GRANULARITIES: dict[Granularity, str] = {
    "day": "日",
    "month": "月",
    "quarter": "季",
    "half": "半年",
    "year": "年",
    "interval": "区间",
    "plan": "规划期",
}
BASES: dict[Basis, str] = {
    "yoy": "同比",
    "mom": "环比",
    "vs_year": "较{}",
    "since": "{}以来",
    "vs_plan": "比计划",
    "cumulative": "累计",
    "unspecified": "",
}
