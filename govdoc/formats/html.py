"""Reads web pages (网页): the article with its tables, without the site around it."""

from __future__ import annotations

import re
from typing import Any

from govdoc.formats.extracted import Extracted, TextBuilder
from govdoc.formats.html_article import article
from govdoc.formats.html_lines import write_lines
from govdoc.formats.limits import Limits, damaged, no_text, require
from govdoc.formats.txt import decode

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,30})", re.IGNORECASE)
_CHINESE = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030"}


def read_html(data: bytes, limits: Limits) -> Extracted:
    """The main content of a page as text and tables."""
    etree = require("lxml.etree", "html")
    parser = etree.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    text = _decode(data)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged("html", error) from error
    if root is None:
        raise damaged("html")
    builder = TextBuilder()
    _title(root, builder)
    main = article(root)
    write_lines(main, builder)
    extracted = builder.finish()
    if not extracted.text.strip():
        raise no_text("html")
    return extracted


def _decode(data: bytes) -> str:
    """A page's own statement of its encoding, where the bytes bear it out."""
    stated = _CHARSET.search(data, 0, 4096)
    if stated is not None:
        name = stated[1].decode("ascii", "replace").lower()
        try:
            return data.decode(_CHINESE.get(name, name))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _title(root: Any, builder: TextBuilder) -> None:
    """The title an office's site states in its ``ArticleTitle``, where the article itself begins without one."""
    stated = root.xpath(
        "string(//meta[translate(@name, 'ARTICLE', 'article')='articletitle' or @name='ArticleTitle']/@content)"
    )
    title = re.sub(r"<[^>]{0,50}>|\s+", "", str(stated))
    if not title:
        return
    opening = re.sub(r"\s+", "", "".join(article(root).itertext()))[:2000]
    if title not in opening:
        builder.line(title)
