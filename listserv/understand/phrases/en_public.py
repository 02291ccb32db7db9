"""English cues on the way to the list, about people whose addresses are named, and about held posts."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
_LIST = (
    "(list|group|community|network|cop|forum|emails|mailing|mailings|circulation|distribution|membership|books|roll)"
)
_PLACED = "(thread|conversation|discussion|topic|subject|chain|one|argument|exchange|debate)"
_THIS = f"(this|that|the) [(one|particular|whole|specific|same|current|email)] {_PLACED}"


PUBLIC_REPLY: Phrases = {
    "follow": (
        f"(send|get|have|receive|see|forward) <gap> (all|every|each|any) <gap> (replies|reply|answers|answer"
        f"|responses) "
        f"<gap> {_THIS}",
        f"(follow|subscribe me to|keep up with|track|notify me of|subscribe to) {_THIS}",
        "keep me (posted|updated|in the loop) on this (thread|conversation|discussion|one)",
        f"(send|get) me (all|every) <gap> (replies|answers|responses) <gap> (this one|{_THIS}) <gap>",
    ),
    "mute": (
        "(mute|unmute) please <end>", f"(mute|silence|unfollow|opt out|opt me out|take me off|take me out|remove me"
        f"|drop me|leave me out|hide|get me out"
        f"|get me off|unsubscribe me|excuse me) <gap> {_THIS}",
        f"(no more|enough|not <gap> (need|want|wish)|stop <gap> (getting|receiving|sending)|sick|had enough|stop"
        f"|spare me) "
        f"<gap> (of|about|on|from|in|replies|messages|emails|mails|see|read) <gap> {_THIS}",
        f"no more <gap> {_THIS}",
    ),
    "close": (
        f"(close|lock|end|shut|wrap up|freeze|stop|finish) [(down|off)] {_THIS}", f"(close|end"
        f"|lock) {_THIS} <gap> here",
        "this can <gap> (be|be now) (closed|locked)", "(close|lock) (it|this) [(please|now|down|here|off)] <end>",
        f"(close|lock|end) [{_PLACED}] (discussion|thread|conversation)",
        "no more replies [(to|on|in|here)]",
    ),
    "reopen": (
        f"(open|reopen|unlock|re open) {_THIS} <gap> (again|up|back)", f"(reopen|unlock|re open) (this|it|{_THIS})",
        "(open|start) (this|it) (one) [up] again",
    ),
    "rename": (
        f"(rename|call|retitle) {_THIS} [(to|as)] <words>",
        "(new|better) (title|subject|name) [please] <words>", "have <few> as the (subject|title|name)",
        f"(rename|call|retitle) (this|it|{_THIS}) [(to|as)] <words>",
        "(change|set|make) the (subject|title|name) [line] [to] <words>",
    ),
    "merge": (
        f"(merge|combine|join) [(this|it|{_THIS})] [(with|into|to|and)] [(thread|conversation|number|no)] <numbers>",
    ),
    "move": (
        "(move|shift|put) (this|it|that) [(post|message|email|reply|one|mail)] [(over|across)] (to|into|under"
        "|in) [the] "
        "[(conversation|thread|discussion|topic)] [(number|no)] <words>",
        "(belongs|should be|goes) (in|under|with|on) (thread|conversation|topic) <gap> move <words>",
    ),
    "split": (
        f"(split|branch|fork|separate) (this|it|that|{_THIS}) (off|out|from|into|here|up)",
        "(make|start|open|begin) (a new|a separate|another|its own) (conversation|thread|topic|discussion) (from"
        "|out of|here"
        "|with|for)",
    ),
    "pin": (
        f"(pin|keep|put|leave|stick) (this|it|{_THIS}) <gap> (at|on|to) [the] top [of the (letter|letters"
        f"|weekly letter|digest|list|conversation)] [(till|until) <gap>] <end>",
        f"pin (this|it|{_THIS})",
    ),
    "remove-post": (
        "(take|pull|remove|delete|erase) (this|that|the|her|his|their) (post|message|email|mail) [(down|out|off|from)]",
        "take (this|that|it) (down|out of the archive)",
        "(delete|remove|take) (it|this) [(out|off)] (from|of) the archive",
    ),
    "full": (
        "(send|see|have|read|get|show|give) <gap> (full|whole|entire|complete|uncut) (post|message|text|email|mail)",
    ),
}

PUBLIC: Phrases = {
    "leave": (
        "(unsubscribe|unsub|remove|delete) (me|us|this (address|email|account|mailbox)) [(now|please|immediately"
        "|at once"
        "|asap|today)] (<end>|or <wide> <end>)",
        f"(unsubscribe|unsub|remove|delete|take|get) (me|us|my (name|address|email)|this address) (off|out|from"
        f"|off of|out of)"
        f" [(this|the|your|all)] [(mailing|email|distribution)] {_LIST} <end>",
        "(leave|get out of|get off|come off|unsubscribe from) (this|the|your) [(mailing|email)] (list|group"
        "|emails) <end>",
        "stop (sending|emailing|mailing) (me|us) [(this|these|any more|your)] [(emails|mails|rubbish|stuff"
        "|messages)] <end>",
    ),
    "join": (
        "(add|put|include|enrol|subscribe|place) (me|us|my name|my email) (to|on|in|into|onto|on to) (the|your|this)"
        " [(mailing|email|distribution)] list <end>",
        "(put|add) me on the list so <wide>",
        "how (does one|do i|can i|could i) (join|subscribe) [(the|this|your)] [list] <end>",
    ),
    "mode:daily": (
        "have (one|a single) email a day",
        "(put|switch|change|move|set) me <gap> daily",
    ),
    "mode:weekly": (
        "have (one|a single) email a week",
        "(put|switch|change|move|set) me <gap> weekly",
    ),
    "mode:monthly": ("(put|switch|change|move|set) me <gap> monthly",),
    "pause:date": (
        "(pause|stop|hold) <gap> (my|me|emails|mails|mail)", "no (mails|emails|mail|email|posts)",
        "can these wait", "not be (looking|reading|checking) <gap> (email|e mail|mail|emails|mails)",
    ),
}

# Who does what to the people whose addresses a message names: the first cue in the whole of it decides.
ADDRESSED: Phrases = {
    "alias": (
        "my (other|second|new|work|home|personal|old|private|gmail|nhs|alternative|additional) (address|email"
        "|account|one|e "
        "mail|email address)",
        "(post|write|send|email) from (both|either)", "also (use|write from|post from|mine|me)",
    ),
    "unban": ("(unban|unblock|un ban|un block)", "(lift|remove|end|undo) <gap> (ban|block)", "let <gap> back in"),
    "ban": ("(ban|block|bar|blacklist|banned|blocked)", "(do not|never) (let|want) <wide> (in|back|here) [again]",
        "(never|not) <wide> see <wide> (again|ever)"),
    "moderate": (
        "(moderate|moderating|premoderate|moderation)",
        "(hold|check|see|read|vet|review|look at|approve|held|checked|seen|vetted|reviewed|looked at|approved"
        "|screened|screen)"
        " <wide> (first|before|beforehand|from now on)", "(hold|keep an eye on|put <gap> on hold)",
        "needs (checking|watching|holding|moderating)",
    ),
    "remove": (
        "(remove|delete|unsubscribe|unsub|get rid|kick|take off|strike off|throw out|chuck out|removed|deleted"
        "|unsubscribed"
        "|taken off)", "(wants|want|wishes|wish|asked|asks|like|likes) <gap> (off|out|leave|left|go)",
        "take <gap> off", "(end|cancel|terminate) <gap> (membership|subscription)", "(has|have) (left|retired|died)",
        "no longer (works|with us|here|a member)",
    ),
    "trust": (
        "(trust|trusted|unmoderate|whitelist)", "(automatically|unchecked|without moderation|freely)",
        "(never|not|stop|without|no need) <gap> (hold|holding|check|checking"
        "|moderate|moderating|me checking|approval)", "(straight|directly) <gap> (through|out|to the list)",
        "off moderation",
    ),
    "invite": (
        "(invite|invitation|invitations|invites|inviting)",
        "ask <wide> (whether|if) <wide> (join|interested|be in|member)",
        "(see|find out) (whether|if) <wide> (join|interested)",
    ),
    "add": (
        "(add|enrol|subscribe|sign up|register|include|enroll|adding)", "put <gap> (on|in|into|onto)",
        "(wants|want|like|likes|keen|asked|asking|wish|wishes|happy|agreed) <wide> (in|join|member|added|part|on"
        "|joining)",
        "(new|another) (member|joiner|one|colleague|person)", "missing", "(let|get) (her|him|them) (in|on)",
    ),
}

# What is decided about held posts by their numbers; the first that fits decides.
DECIDED: Phrases = {
    "discard": (
        "(bin|discard|junk|trash|delete|chuck|ditch|dump|scrap|throw (away|out)|get rid of) <gap> <numbers>",
        "<numbers> <gap> (spam|junk|in the bin|for the bin|bin it|rubbish|delete it|chuck it|bin them)",
    ),
    "reject": (
        "not <numbers>", "(reject|refuse|decline|turn down|deny|send back|return|no to|not to|say no to"
        "|not <gap> (publish|post|send|let"
        "|allow|approve|release|pass|have|want|happy with|accept)) <gap> <numbers>",
        "send <numbers> back", "<numbers> <gap> (should|can|must|is|are|may|will|does|do) not <gap> (go|through|out"
        "|be|okay|ok"
        "|right|suitable|belong|appropriate|for us)",
        "<numbers> (no|rejected|declined|refused)", "no [(number|no|nos|numbers)] <numbers>",
    ),
    "approve": (
        "(ok|okay|fine|happy|good|cool|alright|all right|content) (with|for|on|about|by|to send|to publish"
        "|to release|to let)"
        " <gap> <numbers>",
        "(approve|accept|publish|release|allow|green light|go ahead|yes|let|pass|clear|post"
        "|approval|approved|wave) <gap> <numbers>",
        "<numbers> <gap> (fine|ok|okay|good|approved|through|publish|go out|go ahead|yes|can go|acceptable|alright"
        "|all right)",
    ),
}
