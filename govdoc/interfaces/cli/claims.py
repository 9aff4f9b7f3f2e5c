"""``govdoc check --claims``: every arithmetic statement, with what it comes to (算式)."""

from __future__ import annotations

from collections import Counter

import click

from govdoc.interfaces.cli.inputs import Inputs
from govdoc.interfaces.cli.tables import print_table
from govdoc.interfaces.cli.views import VIEWS
from govdoc.model import GovdocError


def show_claims(inputs: Inputs, form: str) -> int:
    """Show them as a table or JSON; 1 when one is inconsistent."""
    if form not in ("text", "json"):
        raise GovdocError(
            "unsupported-output", "--claims 只有 text 和 json 两种格式 (--claims writes text or json only)"
        )
    verdicts: Counter[str] = Counter()
    rows = []
    for item in inputs:
        verdicts.update(claim.verdict for claim in item.document.claims)
        if form == "json":
            import msgspec

            rows += [{"file": item.name, **msgspec.to_builtins(claim)} for claim in item.document.claims]
        else:
            click.echo(click.style(item.name, bold=True))
            print_table(VIEWS["claims"].columns, VIEWS["claims"].rows(item.document))
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2))
    else:
        click.echo(
            f"{sum(verdicts.values())} 条：相符 {verdicts['consistent']}，不符 {verdicts['inconsistent']}，"
            f"未定 {verdicts['undecided']}。"
        )
    return 1 if verdicts["inconsistent"] else 0
