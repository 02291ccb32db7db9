"""How facilitators order something about a post, a person or a conversation in a short reply to a post, where the
network does not hear it: mostly of a person who is not named.

Each begins a sentence, where politeness is passed over, and goes to its end. By nobody else they mean anything.
"""

from listserv.understand.phrases.shape import Phrases

# fmt: off
_PERSON = (
    "(her|him|them|this person|this (author|member|sender|address|guy|woman|man)|the (author|sender"
    "|member)|<one>)"
)
_POST = (
    "[(this|that|it|the|his|her|their|my)] [<one>] [<one>] (post|message|mail|email|reply|answer|posts|messages"
    "|mails|replies|answers|one"
    "|attachment)"
)
_TAIL = (
    "[(please|pls|now|again|for now|from now on|too|today|at once|asap|for good|until <some>|first|<one>"
    " asked me to|as <words>|because <words>|since <words>|it <words>)]"
)

ORDERS: Phrases = {
    "moderate": (
        f"(moderate|premoderate|pre moderate|vet|supervise) {_PERSON} [<one>] {_TAIL}",
        f"(hold|check|screen|review|look at) <gap> (posts|mails|mail|messages|emails|everything|anything) (from"
        f"|by|of) {_PERSON} [<one>] {_TAIL}",
        f"(put|set|place) {_PERSON} [<one>] (on|under|to) (moderation|moderated|review) {_TAIL}",
        f"{_PERSON} (should|must|needs to|has to|is to) be moderated {_TAIL}",
    ),
    "ban": (
        f"(ban|block|blacklist|banish|bar|kick out|throw out|expel|suspend) {_PERSON} [<one>] [(from|off)"
        f" <some>] {_TAIL}",
        f"(kick|throw) {_PERSON} (out|off) {_TAIL}",
    ),
    "remove": (
        f"(remove|unsubscribe|take) (her|him|them) [(off|from) <some>] {_TAIL}",
    ),
    "remove-post": (
        f"(delete|remove|withdraw|retract|take down|hide|erase|get rid of) {_POST} {_TAIL}",
        "(delete|remove|withdraw|hide|pull|erase) <one> s (post|message|mail|email|reply|answer|attachment) <wide>",
        "(spam|bin)",
    ),
    "merge": (
        "(this|it|that) (belongs|goes|should go) (to|in|into|with|under) <gap> (conversation|thread|topic"
        "|discussion) <wide>",
    ),
    "move": (
        "(move|forward|send|transfer|pass|copy|cross post|crosspost|repost) (this|it|that|on) [<one>] (to|on to"
        "|onto|over to) <wide>",
        "(wrong list|wrong group) <wide>", "(move|forward) to <some>",
    ),
    "close": (
        f"(hold|stop|block|freeze|queue|check) <gap> (answers|replies|responses|posts) (to|on|in|about) (this|it"
        f"|that) <gap> {_TAIL}",
    ),
    "trust": (f"(trust|unmoderate) {_PERSON} [<one>] {_TAIL}", f"stop (moderating|holding|checking) {_PERSON}"
    f" [<one>] {_TAIL}"),
    "approve": (
        "(approve|approved|release) [(it|this|that|him|her|them|this one|that one|all)] [(with|because|as|but|and)"
        " <wide>]",
        f"(approve|release|let through) {_POST} <wide>", "(yes|ok|okay) with (a|my|this) note <wide>",
        "(add|put|attach) (a|my|this|the following) note (above|on top|at the top|before) <wide>",
    ),
    "reject": ("(reject|rejected|discard) [(it|this|that|this one|that one)] [(with|because|as|but|and) <wide>]",),
    "unban": (f"(unban|unblock) {_PERSON} [<one>] {_TAIL}",),
    "schedule": ("(post|ask|send|repeat) (this|it|that) again <wide>",),
    "undo": (
        "(undo|reverse|revert|take back|cancel) [(the|this|that|my|your|last)] [last] (merge|merging|split"
        "|splitting|move|moving|closing|close"
        "|renaming|rename|pin|pinning|removal|removing|ban|change) <gap>",
        "(unmerge|un merge|unsplit) <gap>",
    ),
}
