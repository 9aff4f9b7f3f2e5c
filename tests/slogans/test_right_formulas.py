"""Known formulas, written out as they should be, raise no finding about formulas."""

from __future__ import annotations

import pytest

import govdoc
from govdoc.lexicon.slogans import Slogan, slogans_by_id

SLOGANS = tuple(slogans_by_id().values())


@pytest.mark.parametrize("slogan", SLOGANS, ids=[slogan.id for slogan in SLOGANS])
def test_a_formula_written_right_is_no_fault(slogan: Slogan) -> None:
    lists = [slogan.members, *(version.members for version in slogan.versions)]
    written = [*("、".join(members) for members in lists), slogan.form, *slogan.variants]
    for wording in written:
        findings = govdoc.parse(f"各村（社区）落实{wording}，推动工作开展。").findings
        told = [f.message for f in findings if f.code in ("SLG101", "SLG102", "SLG103", "SLG104", "SLG112")]
        assert not told, wording
