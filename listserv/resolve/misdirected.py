"""An answer to a letter of ours that was sent to the list's own address, as some programs and some people do.

It stands between store and engine, because only the outbox knows which letter that was. Nothing of it is published
unasked: what answers its question in so many words is that answer, of all else its author is asked.
"""

import re
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Post
from listserv.model.mailinglist import MailingList
from listserv.store import inbox, letters, questions
from listserv.understand.classify import answer_to
from listserv.understand.messages import read

_OURS = re.compile(r"letter\.(\d{1,15})\.\d{1,15}@(.+)")


def as_answer(tx: Connection, place: MailingList, incoming: Incoming, today: date) -> Incoming:
    """The mail as the answer to that letter where it is proven and plainly one, else as what its author is asked about.

    What asks for something in so many words is done wherever it came to, and an answer to a collected letter is a post.
    """
    intent, asked = incoming.intent, _asked(tx, place, incoming)
    if asked is None or incoming.raw is None or incoming.message is None:
        return incoming
    address, row = asked
    question = questions.question(tx, row) if row else None
    theirs = incoming.actor is not None and incoming.address == address
    if question is not None and theirs and incoming.verdict.proven:
        words = read(inbox.raw(tx, incoming.raw))[1].said
        answer = answer_to(incoming.message, words, (question.id, question.asked_at), today, place.language)
        if _says_so(answer):
            return replace(incoming, intent=answer)
    doubtful = intent.doubtful if isinstance(intent, Command) else ()
    return replace(incoming, intent=Command((), incoming.text, doubtful=doubtful, posted=True))


def _asked(tx: Connection, place: MailingList, incoming: Incoming) -> tuple[str, int | None] | None:
    """To whom that letter went, and its question; None where a post is a post."""
    intent, message = incoming.intent, incoming.message
    to_list = isinstance(intent, Post) or (isinstance(intent, Command) and intent.posted and not intent.wishes)
    if not to_list or message is None:
        return None
    assert isinstance(intent, Post | Command)
    if intent.parent or intent.digest:
        return None
    cited = (*message.in_reply_to, *message.references[-1:])
    hit = next((hit for one in cited if (hit := _OURS.fullmatch(one))), None)
    if hit is None or hit[2].lower() != place.domain.lower():
        return None
    return questions.of_letter(tx, place.id, int(hit[1]), but=letters.TO_MANY)


def _says_so(answer: Answer) -> bool:
    """Whether it answers in so many words, and not just writes something."""
    return answer.yes is not None or bool(answer.word or answer.choice)
