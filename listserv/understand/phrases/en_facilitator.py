"""English wishes of a facilitator that count wherever they are the whole message."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
SURE: Phrases = {
    "pending": (
        "pending",
        "what is (pending|waiting|held|in the queue|being held|waiting for me|on hold|outstanding|there to approve"
        "|waiting to be approved|queued|held up|waiting for approval)",
        "(anything|is anything|is there anything|what posts are|what have i got|what else is|anything else|which "
        "posts are|are there any posts|what have we got|is there anything else|are any posts|any posts|any "
        "messages) (pending|waiting|held|to approve|in the queue|to moderate|for me to approve|waiting for me"
        "|outstanding|to look at|queued|waiting for approval|being held)",
        "(show|list|send|give) [me] [(the|all|what is|all the|a list of|any)] (pending|held|waiting|queue|held "
        "posts|pending posts|held messages|held mail|waiting posts|posts waiting|posts on hold|pending messages"
        "|pending items|moderation queue)",
        "(held|pending|waiting) (posts|messages|mail|items|list|queue)",
        "[(the|my|see the|check the|show the|show me the|see what is in the)] [(moderation|approval)] queue",
        "[(the|show|show me|see)] [(the)] held (posts|messages|mail)",
        "(what|how many) (posts|messages) (are|have you got) (waiting|held|pending|on hold)",
        "who (waits|is waiting|still waits|wants|would like|has asked) to join",
        "(any|are there any|what|show me the|show|list) [(open|pending|waiting)] (requests to join|join requests"
        "|membership requests)",
        "how many [posts] are (waiting|held|pending)",
        "(see|show me|list|tell me|know) what is (waiting|pending|held|in the queue|on hold)",
        "what (do|have) i [(need|got)] to (approve|look at|moderate)", "posts (awaiting|waiting for) approval",
    ),
    "approve": (
        "approve", "approved", "(ok|okay|fine|happy) to (send|publish|post|release|go|go out) {held} <numbers>",
        "(approve|approved|approving|accept|accepted|allow|publish|release|pass|authorise|ok|okay|let through|post"
        "|clear|green light|yes to|yes for) {held} <numbers> [through]",
        "(approve|accept|allow|publish|release|pass) {held}",
        "let {held} <numbers> (through|go through|go|in|past|go out|out)",
        "(put|wave|send) {held} <numbers> (through|to the list|out|up)", "yes [to] [(number|no|numbers)] <numbers>",
        "<numbers> (yes|approve|approved|ok|are fine|is fine|can go|can go through|can go out|are ok|is ok|good to "
        "go|fine|please approve|are good|is good|looks fine|look fine|looks good|look good|is approved|are "
        "approved)",
        "(the|post|number|message) <numbers> [post] (is|are|looks|look) (fine|ok|okay|good|approved|good to go)",
        "{held} <numbers> can (go|go out|go through|be published|be posted|be sent|go on)",
        "(approve|publish|let through|accept|release|allow) the <numbers> [(one|post|message|two|ones)]",
        "(happy|i am happy) (with|for|to approve) {held} <numbers> [to go (out|through|ahead)]",
    ),
    "approve:all": (
        "(approve|accept|release|publish|allow|let through|pass) (all|all of them|them all|everything|both|both of "
        "them|the lot|all posts|all held posts|all pending|every one|all of these|all the posts|all the held posts)",
        "yes (all|to all|to all of them|all of them|to both|to everything|to the lot|both)",
        "let (them all|all of them|them both|everything|both|both of them|all|the lot) (through|out|go|go out)",
        "(all|both) (of them|of these) (can go|can go out|can go through|are approved)",
        "they (can|may|could) (all|both) (go|go out|go through)",
        "(all|both) (approved|are fine|can go|ok|fine|good|are good|are ok|yes|of them are fine)",
    ),
    "approve:all but": (
        "(approve|accept|release|publish|allow|let through|pass|yes to|yes) (all|all of them|them all|everything"
        "|all of "
        "these|the lot|all posts) (but|except|except for|apart from|other than|bar|without|but not|save|not) [(number"
        "|numbers|no|nos|for)] <numbers>",
        "(all|everything|all of them) (but|except|except for|apart from|other than|bar|but not) [(number|numbers|no)] "
        "<numbers>",
        "let (all|everything|all of them|them all) (but|except|except for|apart from) <numbers> [(through|go|out)]",
    ),
    "reject": (
        "reject",
        "(reject|decline|refuse|turn down|do not approve|do not publish|do not post|do not allow|not approve"
        "|bounce|send back|return|no to|do not let through|disapprove|deny) {held} <numbers> [[(because|as|since"
        "|reason|with reason|with the reason|due to|for|on the grounds that|and tell them|and say|saying)] <words>]",
        "(reject|decline|refuse|turn down) {held} [(because|as|since|reason|with reason|due to|saying) <words>]",
        "no <numbers> [[(because|as|since|reason|due to)] <words>]",
        "<numbers> (no|reject|rejected|not approved|declined) [[(because|as|since|reason|due to)] <words>]",
        "do not let <numbers> (through|out|go out) [[(because|as|since|reason)] <words>]",
        "(reject|decline|refuse|turn down) the <numbers> [(one|post|message)] [[(because|as|since|reason)] <words>]",
        "reject because <words>",
    ),
    "discard": (
        "discard",
        "(discard|bin|junk|trash|throw away|throw out|get rid of|dump|drop|scrap|delete|spam|chuck|binning|ditch"
        "|ignore|kill) {held} <numbers> [(it is|they are|as|because) <words>]",
        "(discard|bin|junk|trash) {held}", "(bin|junk|trash|discard) the <numbers> [(one|post|message)]",
        "<numbers> (discard|bin|delete|is spam|are spam|is junk|are junk|is an advert|looks like spam|look like "
        "spam|spam|in the bin|can go in the bin)",
        "throw <numbers> (away|out)", "put <numbers> in the bin", "throw {held} <numbers> (away|out)",
        "(number|numbers|post|posts|message) <numbers> (is|are|looks like|look like) (spam|junk|adverts|an advert)",
    ),
    "discard:all": (
        "(discard|bin|junk|trash|delete) (all|all of them|them all|everything|both|both of them|the lot)",
        "bin the lot",
    ),
    "add": (
        "(add|adding|sign up|subscribe|put|enrol|join|register|signup|include|get) {person} <addresses> {tothelist}",
        "(add|adding|sign up|subscribe|put|enrol|join|register|signup|include|get) {person} <addresses> "
        "{tothelist} <words>",
        "(add|adding|sign up|subscribe|put|enrol|join|register|signup|include|get) {person} <named> <addresses> "
        "{tothelist}",
        "(add|adding|sign up|subscribe|put|enrol|join|register|signup|include|get) {person} <named> <addresses> "
        "{tothelist} <words>",
    ),
    "invite": (
        "(invite|inviting|send an invitation to|send an invite to) {person} <addresses> to join [{list}]",
        "(invite|inviting|send an invitation to|send an invite to|send invitations to|send invites to|invitation "
        "to|send invitation to) {person} <addresses> [(to join|along|in|join)] {tothelist}",
        "(invite|send an invitation to|send an invite to) {person} <words> <addresses> [(to join|along|in|join)] "
        "{tothelist}",
        "(invite|send an invitation to|send an invite to) {person} <addresses> [(to join|along|in|join)] "
        "{tothelist} <words>",
    ),
    "remove": (
        "(remove|removing|unsubscribe|take|delete|drop|kick|unsub|kick out|take off|cancel) {person} <addresses> "
        "[(off|from)] [(the|this|our|all)] [{kind}] [(list|group|membership|lists|community|it|roll)]",
        "remove member <addresses>",
        "<addresses> (has left|wants to leave|wants to be removed|should be removed|is leaving|has asked to be "
        "removed|would like to be removed|asked to leave|to be removed|has retired) [(from|off) {list}] [(please"
        "|so|and)] [(remove|delete|take off)] [(them|him|her)]",
        "(remove|unsubscribe|delete) <words> <addresses> {offthelist}",
        "(remove|unsubscribe|delete) {person} <addresses> {offthelist} (they|she|he|who|as|because|since|has|have) "
        "<words>",
    ),
    "ban": (
        "(ban|block|blacklist|bar|blocklist|banish|banning|blocking) {person} (<addresses>|<domain>) [(from|on"
        "|off) ({list}|posting|joining|here)] [(for good|permanently|forever)] [(as|because|they|he|she|who|it is) "
        "<words>]",
        "(do not|never) let <addresses> (join|back|in|back in|post|join again|come back) [again]",
    ),
    "unban": (
        "(unban|unblock|un ban|un block|lift the ban on|remove the ban on|let back in|stop blocking|stop banning"
        "|lift ban on|lift the block on|remove the block on|un blacklist|whitelist) {person} (<addresses>"
        "|<domain>) [(from|on) {list}]",
        "let {person} (<addresses>|<domain>) (back in|join again|back on|rejoin|back|come back)",
    ),
    "moderate": (
        "(moderate|moderating|premoderate|pre moderate|supervise|screen) {person} <addresses> [(for now|from now "
        "on|again)]",
        "(hold|check|review|vet|look at|see|screen) (everything|all posts|every post|posts|the posts|messages"
        "|anything|all mail|mail|all messages|all emails) (from|by|sent by|of) <addresses> [(first|before it goes "
        "out|before they go out|for now|for me|before they are sent|for approval)]",
        "(hold|check|review|vet|screen) <addresses> s (posts|messages|mail|emails|mails) [(first|before they go "
        "out|for now|for me|for approval)]",
        "put <addresses> (on|under|in|into|back on|back under) (moderation|review|watch|premoderation)",
        "(put|set) <addresses> to moderated", "<addresses> (should|must|needs to) be moderated",
        "set <addresses> moderated", "<addresses> on moderation",
    ),
    "trust": (
        "trust (her|him|them|the author|the sender|this person|this author) [from now on]",
        "(trust|trusting|yes and trust|approve and trust) {held} <numbers>", "trust [(post|number|no)] <numbers>",
        "(trust|trusting|unmoderate|un moderate|stop moderating|stop holding|do not moderate|whitelist|do not hold"
        "|no longer hold|no longer moderate|stop checking) [(everything from|posts from|posts by|mail from|all "
        "posts from)] {person} <addresses> [s posts] [(from now on|in future|always|again)]",
        "(trust|stop holding) (everything|posts|anything|all posts|every post) (from|by) <addresses>",
        "take <addresses> off (moderation|review)",
        "let <addresses> post (freely|without moderation|directly|straight away|straight to the list|without "
        "checks|unmoderated)",
        "let (everything|posts|anything|all posts) (from|by) <addresses> (through|straight through|go straight "
        "through)",
        "<addresses> (is|can be) trusted",
        "<addresses> (does not|no longer) (need|needs) (moderation|moderating|to be moderated|checking|holding)",
        "(make|mark|set) <addresses> [as] [a] trusted [member]",
        "always (approve|allow|publish|let through) <addresses>",
    ),
    "facilitator": (
        "(make|appoint|set|add) <addresses> [as] [(a|another|an additional|the new|our new|co|deputy|a second"
        "|the)] (facilitator|moderator|co facilitator|deputy|deputy facilitator|owner|admin|administrator)",
        "(deputy|facilitator|co facilitator) <addresses>", "add facilitator <addresses>",
        "<addresses> (is|will be) (my|the|our) (deputy|new facilitator|co facilitator)",
        "let <addresses> (facilitate|moderate) [(the list|too|with me|while i am away)]",
    ),
    "members": (
        "members",
        "[(the|a|our|full|current|show|send|show me|show me the|send me the|send me a|give me the|list|get the|see "
        "the|see|can i have the|have the|have a|export the|export)] (member list|members list|list members|list of "
        "members|membership list|list of the members|roster|roll|membership|list of all members|full list of "
        "members|full member list|list of everyone|list of subscribers|subscribers|subscriber list)",
        "(show|list|send|give|see|email) [me] [(the|all|all the|a list of|our)] (members|subscribers)",
        "how many (members|people|subscribers) (are there|do we have|have we got|are on the list|are in the group"
        "|are we|have we|do we have now|are on it|have joined)",
        "how many are we", "who are (the|our|my) (members|subscribers)",
        "who (has joined|joined) [(this week|this month|recently|lately|so far)]", "(how big is|size of) {list}",
        "an export of [(all|the|our)] members",
    ),
    "stop": (
        "stop", "stop (all|all the|any|the) (posting|posts|list|postings)",
        "(stop|halt|freeze|lock|shut|suspend|hold) (all posting|all posts|the list|everything|the whole list|all "
        "list mail|all postings|posting|all traffic|the group|the whole thing|list) [(for now|now|please"
        "|immediately|at once|until i say so|until i say|until further notice)]",
        "emergency stop", "stop (everything|it all|the list) (now|at once|immediately)",
        "(stop|hold) everything [(now|at once|immediately)]",
        "hold (all|every|everything|all the) (posts|post|posting|messages) [(for now|now|until i say|until i say "
        "so|until further notice|from everyone)]",
    ),
    "start": (
        "start",
        "(start|restart|reopen|open|unlock|resume|unfreeze|release) (the list|posting|all posting|everything|the "
        "whole list|postings|the group|list|the list again|posting again) [again] [now]",
        "start (again|posting again|the list again|up again)",
        "let (the posts|posts|everything|people post|posting) (flow|flow again|go|go again|again|start again|resume)",
        "(the list|list) can (start|go on|resume|reopen|open) [again]",
    ),
    "report": (
        "report",
        "[(the|a|this|send|show|send me|show me|give me|get|see|monthly|my|our|have)] [(the|a|this|last|monthly|my"
        "|latest)] [(monthly|month s|facilitator|facilitator s|weekly|activity|list|latest)] (report|statistics"
        "|stats|figures|numbers|activity report|usage report|report please)",
        "how (are we|is the list|is it|is the group|is the community|active is the list|busy is the list|busy are "
        "we|have we been) (doing|going|getting on|coming along|this month|now|at the moment|getting along|lately)",
        "how (active|busy|lively) (is the list|are we|is the group|is it) [(this month|now|at the moment)]",
        "(stats|statistics|figures|numbers|report) (for|of|on) (this month|last month|the month|the list|the group"
        "|{list}|the last month|the year|this year)",
        "report for <one>",
    ),
}
