"""The spaCy component."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import govdoc
from tests.interfaces.samples import WRITTEN

spacy = pytest.importorskip("spacy", reason="the component needs govdoc[spacy]")

from spacy.tokens import DocBin, Span  # noqa: E402

from govdoc.interfaces.spacy import KINDS, LABELS, PREFIX  # noqa: E402


@pytest.fixture(scope="module", params=["char", "jieba"])
def nlp(request: pytest.FixtureRequest) -> Any:
    made = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": request.param}}})
    made.add_pipe("govdoc")
    return made


def objects(doc: Any, kind: str) -> list[Any]:
    return [span._.govdoc for span in doc.spans[PREFIX + kind]]


@pytest.mark.parametrize("kind", KINDS)
def test_the_objects_are_those_of_parse(nlp: Any, kind: str) -> None:
    doc, parsed = nlp(WRITTEN), govdoc.parse(WRITTEN)
    expected = list(parsed.walk()) if kind == "sections" else list(getattr(parsed, kind))
    assert objects(doc, kind) == expected
    assert doc._.govdoc == parsed


def test_spans_are_widened_to_whole_tokens_and_never_more(nlp: Any) -> None:
    doc = nlp(WRITTEN)
    for kind in KINDS:
        for span in doc.spans[PREFIX + kind]:
            place = span._.govdoc.span
            assert span.start_char <= place.start < place.end <= span.end_char
            assert span[0].idx + len(span[0]) > place.start
            assert span[-1].idx < place.end


def test_with_characters_as_tokens_the_spans_are_exact() -> None:
    nlp = spacy.blank("zh")
    nlp.add_pipe("govdoc")
    doc = nlp(WRITTEN)
    for kind in KINDS:
        for span in doc.spans[PREFIX + kind]:
            place = span._.govdoc.span
            assert (span.start_char, span.end_char, span.text) == (
                place.start,
                place.end,
                WRITTEN[place.start : place.end],
            )


def test_a_mention_that_ends_inside_a_token_takes_the_whole_token() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("govdoc", config={"kinds": ["findings"]})
    doc = nlp("活动2余次。好 的")
    (span,) = doc.spans["govdoc/findings"]
    assert (span.text, span._.govdoc.span.start, span._.govdoc.span.end) == ("活动2余次。好", 2, 5)


def test_labels_and_ids(nlp: Any) -> None:
    doc = nlp(WRITTEN)
    (finding,) = [span for span in doc.spans["govdoc/findings"] if span.label_ == "NUM101"]
    assert (finding.kb_id_, finding.id_.partition("/")[0]) == ("", "findings")
    slogans = doc.spans["govdoc/slogans"]
    assert [span.kb_id_ for span in slogans] == [span._.govdoc.slogan or "" for span in slogans]
    for kind in KINDS:
        assert [span.label_ for span in doc.spans[PREFIX + kind]] == list(map(LABELS[kind], objects(doc, kind)))


def test_a_docbin_brings_everything_back(nlp: Any) -> None:
    doc = nlp(WRITTEN)
    stored = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (back,) = DocBin().from_bytes(stored).get_docs(spacy.blank("zh").vocab)
    assert back._.govdoc == doc._.govdoc
    for kind in KINDS:
        before, after = doc.spans[PREFIX + kind], back.spans[PREFIX + kind]
        told = [(s.start, s.end, s.label_, s.id_, s.kb_id_) for s in before]
        assert [(s.start, s.end, s.label_, s.id_, s.kb_id_) for s in after] == told
        assert objects(back, kind) == objects(doc, kind)


def test_two_processes_give_the_same() -> None:
    nlp = spacy.blank("zh")
    nlp.add_pipe("govdoc", config={"kinds": ["findings"]})
    texts = ["活动2余次。", "检查3余次。"]
    nlp("一")  # so that the children inherit a warm lexicon
    found = [objects(doc, "findings") for doc in nlp.pipe(texts, n_process=2)]
    assert found == [list(govdoc.parse(text).findings) for text in texts]


def test_spans_of_others_have_no_object(nlp: Any) -> None:
    doc = nlp("活动2余次。")
    assert Span(doc, 0, 1, label="X")._.govdoc is None
    assert spacy.blank("zh")("好")._.govdoc is None


def test_displacy_draws_a_group(nlp: Any) -> None:
    drawn = spacy.displacy.render(
        nlp("活动2余次。"), style="span", options={"spans_key": "govdoc/findings"}, jupyter=False
    )
    assert "NUM101" in drawn


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="figures"):
        spacy.blank("zh").add_pipe("govdoc", config={"kinds": ["figures"]})


def test_the_factory_is_found_without_importing_govdoc() -> None:
    code = "import spacy; nlp = spacy.blank('zh'); nlp.add_pipe('govdoc'); print(nlp.pipe_names)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "['govdoc']"
