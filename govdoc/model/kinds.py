"""The closed vocabularies of the model (封闭取值)."""

from __future__ import annotations

from typing import Literal

SectionStyle = Literal[
    "cn", "cn_paren", "arabic", "arabic_paren", "circled", "part", "bian", "chapter", "section", "article",
    "ordinal", "yishi", "plain", "decimal", "annex",
]  # fmt: skip
SectionRole = Literal["preamble", "achievements", "problems", "plans", "requirements", "closing", "attachment", "other"]
EnumerationStyle = Literal["yishi", "ordinal", "arabic", "circled"]
QuantityKind = Literal["quantity", "percent", "ratio", "rank", "multiple"]
Direction = Literal["up", "down", "flat"]
Basis = Literal["yoy", "mom", "vs_year", "since", "vs_plan", "cumulative", "unspecified"]
Status = Literal["actual", "target", "standard", "other"]
Granularity = Literal["day", "month", "quarter", "half", "year", "interval", "plan"]
SloganKind = Literal["numeric", "phrase", "thought", "meeting", "programme"]
ReferenceKind = Literal["law", "regulation", "party_rule", "document", "standard", "other"]
ClaimKind = Literal["sum", "difference", "growth", "share", "ratio", "part_of_whole", "count", "equality"]
ClaimForm = Literal[
    "breakdown", "among", "from_to", "increase", "direction", "doubling", "completion", "rate", "proportion",
    "structure", "handled", "balance", "listed", "announced", "respective", "repeated", "text_table", "statutory",
]  # fmt: skip
Verdict = Literal["consistent", "inconsistent", "undecided"]
Severity = Literal["error", "warning", "info"]
