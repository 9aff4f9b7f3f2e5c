"""Which checks run, and how loud (校核设置): ``[tool.govdoc]`` of a pyproject.toml, or a govdoc.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from govdoc.model import GovdocError
from govdoc.rules.rule import Profile

Level = Literal["error", "warning", "info", "off"]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Code prefixes to run and to leave out, severities by code prefix, and the profile they start from.

    A longer prefix wins: ``select`` NUM with ``ignore`` NUM106 runs all of NUM but one; ``severity`` may set NUM to
    info and NUM101 to error. ``select`` empty runs the rules that are on in ``profile``. ``baseline`` is the path of
    a baseline file.

    >>> Settings(ignore=("NUM106",)).profile
    'official'
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Level], ...] = ()
    profile: Profile = "official"
    baseline: str | None = None

    def level(self, code: str) -> Level | None:
        """The severity set for ``code``, by its longest prefix."""
        fitting = [(len(prefix), level) for prefix, level in self.severity if code.startswith(prefix)]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def chosen(self, code: str, enabled: bool) -> bool:
        """Whether the rule ``code``, on or off by itself, runs."""
        ignored = _longest(code, self.ignore)
        selected = _longest(code, self.select)
        if self.level(code) == "off" or (ignored and ignored >= selected):
            return False
        if self.select:
            return selected > 0
        return enabled or self.profile == "strict"


def _longest(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)


def make_settings(
    *, select: Iterable[str] = (), ignore: Iterable[str] = (), severity: Mapping[str, Level] | None = None,
    profile: Profile = "official", baseline: str | None = None,
) -> Settings:  # fmt: skip
    """Settings from plain values.

    >>> make_settings(select=["PUN"], severity={"PUN107": "off"}).chosen("PUN107", True)
    False
    """
    return Settings(tuple(select), tuple(ignore), tuple((severity or {}).items()), profile, baseline)


def read_settings(path: Path) -> Settings:
    """The settings in ``path``: a govdoc.toml, or a pyproject.toml with ``[tool.govdoc]``. Raises ``GovdocError``."""
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise GovdocError("settings-unreadable", f"cannot read {path}: {fault}") from fault
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("govdoc", {})
    if isinstance(table.get("severity"), dict):
        table = {**table, "severity": list(table["severity"].items())}
    try:
        return msgspec.convert(table, Settings)
    except msgspec.ValidationError as fault:
        raise GovdocError("settings-invalid", f"{path}: {fault}") from fault


def find_settings(start: Path) -> Path | None:
    """The nearest govdoc.toml, or pyproject.toml with ``[tool.govdoc]``, in ``start`` or a folder above it."""
    for folder in (start, *start.parents):
        own, project = folder / "govdoc.toml", folder / "pyproject.toml"
        if own.is_file():
            return own
        if project.is_file() and "[tool.govdoc" in project.read_text("utf-8", "replace"):
            return project
    return None
