"""What is said of a question without an answer: by facilitators, who may have others asked, and by those asked."""

import re
from typing import Literal

from listserv.decide.identity.mentioned import called_in
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Post
from listserv.model.member import Member
from listserv.model.situation import Situation

Said = Literal["bump", "leave", "ask"]

_LOOKED_AT = 600
_MYSELF = re.compile(
    r"(?i)\bmyself\b|\bi(?:['’]ll| will| shall| can)\b[^.?!\n]{0,40}\b(?:answer|reply|respond|deal|ask|write)\b"
)
_EVERYONE = re.compile(r"(?i)\W*(?:everyone|everybody|them all|all of them|the (?:list|group)|again)\b")
_NOT = re.compile(r"(?i)\b(?:not|except|never)\b|n['’]t\b")
_AGAIN = re.compile(r"(?i)\b(?:push|send|post|put|ask|try)\b[^.?!\n]{0,30}\b(?:again|round|once more)\b")
_RESTS = re.compile(
    r"(?i)\b(?:leave (?:it|this|that)|let (?:it|this|that) (?:rest|be|go|lie)|forget (?:it|this|that)|no need"
    r"|never mind|not (?:needed|necessary)|nobody|no one|none of them|(?:have|['’]ve) (?:already )?"
    r"(?:answered|replied|told|rung|called|phoned|emailed|written|spoken))\b"
)
_PLACE = re.compile(r"(?i)\b(?:the )?(first|second|third)\b|\b([1-3])\b")
_PLACES = {"first": 1, "second": 2, "third": 3}
_ALL = re.compile(r"(?i)\b(?:both|all)\b")
_THEM = re.compile(r"(?i)\b(?:her|him|them)\b")
_FEW = 8
_A_NO = 12
_DECLINES = re.compile(
    r"(?i)(?!.*\b(?:but|try)\b)\W*(?:(?:hi|hello|dear)\b[^\n,]{0,30},\s*)?"
    r"(?:no|nope|sorry|not me|pass|nothing|afraid|unfortunately|i['’]m afraid|i(?: am|['’]m) sorry"
    r"|i (?:don['’]t|do not|can['’]t|cannot|know nothing)|(?:please )?(?:don['’]t|do not) ask)\b"
)
"""How a no begins: "Sorry, not me", "I don't know", "Please don't ask me such things"."""


def heard(answer: Answer, situation: Situation) -> tuple[Said | None, list[Member]]:
    """What a facilitator wants, and who shall be asked; nobody, where it only says that somebody shall."""
    asks = answer.word == "ask"
    text = (answer.rest if asks else answer.words)[:_LOOKED_AT]
    people = _meant(answer, text, situation)
    if "bump" in answer.said or (asks and _EVERYONE.match(text)) or (not people and _AGAIN.search(text)):
        return "bump", []
    declined = answer.yes is False and not answer.rest.strip()
    if "leave-it" in answer.said or declined or _MYSELF.search(text) or (not people and _RESTS.search(text)):
        return "leave", []
    return "ask" if people or asks else None, people


def declines(incoming: Incoming) -> bool:
    """Whether somebody who was asked to answer says no more than that they cannot, which is no answer for everyone."""
    post = incoming.intent
    if not (isinstance(post, Post) and post.digest is None and incoming.from_letter):
        return False
    said = incoming.text.strip()
    return len(said.split()) <= _A_NO and _DECLINES.match(said) is not None


def _meant(answer: Answer, text: str, situation: Situation) -> list[Member]:
    """Those who are meant: by name, without whom it names behind a "not"; else by their places in the letter."""
    no = _NOT.search(text)
    named = _named(text[: no.start()] if no else text, situation)
    if named or no:
        return named
    offered = [one for row in situation.asked.values["members"] for one in situation.roll if one.id == row]
    placed = answer.choice or tuple(_PLACES.get(word.lower()) or int(digit) for word, digit in _PLACE.findall(text))
    if placed and len(text.split()) <= _FEW:
        return [offered[n - 1] for n in dict.fromkeys(placed) if 1 <= n <= len(offered)]
    if len(text.split()) <= _FEW and _ALL.search(text):
        return offered
    agrees = answer.yes is True and not answer.rest.strip()
    return offered if len(offered) == 1 and (agrees or _THEM.search(text)) else []


def _named(text: str, situation: Situation) -> list[Member]:
    members = [one for one in situation.roll if one.belongs]
    written = [one for one in members if one.address in text.lower()]
    found = written or called_in(text, [one for one in members if one.name])
    return [one for one in members if one in found]
