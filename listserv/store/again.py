"""Letters that are sent once more, because the answer to them may have been somebody else's."""

from datetime import datetime

from sqlalchemy import Connection, select

from listserv.model.letter import Ask, Letter
from listserv.model.member import Question
from listserv.store import letters
from listserv.store.tables import letters as rows

KIND = "confirm/again"
"""Its values hold which letter it was, and what that shows."""


def write(db: Connection, list_id: int, question: Question, words: str, now: datetime) -> bool:
    """The letter with this question goes out once more, with a new reply address and the `words` that came in answer.

    False, and nothing is written, where the letter is kept no longer.
    """
    mine = (rows.c.question_id == question.id) & (rows.c.list_id == list_id)
    row = db.execute(select(rows).where(mine).order_by(rows.c.id.desc()).limit(1)).mappings().first()
    if row is None:
        return False
    values = row["values"] or {}
    shown = values if row["kind"] == KIND else {"kind": row["kind"], "shown": values}
    asked = {**question.values, "asked_again": question.address}
    ask = Ask(question.kind, question.expires_at, question.member, question.about, asked)
    letter = Letter(KIND, question.address, {**shown, "doubted": words[:500]}, ask, row["raw_id"])
    letters.write(db, list_id, letter, now, row["member_id"])
    return True
