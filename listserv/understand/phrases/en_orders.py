"""How facilitators order something about a post, a person or a conversation in a short reply to a post.

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
_TALK = "(this|that|it|the|all) <gap> (thread|conversation|topic|discussion|subject|replies|answers|posts)"
_LIST = "(list|group|community|other list|right list|<one> list)"
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
        f"(kick|throw) {_PERSON} (out|off) {_TAIL}", "(ban|block|banned)",
    ),
    "remove": (
        f"(remove|unsubscribe|take) (her|him|them) [(off|from) <some>] {_TAIL}",
    ),
    "remove-post": (
        f"(delete|remove|withdraw|retract|take down|bin|pull|hide|erase|scrap|get rid of) ({_POST}|this|that|it)"
        f" {_TAIL}",
        "(delete|remove|withdraw|hide|pull|erase) <one> s (post|message|mail|email|reply|answer|attachment) <wide>",
        f"take {_POST} (down|off) {_TAIL}", f"take (this|that|it) (down|off) {_TAIL}",
        "(delete|remove|withdraw|erase|deleted|take down|spam|bin)", "(this|that|it) is (spam|junk|an advert)",
    ),
    "close": (
        f"(close|lock|stop|end|freeze|hold|shut|pause) ({_TALK}|this|it) {_TAIL}",
        f"(hold|stop|block|freeze|queue|check) <gap> (answers|replies|responses|posts) (to|on|in|about) (this|it"
        f"|that) <gap> {_TAIL}",
        f"no more (answers|replies|posts) <gap> {_TAIL}",
        "(lock|close|closed|locked)",
    ),
    "split": (
        "[(in|into|to|as|make|make it|make this|start|needs|open)] [a] (new|separate|own|different) (thread"
        "|conversation|topic|subject) [<some>]",
        "(this|it|that) (needs|deserves|should be|wants) <gap> own (thread|conversation|topic|subject) [<some>]",
        "(split|separate|fork|branch) (this|it|that|these|here|off|<one> s <one>) <wide>", "(split|split off"
        "|split please)",
        "new (subject|title|topic) [line] [(is|should be)] <few>",
    ),
    "merge": (
        "(merge|join|combine|fold) (this|it|that|these|with|into|them|both|the) <wide>",
        "(this|it|that) (belongs|goes|should go) (to|in|into|with|under) the <gap> (conversation|thread|topic"
        "|discussion) <wide>",
        "(put|place|move|add) (this|it|that) (there|in|into|to|under|with) <gap> (conversation|thread|topic"
        "|discussion) <gap>",
    ),
    "move": (
        "(move|forward|send|transfer|pass|copy|cross post|crosspost|repost) (this|it|that|on) [<one>] (to|on to"
        "|onto|over to) <wide>",
        "(wrong list|wrong group) <wide>", "(move|forward) to <some>",
    ),
    "rename": ("(rename|retitle|call) (this|it|that) <wide>", "change the (subject|title|heading) <wide>"),
    "pin": ("(pin|unpin|sticky|feature) (this|it|that) [<some>]", "(keep|put) (this|it|that) (at|on|to) [the]"
    " top <wide>", "(pin|unpin)"),
    "reopen": (f"(reopen|unlock|re open) ({_TALK}|this|it) {_TAIL}", "(reopen|unlock)"),
    "trust": (f"(trust|unmoderate) {_PERSON} [<one>] {_TAIL}", f"stop (moderating|holding|checking) {_PERSON}"
    f" [<one>] {_TAIL}"),
    "unban": (f"(unban|unblock) {_PERSON} [<one>] {_TAIL}",),
    "undo": (
        "(undo|reverse|revert|take back|cancel) [(the|this|that|my|your|last)] [last] (merge|merging|split"
        "|splitting|move|moving|closing|close"
        "|renaming|rename|pin|pinning|removal|removing|ban|change) <gap>",
        "(unmerge|un merge|unsplit) <gap>",
    ),
}
