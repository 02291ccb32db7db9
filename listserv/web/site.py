"""Which page is where, and what a press on it becomes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from listserv.mail import verp
from listserv.model.mailinglist import MailingList
from listserv.web import choices, form
from listserv.web.desk import Desk, NotNow
from listserv.web.limits import Limits
from listserv.web.pages import Pages
from listserv.web.patience import Patience


@dataclass(frozen=True, slots=True)
class _Visitor:
    """Who was given the link in hand."""

    place: MailingList
    member: int


class Site:
    """The pages of all lists. `public_url` is where people find them, `now` gives aware UTC time."""

    def __init__(
        self,
        desk: Desk,
        *,
        secret: bytes,
        public_url: str,
        templates: Mapping[str, str],
        now: Callable[[], datetime],
        limits: Limits,
    ) -> None:
        self._desk = desk
        self._secret = secret
        self._root = public_url.rstrip("/")
        self._pages = Pages(templates, now)
        self._now = now
        self._limits = limits
        self._patience = Patience(limits.presses_an_hour)

    def app(self) -> Starlette:
        """What a server of HTTP calls (ASGI)."""
        pages = [
            Route("/", self._lists),
            Route("/leave/{token}", self._leave, methods=["GET", "POST"]),
            Route("/{name}", self._list),
        ]
        prefix = urlsplit(self._root).path  # a proxy may take it off, or leave it on
        routes: list[BaseRoute] = [Mount(prefix, routes=pages), *pages] if prefix else [*pages]
        problems = {HTTPException: self._refused, NotNow: self._not_now, Exception: self._fault}
        app = Starlette(routes=routes, exception_handlers=problems)  # type: ignore[arg-type]
        app.router.redirect_slashes = False
        return app

    # ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _lists(self, request: Request) -> Response:
        places = await self._desk.places()
        shown = [place for place in places.values() if place.join != "invite"]
        named = [(place, _name(place, places)) for place in sorted(shown, key=lambda place: place.name.casefold())]
        return self._pages.show("lists", found=True, named=named, root=self._root)

    async def _list(self, request: Request) -> Response:
        places = await self._desk.places()
        said = request.path_params["name"].lower()
        place = next((place for place in places.values() if said in (place.address, _name(place, places))), None)
        if place is None:
            raise HTTPException(404)
        return self._pages.show("list", found=place.join != "invite", place=place)

    # ── leaving ──────────────────────────────────────────────────────────────────────────────────────────────────

    async def _leave(self, request: Request) -> Response:
        """Looking changes nothing; a press does, and the link proves whose it is."""
        visitor = await self._visitor(request.path_params["token"])
        if visitor is None:
            return self._problem("link", 404)
        if request.method != "POST":
            return self._pages.show("leave", place=visitor.place)
        try:
            data = await form.body(request, self._limits.body_bytes)
        except form.TooLarge:
            return self._problem("large", 413)
        except ClientDisconnect:
            return Response(status_code=400)  # for nobody: they went away
        said = form.fields(request.headers.get("content-type", ""), data)
        if self._patience.is_over(visitor.member, self._now()):
            return self._problem("often", 429)
        return await (self._undone if choices.UNDO in said else self._pressed)(said, visitor)

    async def _visitor(self, text: str) -> _Visitor | None:
        """The list and the member that a link names; nothing says whether there is such a member."""
        numbers = verp.read_leave_page(self._secret, text)
        if numbers is None:
            return None
        list_id, member = numbers
        place = next((place for place in (await self._desk.places()).values() if place.id == list_id), None)
        return _Visitor(place, member) if place else None

    async def _pressed(self, said: Mapping[str, str], visitor: _Visitor) -> Response:
        place, member, now = visitor.place, visitor.member, self._now()
        wish = choices.wish(said, place, now)
        if wish is None:
            return self._problem("nothing-said", 400)
        settled = await self._desk.settle(choices.press(wish, place, member), now)
        if settled.did:
            self._patience.count(member, now)
        undo = verp.undo_button(self._secret, place, member, *settled.undo) if settled.undo else ""
        return self._pages.show("done", place=place, word=settled.word, wish=wish, undo=undo)

    async def _undone(self, said: Mapping[str, str], visitor: _Visitor) -> Response:
        place, member, now = visitor.place, visitor.member, self._now()
        numbers = verp.read_undo_button(self._secret, place, member, said[choices.UNDO])
        if numbers is None:
            return self._problem("link", 404)
        settled = await self._desk.settle(choices.undo(*numbers, place), now)
        if settled.did:
            self._patience.count(member, now)
        return self._pages.show("undone", place=place, word=settled.word)

    # ── what is not so ───────────────────────────────────────────────────────────────────────────────────────────

    def _problem(self, what: str, status: int) -> Response:
        return self._pages.show("problem", status, what=what)

    async def _refused(self, request: Request, error: HTTPException) -> Response:
        response = self._problem("method" if error.status_code == 405 else "page", error.status_code)
        response.headers.update(error.headers or {})
        return response

    async def _not_now(self, request: Request, error: NotNow) -> Response:
        return self._problem("later", 503)

    async def _fault(self, request: Request, error: Exception) -> Response:
        """A fault of ours, which the server logs."""
        return self._problem("fault", 500)


def _name(place: MailingList, places: Mapping[str, MailingList]) -> str:
    """What a list is called in the address of its page: its whole address where another domain has the same name."""
    alike = sum(place.local == other.local for other in places.values())
    return place.local if alike == 1 else place.address
