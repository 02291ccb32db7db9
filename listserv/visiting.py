"""The house as the web door sees it: a press walks through `settle`, and a page is told what became of it."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from listserv.app import App
from listserv.model.decision import Change, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Command
from listserv.model.mailinglist import MailingList
from listserv.store import questions
from listserv.store.trouble import Trouble, reason
from listserv.threads import aside
from listserv.web.desk import NotNow, Settled

log = logging.getLogger(__name__)

TELLS = ("left", "done")
"""Questions of the letters that say what was changed, and whose answer UNDO takes it back."""


class Visiting:
    """What a press does (`web.desk.Desk`); `wrote` is called where a letter may wait now."""

    def __init__(self, app: App, wrote: Callable[[], None]) -> None:
        self._app = app
        self._wrote = wrote

    async def places(self) -> Mapping[str, MailingList]:
        """The lists with their settings in force."""
        try:
            return await aside(self._app.places)
        except Trouble as trouble:
            raise NotNow from trouble

    async def settle(self, incoming: Incoming, now: datetime) -> Settled:
        """Decides about a press, in one transaction."""
        try:
            settled = await aside(self._settle, incoming, now)
        except Trouble as trouble:
            log.warning("the database fails; a press came to nothing", extra={"why": reason(trouble)})
            raise NotNow from trouble
        self._wrote()
        return settled

    def _settle(self, incoming: Incoming, now: datetime) -> Settled:
        decision = self._app.flow.settle(incoming, now)
        return Settled(decision.word, bool(decision.effects), self._told(incoming, decision, now))

    def _told(self, incoming: Incoming, decision: Decision, now: datetime) -> tuple[int, int] | None:
        """The question of the letter that tells of the change which was made just now."""
        intent = incoming.intent
        changed = any(isinstance(effect, Change) for effect in decision.effects)
        if not (changed and isinstance(intent, Command) and intent.member):
            return None
        since = now.replace(microsecond=0)
        with self._app.db.read() as tx:
            asked = [one for kind in TELLS for one in questions.of_member(tx, intent.member, kind, since)]
        last = max(asked, key=lambda one: one.id, default=None)
        return (last.id, last.asked_at) if last else None
