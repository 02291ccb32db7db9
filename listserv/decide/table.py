"""The table of wishes, which is the whole policy: who may wish what, what it does, and who carries it out.

What a wish does is said in words for the letter that asks "was it you?". How a mail's wishes go through the table is in
commands.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from listserv.decide import help as help_
from listserv.decide import undo, unsure
from listserv.decide.archive import conversations, directory, find, full, listen
from listserv.decide.choices import configure, language, letters, mode, settings, unfinished
from listserv.decide.membership import alias, forget, introduce, join, leave, mydata, profile
from listserv.decide.moderation import by_number, waiting
from listserv.decide.people import bans, behalf, invite, people, roles
from listserv.decide.planning import announce, cancel, changing, report, schedule, suggest
from listserv.decide.posting import aside, called_back, stopping, unnamed
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.situation import Situation

Handler = Callable[[Wish, Incoming, Situation, datetime], Decision]


@dataclass(frozen=True, slots=True)
class Row:
    """`doing` is empty for a wish that anybody may have.

    A wish that only `looks` needs no proof of who wishes it: what it finds goes to the known address alone.
    """

    may: Literal["anyone", "member", "facilitator"]
    doing: str
    act: Handler
    looks: bool = False


WISHES: dict[str, Row] = {
    "join": Row("anyone", "", join.wished),
    "leave": Row("anyone", "", leave.wished),
    "help": Row("anyone", "", help_.wished),
    "info": Row("anyone", "", help_.info),
    "back": Row("anyone", "", leave.come_back),
    "unsure": Row("anyone", "", unsure.wished),
    "taster": Row("anyone", "", unsure.taster_wished),
    "settings": Row("member", "show your settings", settings.wished),
    "mode": Row("member", "change how much mail you get", mode.wished),
    "pause": Row("member", "stop your mail for a while", mode.pause),
    "resume": Row("member", "start your mail again", mode.resume),
    "letter-time": Row("member", "change when your letters come", letters.at),
    "letter-form": Row("member", "change how your letters look", letters.form),
    "timezone": Row("member", "change your time zone", letters.zone),
    "own-posts": Row("member", "change whether your own posts come back to you", letters.own_posts),
    "past": Row("member", "change whether you hear of old conversations", letters.past),
    "at-most": Row("member", "change how many mails a day you get", letters.at_most),
    "largest": Row("member", "change how big attachments may be that you get", letters.largest),
    "name": Row("member", "change your name", settings.rename),
    "about-me": Row("member", "change what you told about yourself", profile.about_me),
    "introduce-me": Row("member", "show you your introduction before it goes out", introduce.wished),
    "hide": Row("member", "hide you from other members", profile.hide),
    "show": Row("member", "show you to other members", profile.hide),
    "my-data": Row("anyone", "", mydata.wished),
    "forget-me": Row("anyone", "", forget.wished),
    "undo": Row("member", "take back the last change", undo.wished),
    "redo": Row("member", "do again what was taken back", undo.redo),
    "alias": Row("member", "add another address of yours", alias.wished),
    "forget-address": Row("member", "take out one of your addresses", alias.forget),
    "main-address": Row("member", "send your mail to another address", alias.move),
    "language": Row("member", "change your language", language.wished),
    "unfinished": Row("member", "tell you what to write", unfinished.wished, looks=True),
    "private": Row("member", "pass on a private answer", aside.wished),
    "anonymous": Row("member", "pass something on for you", unnamed.wished, looks=True),
    "call-back": Row("member", "pass on that you want a post back", called_back.wished, looks=True),
    "mute": Row("member", "stop one conversation for you", listen.wished),
    "unmute": Row("member", "start one conversation for you again", listen.wished),
    "follow": Row("member", "send you all of one conversation", listen.wished),
    "find": Row("member", "look for something in what was written", find.wished, looks=True),
    "get": Row("member", "send you a conversation as one mail", find.get, looks=True),
    "topics": Row("member", "list the latest conversations", find.topics, looks=True),
    "full": Row("member", "send you a post as it came", full.wished, looks=True),
    "who": Row("member", "say who is on the list", directory.who_is_here, looks=True),
    "who-knows": Row("member", "say whom you could ask about something", directory.who_knows, looks=True),
    "pending": Row("facilitator", "list the posts that wait", waiting.pending),
    "approve": Row("facilitator", "let a held post through", by_number.wished),
    "trust": Row("facilitator", "trust somebody's posts", by_number.wished),
    "reject": Row("facilitator", "turn a held post down", by_number.wished),
    "discard": Row("facilitator", "throw a held post away", by_number.wished),
    "stop": Row("facilitator", "stop all posting", stopping.stop),
    "start": Row("facilitator", "start posting again", stopping.start),
    "add": Row("facilitator", "add members", people.add),
    "remove": Row("facilitator", "remove a member", people.remove),
    "moderate": Row("facilitator", "hold a member's posts", people.moderate),
    "ban": Row("facilitator", "ban somebody from the list", bans.wished, looks=True),
    "unban": Row("facilitator", "lift a ban", bans.unban),
    "members": Row("facilitator", "send the list of members", people.members),
    "invite": Row("facilitator", "invite people", invite.wished),
    "invitations": Row("facilitator", "show who was invited", invite.overview),
    "remind": Row("facilitator", "remind those who were invited", invite.remind),
    "facilitator": Row("facilitator", "make somebody a facilitator", roles.wished),
    "not-facilitator": Row("facilitator", "make somebody a facilitator no more", roles.not_wished),
    "hand-over": Row("facilitator", "hand the list over", roles.hand_over, looks=True),
    **{name: Row("facilitator", doing, conversations.wished) for name, doing in conversations.DOING.items()},
    "set": Row("facilitator", "change a setting of the list", configure.wished),
    "schedule": Row("facilitator", "put a topic on the schedule", schedule.wished),
    "scheduled": Row("facilitator", "show what is scheduled", schedule.listed),
    "unschedule": Row("facilitator", "take a topic off the schedule", cancel.cancelled),
    "change-topic": Row("facilitator", "change a topic on the schedule", changing.wished),
    "announce": Row("facilitator", "announce something to everyone", announce.wished),
    "suggest": Row("member", "pass on a topic that you suggest", suggest.wished),
    "suggestions": Row("facilitator", "show what members suggest", suggest.listed),
    "report": Row("facilitator", "send a report on the month", report.wished),
    "text": Row("member", "show you a text of the list", configure.text, looks=True),
    "unset": Row("facilitator", "give a setting of the list its old value", configure.unset),
}

ON_BEHALF: dict[str, Row] = {
    "settings": Row("facilitator", "show a member's settings", behalf.shown),
    "mode": Row("facilitator", "change how much mail a member gets", behalf.wished),
    "pause": Row("facilitator", "stop a member's mail for a while", behalf.wished),
    "resume": Row("facilitator", "start a member's mail again", behalf.wished),
}
"""The same wishes where they name somebody else."""
