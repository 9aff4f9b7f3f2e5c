"""Reads text files in the encodings Chinese offices use (文本文件)."""

from __future__ import annotations

import codecs
from collections import Counter

from govdoc.formats.extracted import Extracted, clean
from govdoc.formats.limits import Limits
from govdoc.model import GovdocError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FREQUENT = frozenset("的一是在不了和有大中人年会要为发工作国政市县区全经济各民生业产服务管理建设实施，。、：")
_FREQUENT_TRADITIONAL = frozenset(
    "的一是在不了和有大中人年會要為發工作國政市縣區全經濟各民生業產服務管理建設實施，。、："
)
_SAMPLE = 200_000
_TOLERATED = 0.002
_LIKENESS = 0.05
_HINTED = frozenset({"big5", "big5hkscs", "cp950", "utf_16", "utf_32"})


def read_txt(data: bytes, limits: Limits) -> Extracted:
    """Decode ``data``; a tab-separated block is found later, by its tabs."""
    return Extracted(clean(decode(data)).replace("\r\n", "\n").replace("\r", "\n"))


def decode(data: bytes) -> str:
    """Bytes to text: byte order mark, UTF-8, UTF-16 by its zero bytes, then GB18030 against Big5.

    A detector alone calls a short GBK 文号 Big5, and Big5 decodes as GB18030 into rubbish without an error; so the two
    are compared by how many frequent characters each reading gives.

    >>> decode("三政发〔2025〕3号".encode("gb18030"))
    '三政发〔2025〕3号'
    """
    mark, encoding = encoding_of(data)
    return data[len(mark) :].decode(encoding, errors="replace")


def encoding_of(data: bytes) -> tuple[bytes, str]:
    """The byte order mark, which may be empty, and the encoding of the rest.

    >>> encoding_of("公文".encode("utf-8-sig"))
    (b'\\xef\\xbb\\xbf', 'utf-8')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    utf16 = _bare_utf16(data)
    if utf16 is not None:
        return b"", utf16
    if _decodes(data, "utf-8") and not _accidental_utf8(data):
        return b"", "utf-8"
    if _decodes(data, "gb18030"):
        return b"", "big5" if _rather_big5(data) else "gb18030"
    return b"", _guess(data)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _accidental_utf8(data: bytes) -> bool:
    """Whether a short GBK text happens to be UTF-8 too, as 通知 is: all its characters are then of two bytes."""
    if len(data) > 4096 or sum(byte > 127 for byte in data) * 2 < len(data):
        return False
    return max(data.decode("utf-8"), default="") < "\u0800" and _decodes(data, "gb18030")


def _bare_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark: it has zero bytes, and reads as Chinese in one order of bytes."""
    sample = data[:4096]
    if len(data) % 2 or sample.count(0) * 100 < len(sample) or not sample:
        return None
    readings = [(_frequent(sample.decode(e, "replace"), _FREQUENT), e) for e in ("utf-16-le", "utf-16-be")]
    likeness, encoding = max(readings)
    return encoding if likeness > _LIKENESS and _decodes(data, encoding) else None


def _rather_big5(data: bytes) -> bool:
    if not _decodes(data, "big5"):
        return False
    ours = _frequent(data.decode("gb18030"), _FREQUENT)
    theirs = _frequent(data.decode("big5"), _FREQUENT_TRADITIONAL)
    return theirs > 2 * ours and theirs > _LIKENESS


def _frequent(text: str, characters: frozenset[str]) -> float:
    counts = Counter(text[:_SAMPLE])
    return sum(counts[c] for c in characters) / max(1, min(len(text), _SAMPLE))


def _guess(data: bytes) -> str:
    """A file with a few broken bytes: the reading that loses least, else what the detector says."""
    best, lost, length = min(
        (
            (encoding, text.count("�"), len(text))
            for encoding in ("utf-8", "gb18030")
            for text in (data.decode(encoding, errors="replace"),)
        ),
        key=lambda tried: tried[1] / max(1, tried[2]),
    )
    if lost <= max(1, _TOLERATED * length) and b"\x00" not in data:
        return best
    from charset_normalizer import from_bytes

    hint = from_bytes(data[:_SAMPLE]).best()
    if hint is not None and hint.encoding in _HINTED:
        return hint.encoding
    raise GovdocError(
        "unknown-encoding",
        "认不出文件的文字编码，请另存为 UTF-8 后再读 (the text encoding is unknown; save the file as UTF-8)",
    )
