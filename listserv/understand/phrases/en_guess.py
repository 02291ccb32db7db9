"""English wishes with a text below them, and what only makes us guess."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
TEXTS: Phrases = {
    "about-me": ("about me", "about myself", "my profile", "my introduction"),
    "announce": (
        "announce", "announcement", "announce to everyone", "announce to all", "announce this",
        "send this as an announcement [to (everybody|everyone|all|the list|all members|all of them)]",
        "please announce",
        "(send|put) (this|it|the following) out as an announcement", "official announcement",
    ),
    "suggest": (
        "suggest", "suggestion", "suggest a topic", "topic suggestion", "i suggest",
    ),
    "schedule": ("schedule topic", "schedule a topic", "schedule", "schedule post"),
    "edit": ("edit", "edited", "edited version"),
    "private": (
        "private", "privately", "off list", "offlist", "just to you", "private reply", "just for you", "to you only",
        "not for the list", "in private",
    ),
    "anonymous": (
        "ask this without my name", "ask this anonymously", "ask anonymously", "ask without my name", "anonymous",
        "post anonymously", "please post anonymously",
        "anonymously", "anonymous question", "post this without my name", "post this anonymously", "without my name",
        "ask the list without my name", "ask this question without my name", "ask this for me without my name",
        "ask this without using my name", "ask this without giving my name", "ask the list anonymously",
        "do not use my name",
    ),
    "resource": (
        "make this a resource", "make this into a resource", "turn this into a resource", "make a resource",
        "resource", "make this conversation a resource", "make this thread a resource", "make a resource of this",
        "make a resource from this",
    ),
    "meeting": (
        "meeting", "find a time", "find a time for", "new meeting", "set up a meeting",
    ),
    "poll": (
        "ask", "poll", "vote", "question for everyone", "start a poll", "decision",
    ),
    "decided": ("decided", "we decided", "decision made"),
    "claim": ("claim", "travel claim", "expenses", "expense claim", "expenses claim"),
    "invite": (
        "invite", "invite these", "invite these people", "invite the following", "invite the following people",
        "invite all of these", "invite all of the people below", "invite the people below", "invite everyone below",
        "invite these colleagues", "send invitations to", "send invites to", "send invitations to these people",
    ),
    "add": (
        "add", "add these", "add these people", "add the following", "add the following people",
        "add the people below", "add everyone below", "add these colleagues", "add these to the list",
        "add the following people to the list", "add the following to the list", "add these people to the list",
    ),
    "set:welcome": (
        "set welcome", "set [the] welcome [(message|mail|letter|text)]",
        "change the welcome [(message|mail|letter|text)] [to]", "new welcome [(message|mail|letter|text)]",
    ),
    "set:goodbye": (
        "set [the] goodbye [(message|mail|letter|text)]", "change the goodbye [(message|mail|letter|text)] [to]",
    ),
    "set:guidelines": ("set [the] guidelines", "change the guidelines [to]", "new guidelines"),
    "set:footer": ("set [the] footer", "change the footer [to]", "new footer"),
    "set:questions": (
        "set [the] [(joining|join)] questions", "change the [(joining|join)] questions [to]",
    ),
    "set:description": ("set [the] description", "change the description [to]"),
    "rename": (
        "rename", "rename this", "rename to", "rename this to", "new subject", "new title", "change the subject",
        "change the subject to",
    ),
    "who-knows": ("who knows", "who knows about"),
    "find": ("find", "search", "search for"),
    "name": ("name", "my name"),
    "split": ("split", "split this", "split off"),
    "note": ("note", "add a note", "with a note", "add this note"),
}

GUESS: Phrases = {
    "name": ("(my name is|call me|i am called) <few>",),
    "leave": (
        "(can|could|will|would) (the owner|the owner of {list}|the moderator|the admin|the administrator|the "
        "facilitator|whoever runs this|whoever runs {list}|somebody) [please] (remove|unsubscribe|take off|take) "
        "{me} [{off} {list}]",
        "how (do|can|could|would) (i|you|we|one) (unsubscribe|leave|get off|get out|opt out|come off|be removed"
        "|remove myself|cancel|stop this|stop these|stop getting <some>|stop receiving <some>|get removed|unsub"
        "|sign off|quit|stop the emails|stop these emails|stop the mail) [<words>]",
        "how to (unsubscribe|leave|get off|opt out|be removed|come off|remove myself|stop getting <some>|stop "
        "receiving <some>) [<words>]",
        "(is there|what is) (a|any|the) way (to|of) (unsubscribe|leave|get off|opt out|unsubscribing|leaving"
        "|getting off|opting out|be removed|stop <some>) [<words>]",
        "{remove} {me} {off} <some>", "why am i (getting|receiving|on|being sent|still getting|still on) <words>",
        "who put me on <some>",
        "(can|could) (someone|anyone|somebody) (please) [tell me how to] (remove|unsubscribe|take) {me} [<words>]",
        "(can|could|will) (someone|anyone|somebody) (remove|unsubscribe|take) {me} [<words>]",
        "(tell me|show me|explain|let me know|know|can someone tell me|can anyone tell me|does anyone know) how "
        "(to|i can|i could|do i|you) (unsubscribe|leave|get off|opt out|be removed|come off|stop <some>) [<words>]",
        "remove", "unsubscribe {off} <some>", "unsubscribe <one>", "unsubscribe me {off} <some>",
        "(wrong person|wrong address|not for me|not me)", "(this is|i am) not for me",
        "i (did not|never) (sign up|subscribe|ask|join|asked|agree|signed up|agreed|subscribed|joined) [(for|to)] "
        "[<some>]",
        "off", "enough", "i am leaving [<some>]", "leave <one>", "leave <one> <one>", "out", "{stop} this",
        "{stop} it", "me (too|as well)", "same here", "same for me", "and me", "me too <one>", "take me out",
        "stop {sending} <some>", "i give up", "unsubscribed",
    ),
    "join": (
        "(add|put|include|get) me (to|on|onto|in) <some>",
        "how (do|can|could|would) (i|we|you|one|someone|people|a colleague|my colleague) (join|subscribe|sign up"
        "|become a member|get on|take part|be added|get involved|register|be a member|enrol) [<words>]",
        "how to (join|subscribe|sign up|become a member|be added|get involved|get on) [<words>]",
        "(tell me|let me know|know) how (to|i can|i could|do i) (join|subscribe|sign up|become a member|get on) "
        "[<words>]",
        "(is it possible|would it be possible) (for me) to (join|subscribe) [<words>]", "i am interested [in <some>]",
        "interested", "(can|could|may) (anyone|someone|anybody) join", "in",
        "(is this|is it|is the list|is the group) open to <words>",
    ),
    "mode:weekly": (
        "(fewer|less) (emails|mail|mails|email|messages)",
        "(too many|too much|so many|so much|{give} fewer|{give} less) (emails|mail|mails|email|messages|posts|of "
        "these)",
        "(reduce|cut|cut down|limit|cut down on|turn down) [(the)] (number of emails|emails|mail|volume|the volume"
        "|number of messages|amount of mail|number of mails|amount of emails)",
        "digest", "digests", "digest (please|mode|only)", "[a|the] (digest|summary|round up)",
        "{give} [{just}] (digest|summary|digests|digest mode|round up|roundup)",
    ),
    "mode:daily": (
        "digest", "digests", "digest (please|mode|only)", "[a|the] (digest|summary|round up)",
        "{give} [{just}] (digest|summary|digests|digest mode|round up|roundup)",
    ),
    "mode:announcements": (
        "(fewer|less) (emails|mail|mails|email|messages)",
        "({give} fewer|{give} less) (emails|mail|mails|email|messages|posts|of these)",
    ),
    "mode:none": (
        "(keep|leave) me (on|in) [{list}]", "(stay|remain) (on|in) {list}", "(stay|remain) a member",
        "keep my (membership|place)", "i want to stay", "stay",
    ),
    "pause": (
        "{pause} {mine} {until} <words>", "(i am|i will be) {away} [<words>]",
        "(on|i am on) (leave|holiday|annual leave)", "no (mail|emails|posts) (while|when|during) <words>",
    ),
    "resume": ("i am back <words>",),
    "approve": (
        "yes", "ok", "okay", "yes please", "fine", "go ahead", "(approve|publish|release|accept|let) <words>",
        "let (it|this|that|them|her post|his post|the post) (through|go|go out)",
    ),
    "reject": ("no", "no thanks", "(reject|refuse|decline) <words>"),
    "discard": ("(discard|bin|junk) <words>", "spam"),
    "remove": ("(remove|unsubscribe|delete|take off) <words>",),
    "add": ("add", "add <words>", "sign up <words>"),
    "invite": ("invite", "invite <words>"),
    "ban": ("(ban|block) <words>",),
    "unban": ("(unban|unblock) <words>",),
    "moderate": ("moderate <words>",),
    "trust": ("trust <words>", "trust"),
    "settings": (
        "change my (settings|preferences|subscription)", "(change|update) my (email|email address|address|details)",
    ),
    "alias": (
        "(change|update|changed|changing) my (email|email address|address) [to <addresses>]",
        "my (email|email address|address) (has changed|is changing|is now <addresses>|will be <addresses>) [<words>]",
        "new (email|email address|address) [<addresses>]",
    ),
    "mute": (
        "(stop|remove me from|take me off|get me off) [(this|the)] [email] (chain|trail|conversation|thread"
        "|discussion) [<words>]",
        "no more [of] this", "muted",
    ),
    "follow": ("following",),
    "find": ("archive", "search"),
}

HINTS: Phrases = {
    "leave": (
        "unsubscribe", "unsubscribed", "(off|from) this [{kind}] list", "my removal", "opt out",
        "leave the (list|group)", "stop (sending|emailing) me", "remove me", "take me off", "off the list",
    ),
    "join": ("join", "joining", "subscribe", "sign up", "become a member", "add me"),
    "forget-me": ("delete my data", "gdpr", "forgotten"),
    "mode:weekly": ("weekly", "digest", "too many emails", "(fewer|less) (email|emails|mail|mails)", "summary"),
    "mode:daily": ("daily",),
    "mode:monthly": ("monthly",),
    "pause": ("pause", "holiday", "annual leave", "away until", "maternity leave"),
    "resume": ("resume", "start again"),
    "pending": ("held", "pending", "waiting for approval", "in the queue"),
    "approve": ("approve",),
    "members": ("members",),
    "find": ("search", "archive"),
    "settings": ("settings", "my email address"),
    "help": ("help", "how do i"),
    "report": ("statistics",),
    "mute": ("mute",),
}

ALARMS: Phrases = {
    "my-data": ("article 15", "subject access request"),
    "forget-me": ("article 17",),
    "mode:weekly": (
        "weekly please", "(rather|prefer to) (have|get) a digest",
        "(less|fewer) (email|emails|mail|mails) please",
        "i (want|would like|need) (less|fewer) (email|emails|mail|mails)",
    ),
    "mode:daily": ("daily please",),
    "mode:monthly": ("monthly please",),
    "largest": (
        "no [more] attachments [(for|to) me] please", "(do not|never|stop) (send|sending|email|emailing|mail"
        "|mailing) me "
        "[(any|all|all the|the|all these|these)] [(more|large|big|huge)] (attachments|files)",
    ),
    "main-address": (
        "(this is|here is|i have) [(a|my)] new (address|email|email address|e mail address|mail address)",
        "my (address|email|email address|e mail address|mail address) (is now|has changed|will be|has been changed)",
        "(please use|use) (this|my) (new|other|work|home|private) (address|email|email address|e mail address)",
    ),
    "remove-post": ("should (we|i) [maybe] (delete|remove) (this|it)",),
    "leave": (
        "(off|from) this [{kind}] list", "(remove|take) me {off} {list}", "unsubscribe me",
        "(stop|please stop) (sending|emailing) me", "my removal",
        "how (do|can|could) i (unsubscribe|leave|get off|get out|opt out|come off|stop getting|stop receiving)",
        "how to unsubscribe", "why (am i|do i keep|do i) (get|getting|receive|receiving|on) (this|these)",
        "why (was|am) i (added|put|signed up|subscribed) [on] to (this|these)", "(stop|quit) spamming me",
        "i (did not|never) (sign up|subscribe|ask|signed up|subscribed|asked) (for|to) this", "get me off",
        "do not (email|mail) me",
    ),
    "join": (
        "add me to {list}", "how (do|can|could) i (join|subscribe|sign up)", "subscribe me",
    ),
}
