"""Quantities that texts seen for the first time showed wrong: bounds that stand apart, magnitudes, 提前, 家具有."""

from __future__ import annotations

import pytest

from tests.quantities.test_indicators import told

QUANTITIES = [
    ("基本生活标准不低于当地最低生活保障标准的1.6倍", [("1.6倍", "不低于", "基本生活标准")]),
    ("工资不低于本市最低工资标准80%的企业", [("80%", "不低于", "工资")]),
    ("震级分别为ML1.8级和ML2.5级", [("1.8级", None, "震级"), ("2.5级", None, "震级")]),
    ("新建4家具有一流水平的旅游咨询服务中心", [("4家", None, "旅游咨询服务中心")]),
    ("提前两年达到规定指标", [("两年", None, None)]),
    ("AML3级联动", []),
    ("患者在1日（24小时）内入院", [("1日", None, None), ("24小时", None, None)]),
    ("5月1日（周三）召开", []),
]


@pytest.mark.parametrize(("sentence", "expected"), QUANTITIES)
def test_quantities(sentence, expected):
    found = [(i.quantity.text, i.quantity.approximator, i.name and i.name.text) for i in told(f"{sentence}。")]
    assert found == expected
