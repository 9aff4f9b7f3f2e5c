"""Mends what keeps a Word package from opening (修补): links that lead nowhere, the types of macro and template files.

Office programs pass over both; the library that reads the package does not.
"""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from typing import Any

_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHERS = (
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)


def mended(data: bytes) -> bytes:
    """A copy of the package without dead links, its main part called a document."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as package, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as copy:
        names = set(package.namelist())
        for name in package.namelist():
            content = package.read(name)
            if name == "[Content_Types].xml":
                for other in _OTHERS:
                    content = content.replace(other, _MAIN)
            elif name.endswith(".rels"):
                content = _without_dead_links(name, content, names)
            copy.writestr(name, content)
    return stream.getvalue()


def _without_dead_links(name: str, content: bytes, names: set[str]) -> bytes:
    from lxml import etree

    root: Any = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    folder = posixpath.dirname(posixpath.dirname(name))
    for relation in list(root):
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target") or ""
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if path not in names:
            root.remove(relation)
    packed: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed
