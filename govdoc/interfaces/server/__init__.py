"""The HTTP service and its page (网络服务); needs the extra ``server``."""
