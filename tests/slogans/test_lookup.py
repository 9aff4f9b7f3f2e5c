"""The public look-up of the slogan base."""

import govdoc.slogans as slogans


def test_find_by_form_variant_and_id() -> None:
    assert slogans.find("“四个意识”") == slogans.find("si-ge-yi-shi") == slogans.find("四个意识")
    assert slogans.find("绿水青山就是金山银山")[0].id == "liang-shan-li-nian"
    assert slogans.find("查无此提法") == ()


def test_themes_cover_the_base() -> None:
    assert sum(len(slogans.by_theme(theme)) for theme in slogans.themes()) == len(slogans.all_slogans())


def test_in_force_follows_first_use_and_end() -> None:
    ids = {entry.id for entry in slogans.in_force(2014)}
    assert "san-ge-zi-xin" in ids and "si-ge-zi-xin" not in ids
    assert "san-ge-zi-xin" not in {entry.id for entry in slogans.in_force(2020)}


def test_describe_tells_members_first_use_and_history() -> None:
    text = slogans.describe(slogans.find("四个全面")[0])
    assert "内涵" in text and "2014-12" in text and "全面建成小康社会" in text


def test_rows_are_flat_and_complete() -> None:
    rows = slogans.rows()
    assert len(rows) == len(slogans.all_slogans())
    assert {"id", "form", "members", "first_used", "theme"} <= set(rows[0])
