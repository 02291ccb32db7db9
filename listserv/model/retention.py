"""How long what is kept, in days."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retention:
    """Days after which something goes; 0 keeps it for ever.

    `mail` are messages that are no posts, `inbox` the ledger's rows, `letters` and `questions` ours, `changes` the log
    of what was changed. `left` is a membership after its end (what a return needs is kept a fortnight), `asked` one
    that was never confirmed. `archive` are posts. `backups` is how long the operator keeps those: we only tell of it.
    """

    mail: int = 90
    inbox: int = 365
    letters: int = 30
    questions: int = 90
    changes: int = 730
    left: int = 365
    asked: int = 30
    archive: int = 0
    backups: int = 90


USUAL = Retention()
