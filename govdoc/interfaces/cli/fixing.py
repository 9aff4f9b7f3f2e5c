"""``govdoc check --fix`` and ``--diff``: safe cures, in text files only (改错)."""

from __future__ import annotations

from pathlib import Path

import click

from govdoc import api
from govdoc.formats.sniffing import sniff
from govdoc.formats.txt import decode, encoding_of
from govdoc.interfaces.cli.inputs import Input, Inputs
from govdoc.model import GovdocError
from govdoc.rules.fixes import apply_fixes, unified_diff
from govdoc.rules.settings import Settings

_PASSES = 10


def fix_files(inputs: Inputs, settings: Settings, *, write: bool) -> int:
    """Apply the cures, or show them; 1 when a diff was shown, or findings are left after the cure."""
    changed = left = 0
    for item in inputs:
        if sniff(item.data) != "txt":
            inputs.failures += 1
            click.echo(f"{item.name}: 只能改 txt 文件；docx 请用 --annotate 批注", err=True)
            continue
        text = decode(item.data)
        fixed, rest = _fixed(text, settings)
        left += rest
        if fixed == text:
            continue
        changed += 1
        if write:
            _write(item, fixed)
            click.echo(f"已改：{item.name}", err=True)
        else:
            click.echo(unified_diff(text, fixed, item.name), nl=False)
    if write:
        click.echo(f"改了 {changed} 份文件，还有 {left} 处要人工处理", err=True)
    return int(bool(left if write else changed))


def _fixed(text: str, settings: Settings) -> tuple[str, int]:
    """The text when no safe cure is left: one cure may uncover another."""
    for _ in range(_PASSES):
        findings = api.parse(text, settings=settings).findings
        fixed = apply_fixes(text, findings)
        if fixed == text:
            return text, len(findings)
        text = fixed
    return text, len(api.parse(text, settings=settings).findings)


def _write(item: Input, fixed: str) -> None:
    """Write in the file's own encoding, its byte order mark kept."""
    mark, encoding = encoding_of(item.data)
    try:
        data = mark + fixed.encode(encoding)
    except UnicodeEncodeError as error:
        raise GovdocError(
            "unencodable", f"{item.name}: 改后的字在原编码 {encoding} 中没有，请先把文件另存为 UTF-8"
        ) from error
    if item.name == "标准输入":
        click.echo(fixed, nl=False)
    else:
        Path(item.name).write_bytes(data)
