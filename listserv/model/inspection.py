"""What was found in a message before anybody decides about it: made by `understand.inspection`, outside of the
transaction."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a facilitator would want to know before the message goes to everyone.

    `patients` are the NHS numbers in it, ten digits each. `forbidden` names the attachments that can do harm,
    `unopened` says that a winmail.dat in it cannot be opened; `bare` says that without these nothing would be left.
    `sealed` is a signed or encrypted message, from which nothing can be taken. `partial` is a sentence where the
    message is not whole in itself. `mark` is a number that is the same for messages that say the same, 0 where it says
    too little. `masked_subject`, `masked_text` and `masked_files` are what may be shown of it where it holds
    `patients`.
    """

    patients: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    unopened: bool = False
    bare: bool = False
    sealed: bool = False
    partial: str = ""
    mark: int = 0
    masked_subject: str = ""
    masked_name: str = ""
    masked_text: str = ""
    masked_files: tuple[str, ...] = ()


NOTHING_FOUND = Inspection()
