"""What a decision may look at that is about a person's addresses, or about a word between two people."""

from dataclasses import dataclass

from listserv.model.member import Member, Question


@dataclass(frozen=True, slots=True)
class Persons:
    """Each is read only where the intent or the question wants it.

    `others` are the memberships, on any list, of the other person whose address the question is about. `elsewhere` are
    the addresses that mail of other lists goes to for this one. `asked` are the
    addresses that this member had asked in the last week whether they are theirs, `asked_today` how many in a day.
    `unnamed` counts their questions without a name that wait.
    `alike` is the member of whom there is reason to think that a stranger's post is theirs, `suspected` the questions
    about it that they were sent lately. `author` is who wrote the post that is answered, where they are a member
    (`nameless`: and must not be named; `sealed` is what stands for them), `partner` the other side of a private
    exchange, `teller` the nameless one who writes in it. `unheard` says that the other one wants no
    private answers from whoever writes. `muted` and `followed` are the subjects of the conversations that they chose
    to hear nothing or all of.
    """

    others: tuple[Member, ...] = ()
    elsewhere: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    asked_today: int = 0
    unnamed: int = 0
    alike: Member | None = None
    suspected: tuple[Question, ...] = ()
    author: Member | None = None
    nameless: bool = False
    sealed: str = ""
    teller: Member | None = None
    partner: Member | None = None
    unheard: bool = False
    muted: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()


NOBODY_ELSE = Persons()
