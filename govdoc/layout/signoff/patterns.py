"""How lists of attachments, annex labels and file names are written (附件的写法)."""

from __future__ import annotations

import re

ATTACH = re.compile(r"附 ?[件表]? ?(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})? ?[：:] ?")
DOTTED = re.compile(r"附 ?件 ?(?P<number>1|一) ?[.．、] ?(?=[^0-9 ])")
FILE = re.compile(r"\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|ofd|jpg|png)(?:\b|$)")
ITEM = re.compile(r"(?:附件 ?)?[0-9]{1,2} ?[.、．：:] ?(?=[^0-9]|(?:19|20)[0-9]{2})")
BARE_ANNEX = re.compile(r"附 ?[件录表]? ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})? ?[：:]?$")
FIRST_ANNEX = re.compile("附 ?件 ?[1一] (?=[^ ]{4,60}$)")
CONTACT = re.compile(
    "(?:联 {0,4}系 {0,4}(?:人|电 {0,4}话|方 {0,4}式|单 {0,4}位)|(?:监督|咨询|举报)?电 {0,4}话|"
    "传 {0,4}真|(?:电子)?邮 {0,4}[箱编]|"
    "(?:通信)?地 {0,4}址|(?:信息|文章|稿件)?来 {0,2}源|(?:责任)?编 {0,2}辑|(?:解读|相关|原文)链接) ?[：:]"
)
EXPLAINS = re.compile("”?[：:] ?(?:是)?指|[。；！？].")
SENTENCE = re.compile("[。；！？]")
