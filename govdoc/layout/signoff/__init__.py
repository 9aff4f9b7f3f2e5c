"""Where documents sign off and attached texts begin (落款与附件)."""

from govdoc.layout.signoff.attached_title import mark_annex_title
from govdoc.layout.signoff.found import Signoff
from govdoc.layout.signoff.reader import read_signoffs

__all__ = ["Signoff", "mark_annex_title", "read_signoffs"]
