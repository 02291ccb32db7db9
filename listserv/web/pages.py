"""Pages: a template and its values become an answer whose headers let it do nothing but be read and pressed."""

import base64
from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse

from listserv.mail.address import display, printable
from listserv.mail.charset import unturned

STYLE = "web/style.css"
LATER_S = 3_600


@lru_cache(maxsize=4)
def _compiled(pages: tuple[tuple[str, str], ...]) -> Environment:
    """Each is compiled when it is first shown, and stays so."""
    made = Environment(
        loader=DictLoader(dict(pages)),
        undefined=StrictUndefined,
        autoescape=select_autoescape(["html"]),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "day": _day,
        "named": _named,
        "plain": unturned,
        "in_url": lambda text: quote(text, safe="@"),
    }
    return made


class Pages:
    """Knows every page; `templates` maps names ("web/leave.html") to their texts, `now` gives the time of answers."""

    def __init__(self, templates: Mapping[str, str], now: Callable[[], datetime]) -> None:
        own = {name: text for name, text in templates.items() if name.startswith("web/")}
        self._jinja = _compiled(tuple(own.items()))
        self._style = own[STYLE]
        digest = base64.b64encode(sha256(self._style.encode()).digest()).decode("ascii")
        self._policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'"
        )
        self._now = now

    def show(self, name: str, status: int = 200, *, found: bool = False, **values: Any) -> HTMLResponse:
        """The page of that name; only what is to be `found` may stand in a search engine."""
        text = self._jinja.get_template(f"web/{name}.html").render(values, style=self._style)
        return HTMLResponse(text, status, self._headers(status, found=found))

    def _headers(self, status: int, *, found: bool) -> dict[str, str]:
        headers = {
            "Date": format_datetime(self._now(), usegmt=True),
            "Content-Security-Policy": self._policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",  # the address of a page is what proves who presses
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
        }
        headers |= {} if found else {"X-Robots-Tag": "noindex, nofollow"}
        return headers | ({"Retry-After": str(LATER_S)} if status in (429, 503) else {})


def _day(value: Any) -> str:
    return f"{value:%A} {value.day} {value:%B %Y}"


def _named(text: str) -> str:
    """A list's name as it is shown: facilitators may change it by mail."""
    return display(unturned(printable(text)))
