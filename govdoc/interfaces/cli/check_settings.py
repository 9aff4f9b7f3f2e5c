"""The settings of ``govdoc check``: a file's, then the flags' (校核参数)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import click
import msgspec

from govdoc.model import Severity
from govdoc.rules.settings import Settings, find_settings, read_settings

_GRAVITY: dict[str, int] = {"info": 0, "warning": 1, "error": 2}


class Threshold(NamedTuple):
    """The least grave severity that is shown."""

    severity: str = "info"

    def lets(self, severity: Severity) -> bool:
        return _GRAVITY[severity] >= _GRAVITY[self.severity]


def split_severity(values: Iterable[str]) -> tuple[Threshold, tuple[tuple[str, Any], ...]]:
    """``warning`` is a threshold, ``NUM106=off`` a level for a rule.

    >>> split_severity(["warning", "NUM=info"])
    (Threshold(severity='warning'), (('NUM', 'info'),))
    """
    threshold = Threshold()
    levels = []
    for value in values:
        code, equals, level = value.partition("=")
        if not equals and value in _GRAVITY:
            threshold = Threshold(value)
        elif equals and (level in _GRAVITY or level == "off"):
            levels.append((code.strip().upper(), level))
        else:
            raise click.BadParameter(f"{value}：写 error、warning、info，或如 NUM106=off", param_hint="--severity")
    return threshold, tuple(levels)


def check_settings(
    config: Path | None, select: Iterable[str], ignore: Iterable[str], levels: tuple[tuple[str, Any], ...],
    profile: Any, baseline: Path | None,
) -> Settings:  # fmt: skip
    """The settings file that is named or found, with the flags on top of it."""
    path = config if config is not None else find_settings(Path.cwd())
    settings = read_settings(path) if path is not None else Settings()
    if settings.baseline is not None and path is not None:
        settings = msgspec.structs.replace(settings, baseline=str(path.parent / settings.baseline))
    chosen, left_out = _codes(select, "--select"), _codes(ignore, "--ignore")
    return msgspec.structs.replace(
        settings,
        select=chosen or settings.select,
        ignore=(*settings.ignore, *left_out),
        severity=(*settings.severity, *levels),
        profile=profile or settings.profile,
        baseline=str(baseline) if baseline is not None else settings.baseline,
    )


def _codes(values: Iterable[str], option: str) -> tuple[str, ...]:
    """Codes and prefixes, by comma or by repeating the flag; one that no rule bears is an error, not silence."""
    codes = tuple(code.strip().upper() for value in values for code in value.split(",") if code.strip())
    if codes:
        from govdoc.rules.engine import all_rules

        known = [rule.code for rule in all_rules()]
        for code in codes:
            if not any(each.startswith(code) for each in known):
                raise click.BadParameter(f"没有代码为 {code} 的规则，全部规则见 govdoc rules", param_hint=option)
    return codes
