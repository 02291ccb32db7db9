"""English wishes that depend on whom they are said to: to us, or about the post that is answered."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
DESK: Phrases = {
    "join": (
        "(subscribe|join) (cop|list) <few>",
        "(sign up|signup|enrol|join me|subscription|joining|membership|membership please|membership request"
        "|request membership|registration)",
    ),
    "resume": (
        "i am back [(at work|from leave|from holiday|now|in the office|from maternity leave|from annual leave"
        "|again|from my holiday|from holidays|from sabbatical|in work|at my desk)]",
    ),
    "mode:weekly": ("(weekly|every week|once a week|each week|once weekly)",),
    "mode:daily": ("(daily|every day|once a day|each day|once daily)",),
    "mode:monthly": ("(monthly|every month|once a month|each month)",),
    "mode:every": ("everything",),
    "mode:questions": ("questions",),
    "mode:announcements": ("announcements", "news"),
    "mode:none": (
        "quiet", "none", "silent", "nothing", "(stop|turn off|switch off) (emails|mail|my emails|my mail)",
        "no emails", "no mail",
    ),
    "pause": (
        "(i am|i will be|am|we are|i am going to be|going to be|i shall be|will be) [(now|currently|going"
        "|actually)] {away} [from (<one> <one>|<one>)] {until} <date>",
        "{away} [from (<one> <one>|<one>)] {until} <date>",
        "(i am|i will be|am|i am going to be|i shall be|will be|i am going) [(now|currently|going)] {away} for "
        "[(about|around|the next|roughly|at least)] <date>",
        "{away} for <date>", "(i am|i will be|i am going to be) {away} [for] <period>", "{away} <period>",
        "{away} from <one> <one> to <date>", "(i am|i will be|i shall be) back (on|in|from|at) <date>",
        "(i am|i will be|i shall be) back <date>", "back (on|in|from) <date>",
        "(i will not|i will not be) be (back|here|in|around|in the office|reading mail|reading emails|at work"
        "|available) (until|til|till|before) <date>",
        "(i am|i will) not [be] (back|here|in|around|in the office|at work|available) (until|til|till|before|for) "
        "<date>",
        "(until|til|till) <date>", "(no posts|nothing|no list mail) while i am {away} {until} <date>",
        "(a break|a pause|break)", "i need a break", "(hold|stop) [{mine}] (until|til|till|for) <date>",
    ),
    "back": (
        "back", "(take|have|let|put) me back [(on|in|on the list|in the list|please)]",
        "i (left|unsubscribed) by (mistake|accident)", "(left|unsubscribed) by (mistake|accident)",
        "i did not mean to (leave|unsubscribe|go)", "i want [to come] back",
        "(rejoin|re join|resubscribe|re subscribe|come back|return|resubscribe me|re add me|add me back|add me "
        "again) [(to|on)] [{list}]",
        "(i have|i) changed my mind [(i want|i would like|let me|can i)] [(to)] (stay|come back|rejoin) [(please"
        "|on the list)]",
        "(sign|subscribe|add) me (back up|again|back|up again) [(to|on|for) {list}]",
        "get back (on|onto|into|in) {list}", "be back on {list}",
    ),
    "full": (
        "full", "full <numbers>",
        "(full|whole|complete|entire) (post|text|message|email|version|thing|mail) [[(of|for|number)] <numbers>]",
        "(send|show|give|see|read|have|get) [me] (the|it in) (full|whole|complete|entire) [(post|text|message"
        "|thing|version|email|one|mail)] [[(of|for|number)] <numbers>]",
        "(send|show|give) [me] <numbers> in full", "[(send|show|give)] [(me|it)] in full",
        "read [the] (rest|whole thing|full post) [of <numbers>]", "the (rest|whole thing|full text) [of <numbers>]",
    ),
    "get": (
        "(send|get|have|see|show) [me] [(number|numbers|no|nos|item|items)] <numbers>",
        "get [(thread|conversation|number|topic|no|discussion)] <numbers>",
        "(send|show|give|open|read|see|have|fetch) [me] [(the)] (thread|conversation|topic|discussion) [number] "
        "<numbers>",
        "(thread|conversation) <numbers>", "<numbers> files", "(files|attachments) [(of|for|from)] <numbers>",
        "(send|get|give) [me] the (files|attachments) (of|for|from|in) <numbers>",
        "get (the) (thread|conversation|discussion) (about|on|called|titled) <words>",
        "(send|show|get) [me] the (thread|conversation|discussion) (about|on|called|titled) <words>", "get <few>",
    ),
    "send": (
        "send [(resource|me resource|me resource number)] <numbers>", "resource <numbers>",
        "send me resource <numbers>",
    ),
    "pack": (
        "pack <words>", "[(send|give)] [me] [(a|the)] pack (on|about|for) <words>",
    ),
    "share": (
        "share <numbers>", "share [(number|no)] <numbers> [with (everyone|the list|the group|all)]",
    ),
    "choose": (
        "choose [(number|option|slot|date)] <numbers>",
        "(go with|pick|choose|take|book) (option|number|slot|date|no) <numbers>",
        "(go with|pick|choose|take|book) [(option|number|slot|date|no)] <numbers>",
    ),
    "find": (
        "(find|find me|search for|look for|show me) (anything|something|posts|everything|all|what there is|what we "
        "have|what you have) (about|on) <words>",
        "(find|search|look for|search for|find me|look up|lookup|find posts about|find anything about|search posts "
        "for|search the archive for|search the archives for|search archive for) <words>",
        "(find|see|get|read|search for|look for) [(all|the|old|past|any|previous)] (posts|messages|emails"
        "|conversations|discussions|threads|discussion|stuff) (about|on|with|mentioning) <words>",
    ),
    "who-knows": (
        "who (in the group|on the list|here|in here|on here|in the community|in this group|among us) (knows|know) "
        "[(anything|something)] about <words>",
        "who (knows|know) [(anything|something|a lot|much|lots)] about <words>", "who knows <words>",
    ),
    "name": (
        "name <words>",
        "(change my name to|set my name to|my name should be|my name should read|show my name as|update my name to"
        "|display name) <words>",
        "change name to <words>", "name is <words>", "my name is spelt <words>", "correct my name to <words>",
    ),
    "suggest": (
        "(suggest|suggestion|i suggest|topic suggestion|idea for a topic|suggesting|could we talk about|could we "
        "discuss|can we discuss|can we talk about|i would like to suggest|suggest a topic|suggest we talk about) "
        "<words>",
    ),
    "announce": (
        "(announce|make an announcement|send an announcement)",
        "(announce|announcement|announcing|send an announcement|make an announcement) <words>",
    ),
    "schedule:*": (
        "(every|each) [(first|second|third|fourth|last|other)] (monday|tuesday|wednesday|thursday|friday|day|week"
        "|month|weekday) [<some>] (post|send|ask) <words>",
        "(on|next) <some> (post|ask) <words>", "(post|send|ask) (this|it) (every|each|on|next) <words>",
    ),
    "schedule": (
        "(schedule|schedule topic|schedule a topic|schedule post|schedule a post) <words>",
    ),
    "set": ("set <words>",),
    "set:description": (
        "set description to <words>",
        "(change|update|set|replace|make) the description [(to|say|read)] <words>",
    ),
    "set:footer": ("set footer to <words>", "(change|update|set|replace|make) the footer [(to|say|read)] <words>",),
    "set:welcome": (
        "set welcome to <words>",
        "(change|update|set|replace|make) the welcome [(message|mail|letter|text)] [(to|say|read)] <words>",
    ),
    "set:goodbye": (
        "set goodbye to <words>",
        "(change|update|set|replace|make) the goodbye [(message|mail|letter|text)] [(to|say|read)] <words>",
    ),
    "set:guidelines": (
        "set guidelines to <words>",
        "(change|update|set|replace|make) the guidelines [(to|say|read)] <words>",
    ),
    "set:questions": (
        "set questions to <words>",
        "(change|update|set|replace|make) the [(join|joining)] questions [(to|say|read)] <words>",
    ),
    "set:subject_prefix": (
        "(change|update|set|replace|make) the [subject] (prefix|tag) [(to|say|read)] <words>",
    ),
    "set:name": (
        "(change|update|set|replace|make) the (name of the list|list name) [(to|say|read)] <words>",
    ),
    "set:posting moderated": (
        "(make|set) the list moderated", "moderate (the list|everything|all posts|every post)",
        "(check|look at|let me see|let me check|i want to see) (every post|all posts) (first|before it goes out"
        "|before they go out|before it is sent|before they are sent)",
    ),
    "set:posting members": (
        "(make|set) the list unmoderated", "(only let|let only|let) members (post|write) [(freely|again|at once)]",
        "members (may|can) post (freely|again|at once|without waiting)", "stop moderating (the list|everything)",
    ),
    "set:posting anyone": (
        "let (anyone|anybody|everyone|everybody) (post|write) [to {list}]",
        "(anyone|anybody|everyone|everybody) (may|can) (post|write) [to {list}]",
    ),
    "set:join open": (
        "let (anyone|anybody|everyone|everybody) (join|in) [{list}] [(at once|freely|without asking|straight away)]",
        "(anyone|anybody|everyone|everybody) (may|can) join [{list}]", "open {list} to (everyone|everybody|anyone)",
    ),
    "set:join approve": (
        "ask me (before|when) (anyone|anybody|somebody|someone|people) (joins|join)",
        "let me (decide|approve) who (joins|may join|can join)", "let me approve [(all|the)] new members",
    ),
    "set:join invite": (
        "(make {list}|make it) (invitation only|by invitation|by invitation only|invite only)",
        "nobody may join (uninvited|without an invitation|unless invited)",
    ),
    "unset": ("(unset|reset) <words>",),
    "scheduled": (
        "schedule", "[(show|send|list|see|the)] [(me|us)] [(the|your|our)] schedule", "scheduled",
        "what is (scheduled|on the schedule|planned|coming up)", "what (topics|posts) are (scheduled|planned)",
        "(scheduled|planned) (topics|posts)",
    ),
    "unschedule": (
        "(cancel|unschedule|drop) [(topic|topics|number|numbers|scheduled topic|no)] <numbers>",
        "take [(topic|number)] <numbers> off the schedule",
    ),
    "suggestions": (
        "suggestions", "[(show|send|list|see|the)] [(me|us)] [(the|all|all the|your|our|topic)] suggestions",
        "what (has been|have people|was) suggested", "suggested topics", "what (suggestions|ideas) are there",
    ),
    "rename": (
        "(rename|retitle|re title|rename it|rename this|rename to|rename it to|rename this to|rename as|rename "
        "this conversation to|rename this thread to|rename the thread to|rename the conversation to|change the "
        "subject to|change subject to|change the title to|new subject|new title|change the subject line to|give "
        "this the subject|call this|call this thread|call this conversation|set the subject to) <words>",
    ),
    "merge": (
        "merge [{thread}] [(with|into|and|to)] [(thread|conversation|number|no|topic)] <numbers>",
        "(merge|join|combine) [{thread}] (with|into|and|to) <words>",
        "(merge|combine) [(thread|conversation|topic)] <numbers> (with|into|and) [(thread|conversation|topic"
        "|number)] <words>",
        "merge <words>", "(combine|put) {thread} together with <words>",
        "this belongs (to|with|in) [(thread|conversation|number)] <numbers>",
    ),
    "move": ("move [{thread}] to <words>", "move <numbers> to <words>"),
    "split": ("split <words>",),
    "ask": ("ask [(number|no)] <numbers> [<words>]", "ask <words>"),
    "bump": (
        "bump", "bump (it|this|this one|that)", "(send|ask|post) (it|this) (again|round again)",
        "(nudge|remind|prod) (everyone|the list|people|them|the group|everybody)",
    ),
    "leave-it": (
        "leave it", "leave it (alone|be|there|for now|please|thanks|at that)",
        "(let|leave) (it|this) (be|alone|lie|drop)", "do not bother",
    ),
    "later": (
        "later", "(maybe|ask me|remind me|ask|ask again|remind me again|not now|another time) later", "not now",
        "ask me (again|next week|another time|tomorrow|in a week|next month|again later|again next week)",
        "(remind me|ask me) (tomorrow|next week|again|in a few days)", "another time", "some other time",
    ),
    "taster": (
        "taster",
        "(try|have|get|start|i will try|try out|go for|take|give me|try the|i will take|send me) [(a|the|out the"
        "|out a|your)] [free] (taster|trial|taster membership|taster month|four weeks|trial membership|sample)",
        "(taster|trial) (membership|please|month|weeks|subscription|for four weeks)",
        "try it [out] (first|for a bit|for a while|for four weeks|for a month)", "the taster",
    ),
    "hide": (
        "hide", "hide (me|my profile|my details|my answers|it|this|my name|that|all of it|from members|everything)",
        "(keep|make) (me|my profile|my details|it|this|my answers) (hidden|private|to yourselves|to yourself"
        "|invisible|confidential)",
        "do not (show|share|publish) (me|my profile|my details|this|it|my answers|these|any of this) [(to|with) "
        "(members|anyone|the members|others|everyone|the list|other members)]",
        "members may not see (this|it|me|my details)",
    ),
    "show": (
        "show",
        "(unhide|un hide|show) (me|my profile|my details|my answers)", "unhide",
        "members (may|can) see (this|it|me|my details|my profile)",
    ),
    "skip": (
        "skip", "skip (it|this|this one|this time|this week|this month|today|that one|that)",
    ),
    "cancel": (
        "cancel", "cancel (it|the meeting|the call|this|the poll|that|this meeting|the event|the session)",
        "call (it|the meeting) off", "call off the meeting",
    ),
    "nothing-yet": (
        "nothing yet", "(nothing|not much) (has happened|to report|happened|new) [yet]", "no news yet",
    ),
    "used-it": (
        "used it", "(i|we|yes we|yes i) (used|have used|are using|am using|have been using) it",
    ),
    "about-me": ("about me [please]", "[show me] (my profile|what i told about myself) [please]"),
    "language:en": ("{in_language} english", "english [please]"),
    "language:cy": ("{in_language} (welsh|cymraeg)", "(welsh|cymraeg) [please]"),
    "language:fr": ("{in_language} (french|francais)", "(french|francais) [please]"),
    "language:de": ("{in_language} (german|deutsch)", "(german|deutsch) [please]"),
    "language:es": ("{in_language} (spanish|espanol)", "(spanish|espanol) [please]"),
    "language:pl": ("{in_language} (polish|polski)", "(polish|polski) [please]"),
    "language:ur": ("{in_language} urdu", "urdu [please]"),
}

ASKED: Phrases = {
    "join": ("count me in", "i am in", "i would like (membership|in)"),
    "find": (
        "(searching for|looking for|find out about) <words>",
        "(what have|what has|have|has) (people|anyone|we|anybody|the list|the group|somebody|someone) (said"
        "|written|asked|talked|discussed|posted|mentioned) [(anything)] (about|on) <words>",
        "(is there|have you|have you got|do you have|do we have|have we|have we got|is there already) (anything"
        "|something|any posts|posts|any discussion|any conversation|stuff|any messages) (about|on|in the archive about"
        "|in the archive on|in the archives about|in the archives on) <words>",
        "(anything|any posts|past posts|old posts|posts|previous posts) (about|on) <words>",
        "(has|have|did) (anyone|we|people|anybody) [ever] (talked|discussed|talk|discuss|spoken|speak|asked|ask) "
        "[about] <words>",
        "what did (people|we|anyone) say about <words>",
    ),
    "who-knows": (
        "(does anyone|does anybody|anyone|anybody|is there anyone|is there someone|does someone) [who] (know|knows"
        "|know anything|knows anything|knows something) about <words>",
        "(who|whom) (can|could|should) i (ask|talk to|speak to|contact) about <words>",
        "who (can help|could help|has experience|is an expert|works|has worked|knows most|might know|would know"
        "|has done work) (with|of|on|in|about) <words>",
        "(find|looking for|look for|i need|need|find me) (someone|anyone|somebody|people|an expert|experts) (who "
        "knows about|who know about|with knowledge of|with experience of|with experience in|who knows) <words>",
        "(ask|speak to|talk to|contact|put me in touch with|connect me with) (someone|anyone|somebody|people) (who "
        "knows|who know|with experience of|about|with experience in) [about] <words>",
    ),
    "undo": (
        "(change|put|switch|set|turn) (it|that|things|me|everything) back [(to how it was|as it was|how it was|the "
        "way it was|please|as they were|to how they were|as before|to before)]",
        "that was (a mistake|an accident|wrong|not what i meant|by mistake|by accident|an error|a slip) [undo] "
        "[(that|it)]",
        "i did not mean (that|to|to do that|it|this)", "scrap that",
        "put me back [(to|as|how) (how i was|before|i was|it was)]",
    ),
}

REPLY: Phrases = {
    "full": (
        "full", "(full|whole|complete|entire) (post|text|message|email|version|thing|mail)",
        "(send|show|give|see|read|have|get) [me] (the|it in) (full|whole|complete|entire) [(post|text|message"
        "|thing|version|email|one|mail)]",
        "[(the|its)] (files|attachments)",
    ),
    "rename": (
        "(rename|retitle|rename it|rename this|rename to|rename it to|rename this to|rename as|rename {talk} to"
        "|rename {talk}|change the subject to|change subject to|change the title to|new subject|new title|change "
        "the subject line to|give this the subject|call {talk}|set the subject to) <words>",
        "rename [{thread}]", "give {thread} (a new|another|a better) (name|title|subject)",
    ),
    "merge": (
        "(merge|join|combine) [{thread}] [(with|into|and|to)] [(thread|conversation|number|no|topic)] <numbers>",
        "(this|it|{talk}) (belongs|should be|should go|goes|fits|is part of|belong) [(to|with|in|into|under)] "
        "[(thread|conversation|number|no|topic)] <numbers>",
        "(put|move) {thread} (together with|into|in with|under) [(thread|conversation|number|no|topic)] <numbers>",
        "merge [{thread}] (with|into|and) <words>", "combine {thread} (with|and) <words>",
        "put {thread} together with <words>",
        "(this|it|{talk}) belongs (with|in|to) the <words> (one|thread|conversation|discussion|topic)", "merge",
        "(merge|put|move) {thread} back", "put {thread} back (where it came from|where it was|where it belongs)",
        "{thread} (is|are) the same as [(thread|conversation|number|no|topic)] <numbers>",
    ),
    "move-post": (
        "move (this|that|the|her|his|their) (post|message|email|mail) to (<addresses>|list <words>|the <words> list)",
        "(this|that) (post|message|email|mail) belongs (on|in) (<addresses>|the <words> list)",
    ),
    "move": (
        "move [{thread}] [over] to (<addresses>|list <words>|the <words> list)", "move [it] to <one>",
        "(this|it|{talk}) belongs (on|in|to) (<addresses>|the <words> list)",
        "(transfer|take) {thread} [over] to (<addresses>|the <words> list)", "move",
    ),
    "mute": (
        "mute", "(mute|silence) {thread} [for me]", "(ignore|skip|drop|hide) {talk} [for me]",
        "(stop|stop sending me|stop emailing me about|stop sending|no more|take me off|take me out of|get me off"
        "|get me out of|remove me from|unsubscribe me from|unsubscribe from|unfollow|drop me from|do not send me"
        "|not interested in|i am not interested in|enough of|spare me|leave me out of|do not copy me in on|i do "
        "not need|i do not want|exclude me from|i am done with|opt me out of|opt out of|count me out of) [(any "
        "more of|the rest of|any more emails on|any more about|more of|emails about|emails on|any more on|more on"
        "|mail about|posts about|posts in|getting|receiving|following|all of|posts on|messages about|messages on"
        "|replies to|replies on|any more replies to)] {thread}",
        "no more (of this|about this|on this|of it|on this one|of these replies|replies) [please]",
        "(unfollow|stop following)", "mute (please|thread|conversation|this conversation|all of this|it all)",
    ),
    "unmute": (
        "unmute", "un mute", "(unmute|un mute|unsilence) {thread}", "(undo|cancel|stop|end|lift) (the|that|my) mute",
        "(turn|switch) {thread} back on", "i want {thread} back",
    ),
    "follow": (
        "follow", "(watch|track) {talk}",
        "(follow|subscribe to|keep me posted on|keep me in|keep me on|keep me updated on|keep me informed about"
        "|send me|send me the rest of|send me all of|include me in|count me in on|keep me in the loop on|i want to "
        "follow|i would like to follow|following|notify me of|see all of|get all of) [(the rest of|all of|replies "
        "to|all replies to|all replies on|every reply to|the replies to|everything in|every post in|all posts in"
        "|the answers to|answers to|all answers to)] {thread}",
        "follow (please|thread|conversation)",
        "(send|get|have) me (all|the|every) (replies|reply|answers|responses) [(to|on) {thread}]",
        "(see|get|have|receive) (all|the|every) (replies|answers|responses) [(to|on) {thread}]",
        "keep me (posted|in the loop|updated|informed) [on this]",
    ),
    "unfollow": ("unfollow", "(unfollow|stop following) {thread}"),
    "close": (
        "close",
        "(close|lock|close down|close off|shut down) {thread} [(now|for now|please|to replies|to new replies|down"
        "|to further replies)]",
        "(end|finish|wrap up|shut|stop) {talk} [(now|for now|please|to replies|to new replies|down|to further "
        "replies)]",
        "no more replies to {thread}", "{talk} (is|is now) (closed|over)", "close thread",
        "(stop|end|halt) (replies|the replies|replies to {thread})", "time to close {thread}",
    ),
    "reopen": (
        "reopen", "re open", "(reopen|re open|unlock) {thread} [(again|back up|up again|to replies)]",
        "(open|open up) {talk} [(again|back up|up again|to replies)]", "open (it|this|that) [up] again",
    ),
    "split": (
        "split",
        "(split|fork|branch|separate) {thread} [(off|out|here|into a new (thread|conversation|topic|one)|into two"
        "|from here|off here|off into its own (thread|conversation)|into its own (thread|conversation|topic))] "
        "[(as|called|with the subject|and call it) <words>]",
        "split (off|here|from here|this off|out)",
        "(make|start|turn) {thread} [into] (a new|its own|a separate|a new separate) (thread|conversation|topic)",
        "(make|start) a new (thread|conversation|topic) (here|from here|from this|out of this|with this|of this)",
        "new (thread|conversation) from here", "split [off] (as|called|into) <words>",
        "this (should be|is|needs to be|deserves) (its own|a new|a separate) (thread|conversation|topic)",
    ),
    "pin": (
        "pin", "(pin|sticky) {thread} [(to the top|up|at the top|on top|for now)]",
        "(pin|sticky) {thread} [(to the top|up|at the top|on top)] (for|until|till) <some>",
        "(put|keep|leave) {thread} (at|on|to) [the] top [(of the letters|of the digest|of the next letters|for now)]",
        "pin to the top",
    ),
    "unpin": ("unpin", "un pin", "(unpin|un pin) {thread}", "take {thread} off the top"),
    "remove-post": (
        "(remove|delete|take down|take out|erase|pull|withdraw) (this|that|the|her|his|their) (post|message|email"
        "|mail)",
        "(remove|delete) (this|that|the) (post|message|email|mail) from the (archive|archives|list|letters)",
        "take (this|that|it|the) [(post|message|email)] (down|out of the archive|off the archive|out)",
        "(remove|delete) (it|this) from the (archive|archives)", "remove post", "delete post",
        "(remove|delete|take down|take out|erase|pull|withdraw) (this|that|her|his|their) (post|message|email|mail)"
        " [from the (archive|archives|list|letters)] [(because|as|since|reason)] <words>",
        "take (this|that|it|the) [(post|message|email)] (down|out of the archive) [(because|as|since|reason)] <words>",
    ),
}
