"""How lists of attachments, annex labels and file names are written (附件的写法)."""

from __future__ import annotations

import re

ATTACH = re.compile(r"附 ?[件表]? ?(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})? ?[：:] ?")
DOTTED = re.compile(r"附 ?件 ?(?P<number>1|一) ?[.．、] ?(?=[^0-9 ])")
FILE = re.compile(r"\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|ofd|jpg|png)(?:\b|$)")
ITEM = re.compile(r"(?:附件 ?)?[0-9]{1,2} ?[.、．：:] ?(?=[^0-9]|(?:19|20)[0-9]{2})")
BARE_ANNEX = re.compile(r"附 ?[件录表]? ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})? ?[：:]?$")
FIRST_ANNEX = re.compile("附 ?件 ?[1一] (?=[^ ]{4,60}$)")
SENTENCE = re.compile("[。；！？]")
