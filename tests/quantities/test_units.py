import re
from collections import Counter
from decimal import Decimal

import pytest

from govdoc.extract.quantities import find_quantities
from govdoc.lexicon.indicators import standard_indicators
from govdoc.lexicon.units import units

MARKED = re.compile(r"⟦(.*?)⟧")


def test_there_are_enough_units():
    assert len(units()) >= 150


@pytest.mark.parametrize("unit", units(), ids=lambda unit: unit.unit)
def test_every_unit_proves_itself(unit):
    assert unit.examples
    for example in unit.examples:
        text = example.replace("⟦", "").replace("⟧", "")
        wanted = MARKED.findall(example)
        assert [q.text for q in find_quantities(text)] == wanted, example
    for example in unit.counterexamples:
        assert [q.text for q in find_quantities(example)] == [], example


def test_no_written_form_has_two_owners():
    forms = Counter(form for unit in units() for form in unit.written)
    assert [form for form, owners in forms.items() if owners > 1] == []


def test_factors_are_positive_decimals_to_a_base_of_the_same_dimension():
    dimension = {unit.unit: unit.dimension for unit in units()}
    for unit in units():
        assert Decimal(unit.factor) > 0
        assert dimension.get(unit.base, unit.dimension) == unit.dimension, unit.unit


def test_no_indicator_name_has_two_owners():
    names = Counter(name for entry in standard_indicators() for name in (entry.name, *entry.aliases))
    assert [name for name, owners in names.items() if owners > 1] == []
    ids = Counter(entry.id for entry in standard_indicators())
    assert [name for name, owners in ids.items() if owners > 1] == []
