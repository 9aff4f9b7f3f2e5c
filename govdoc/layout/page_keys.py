"""What web pages write before a document's marks: 发文字号：, 索 引 号：, 浏览次数： (网页要素名)."""

from __future__ import annotations

import re

FIRM_KEYS = (
    "发文机构|发文机关|发布机构|发布机关|制发机关|发布时间|发布日期|发文日期|成文日期|生成日期|印发日期|发文字号|政策类型|政策层级|来源|信息来源|"
    "文章来源|稿件来源|关键字|关键词|索引号|主题分类|主题词|文号|文件编号|文件状态|有效性|公开方式|公开类别|公开时限|公开范围|责任部门|统一编号|实施日期|生效日期|失效日期|废止日期|"
    "文档附件|附件下载|相关链接|原文链接|公告正文下载链接"
)
"""Words that tell a mark wherever they stand before a colon."""
_LOOSE_KEYS = (
    "时间|当前位置|搜索热词|选择区域|字体|字号|访问量|阅读次数|浏览量|浏览次数|公开目录|日期|作者|点击|点击数|点击量|点击率|点击次数|"
    "责任编辑|标题|名称|成文时间|印发时间|发文时间|生成时间|公开时间|公开日期|发文单位|发布单位|制发单位|信息分类|信息类别|信息名称|文件名称|"
    "公文名称|公文种类|体裁分类|组配分类|服务对象分类|时效状态|文件类型|所属主题|所属分类|下载次数|信息索引号"
)
_SPACED = "|".join(r"\ {0,4}".join(word) for word in f"{FIRM_KEYS}|{_LOOSE_KEYS}".split("|"))
KEYS = re.compile(rf"(?P<key>{_SPACED})\ ?(?:[：:]|$)")
KEY_FIRST = frozenset([word[0] for word in f"{FIRM_KEYS}|{_LOOSE_KEYS}".split("|")])
