"""English cues: words by which a sentence asks for something, whatever else stands between and around them.

The first key that fits decides, so what is more particular stands above what is more general.
"""

import re

from listserv.understand.phrases.en_public import ADDRESSED, DECIDED, PUBLIC, PUBLIC_REPLY
from listserv.understand.phrases.shape import Phrases

# fmt: off
_DATA = "(data|details|information|info|records|record|file|traces|profile and address)"
_THESE = "(emails|email|e mails|mails|mail|messages|letters|posts|communications|mailings|updates|these|this|them|it)"
_LIST = (
    "(list|group|community|network|cop|forum|emails|mailing|mailings|circulation|distribution|membership|books|roll)"
)
_MINE = (
    "(me|us|this one|this (address|email|account|mailbox|inbox|e mail)|my (name|address|email|account|details|mailbox"
    "|email address|work address|home address|old address|other address))"
)
_ASK = (
    "(send|sent|get|getting|have|having|give|put|switch|change|make|making|move|prefer|like|love|want|need|can i"
        "|could i"
    "|may i|bundle|batch|collect|gather|group|roll|combine|one|single|instead|better|suit|suits|enough|fewer|less"
    "|become|receive|receiving|set|on|rather|only|just|mine|cut|down|opt|choose|go|down to|lump|happy|set up)"
)
_TAIL = (
    f"(<end>|(from|off|of|out|out of|off of) <gap> {_LIST}|(please|now|it|this|these|here|thanks|as|because|i|and"
        f"|asap|with"
    "|from (it|this|these|here|now|then)|immediately|today|at once|altogether|completely|permanently|for good|so"
        "|since|but"
    "|or|before))"
)
_TO_SAY = "(say|write|type|ask|use|do|try|tell|send)"
_PLACED = "(thread|conversation|discussion|topic|subject|chain|one|argument|exchange|debate)"
SENSES: Phrases = {
    "forget-me": (
        f"(erase|delete|wipe|destroy|scrub|remove|erasure|deletion|purge) <gap> (my|personal|all"
        f"|all the) <gap> {_DATA} "
        "<gap> (about me|on me|me)",
        f"(erase|delete|wipe|destroy|scrub|erasure of|deletion of|purge) <gap> (my|personal) <gap> {_DATA}",
        "(erase|delete|wipe|destroy|scrub|remove|purge) (everything|anything|all) <gap> (about me|on me)",
        "(everything|anything|all) <gap> (on|about) me <gap> (wiped|erased|deleted|destroyed|removed|gone|scrubbed)",
        f"(my|personal) <gap> {_DATA} <gap> (wiped|erased|deleted|destroyed|scrubbed|purged)",
        "article 17", "right to (erasure|be forgotten|deletion)", "be (forgotten|erased)",
        "(erase|forget) me",
    ),
    "my-data": (
        "article 15", "subject access", "dsar",
        f"(what|which|copy|copies|all|any|see|send|have) <gap> {_DATA} <wide> (about|on|of|for) me",
        f"(copy|copies|export|printout) <gap> (my|personal) <gap> {_DATA}",
        "(what|everything|anything|all) <gap> (hold|holding|stored|store|kept|keep|know|got|have|held) <gap> (about"
        "|on) me",
        "my data", f"what <gap> {_DATA} <gap> (hold|stored|store|kept|keep|held)",
    ),
    "back": (
        "(left|unsubscribed|unsubscribe|off|leaving|removed) <wide> by (mistake|accident)",
        "by (mistake|accident) <wide> (left|unsubscribed|leaving|removed)",
        "(wrong|accidentally|mistakenly) <gap> (left|unsubscribed|leave)",
        "not (mean|intend) to (leave|unsubscribe|go|be removed|be taken off)", "(stay|remain) <gap> member",
        "(put|let|take|have|add|want|come|get|welcome) (me|us) <gap> back",
        f"(come|get|be|go) back <gap> (in|on|onto|into|to) <gap> {_LIST}",
        "(rejoin|re join|resubscribe|re subscribe|rejoining)",
    ),
    "mode:none": (
        "(stay|keep|remain|still be|be|leave me|continue) <wide> (no|not|without|nothing|zero|never) <gap> "
        "(emails|email|mail|mails|e mails|anything|posts|messages|sent)",
        "(no|not|without|nothing|zero) <gap> (emails|email|mail|mails|posts|messages|anything) <gap> but <gap> "
        "(stay|keep|remain|member|on the list)",
    ),
    "pause:date": (
        "(pause|pausing|hold|holding|suspend|snooze|freeze|break|rest|stop|no mail|no mails|no emails|no email|nothing"
        "|wait|quiet|silence|hold off|time out|breather|skip|halt)",
        "(away|on leave|annual leave|maternity leave|sick leave|study leave|parental leave|holiday|holidays|hols"
        "|abroad|sabbatical|secondment|vacation|out of (office|the office)|(am|be) off|off (work|sick|for|until"
        "|till|from)|hospital|operation|surgery|parental|mat leave"
        "|travelling|unavailable|off sick|not <gap> (looking|reading|checking|in the office|here|around|be back))",
    ),
    "about-me": (
        "(change|update|replace|make|set|put|edit) <gap> (about me|profile|introduction|bio"
        "|description of me) <gap> (to"
        "|say|read|with|saying) <words>",
    ),
    "mode:every": (
        "(back|return|turn|switch|change|up|revert|put) <wide> (everything|every (post|email|message|mail|one)|each "
        "(one|post|email|message|mail)|individual (posts|emails|messages|mails)|all (posts|emails|messages)|one by one"
        "|as (they|it) (come|comes|arrive|arrives|happen|happens))",
        "(send|get|have|receive|want|see|prefer|like) <gap> (every|each) [single] (post|email|message|mail) <gap> (as "
        "(they|it) <one>|individually|separately|again|instead|please)",
        "full (volume|fat|traffic|flow)", "(all|every single|each single) (post|email|message|posts|emails"
        "|messages) <gap> (again|instead"
        "|straight away|please|not <gap> (weekly|daily|monthly|digest))",
        "(no|not|stop|without|cancel) <gap> (digest|digests|summary|bundling|bundles|batching) <gap> (any more"
        "|anymore|but"
        " every|please|send)", "(individually|one at a time|singly|separately)",
    ),
    "resume": (
        "(reinstate|restart|resume|unpause|un pause|reactivate|unfreeze|re start|unsuspend|switch on|recommence|restore"
        "|carry on|pick up again)", "(lift|end|cancel) <gap> (pause|hold|break)",
        "(turn|switch|put) <gap> (back on|on again)",
        "(ready|happy|can|want|like) <gap> (receive|get|have) <gap> again",
        "(start|begin) <gap> (sending|getting|receiving|mailing|emailing|mail|emails|letters|posts) <gap> again",
        "(send|sending|have|get) <gap> (emails|mail|mails|posts|letters|post) again",
    ),
    "help": (
        f"(what|how) (can|do|could|should|must) i {_TO_SAY} <gap> (here|you|this|it|list|group|thing|next|to)",
        "(understand|explain|show|tell|remind|know|forgotten|forget|unsure|sure) <wide> (how|what) <wide> (use|work"
        "|works"
        "|options|commands|possible|choices|do this|ask it|ask you|write|words)",
        "how <gap> (use|work|works|operate) <gap> (this|it|list|group|thing|system)",
        "(instructions|user guide|guide|manual|cheat sheet|crib sheet|tutorial|list of commands|list of what i can"
        "|how to guide"
        "|help page|idiot s guide)", "what <gap> (words|commands|things|options|phrases"
        "|instructions) <wide> (understand|know"
        "|accept|use|recognise|say|are there|have|send)",
        "(lost|stuck|confused|baffled|no idea|clueless|not a clue)", "(need|want|some|any|please) help",
        "what <gap> (options|commands|choices) <gap> (are|have|do|can)",
    ),
    "settings": (
        "(how|what|which|check|see|show|tell|remind|know|confirm|view|look at|send) <wide> (my|i|me) <gap> (set up"
        "|setup"
        "|settings|setting|preferences|preference|subscription|signed up|subscribed|registered|status|chose"
        "|chosen|ticked|details you|membership)",
        "(what|which) <gap> (am|was|do|did|have) i <gap> (getting|signed|set|down|registered|subscribed|receive"
        "|receiving"
        "|supposed|meant|choose|chosen|picked|opted|ticked)",
        "how <gap> (am|was) i <gap> (signed|set|down|registered|subscribed)",
        "my (settings|set up|setup|preferences|options|choices)",
        "how often <wide> (get|getting|receive|receiving|sent|mail|emails|hear|letters)",
        "(status|state) of my <gap>", "(which|what) <gap> address <gap> (for me|have you|do you)",
        "am i <gap> (subscribed|a member|signed up|registered|on the list|weekly|daily|monthly)",
    ),
    "mode:monthly": (
        "from (daily|weekly|every post|everything|each post) to <gap> (monthly|once a month)",
        f"{_ASK} <wide> (monthly|once a month|a month|per month|every month|each month)",
        "(monthly|once a month) <gap> (instead|please|better|suit|suits|enough|would (do|be (better|fine|good|great"
        "|enough|ideal|best|nice|lovely)))",
    ),
    "mode:weekly": (
        "from (daily|monthly|every post|everything|each post) to <gap> (weekly|once a week)",
        f"{_ASK} <wide> (weekly|once a week|a week|per week|every week|each week|on (a|each) friday|on fridays"
        f"|each friday)",
        "(weekly|once a week) <gap> (instead|please|better|suit|suits|enough|would (do|be (better|fine|good|great"
        "|enough|ideal|best|nice|lovely)))",
    ),
    "mode:daily": (
        "from (weekly|monthly|every post|everything|each post) to <gap> (daily|once a day)",
        f"{_ASK} <wide> (daily|once a day|a day|per day|every day|each day|every evening|each evening)",
        "(daily|once a day) <gap> (instead|please|better|suit|suits|enough|would (do|be (better|fine|good|great"
        "|enough|ideal|best|nice|lovely)))",
    ),
    "mode:announcements": (
        "(only|just|restrict|limit|nothing but|reduce) <wide> (announcements|notices|official|important|announcement)",
        "(announcements|notices|important (things|stuff|ones|news)|official <one>) <gap> (only|nothing else|is enough)",
    ),
    "mode:questions": (
        "(only|just|restrict|limit|nothing but) <gap> questions", "questions <gap> (only|nothing else)",
    ),
    "name": (
        "(show|shown|display|list|listed|appear|call|change|known|displayed|put|update|set) <gap> (me|name|appear"
        "|displayed|shown|known|it|listed) <gap> (as|to) <few>",
        "(appear|shown|known|displayed|listed|show up|display|show|go by|called|named|addressed) [(to others"
        "|to members|by|as)]"
        " <few>", "(go by|known by) [the name] <few>",
        "(name|it|that|which) (should|ought to|must|needs to) (say|be|read) <few>",
        "(correct|right|proper) [(name|spelling|form|one|version)] is <few>", "(spelt|spelled|written) <few>",
        "(name|surname) (is|has changed to|changed to|is now|has become) [now] <few>",
    ),
    "hide": (
        "(remove|take) my (profile|details|answers) <gap> (members|others|directory|view|sight)",
        "(hide|conceal) <gap> (me|my)",
        "(not|never|nobody|no one|no|do not) <wide> (see|show|shown|share|know|display|visible|look at) <wide> (me|my"
        "|myself)",
        "(keep|make) (my|me) <gap> (hidden|private|secret|confidential|invisible)",
        "(not|never) (show|share|display|publish|give) <gap> (my|me) <gap> (name|profile|details|others|members"
        "|anyone)",
    ),
    "show": ("(unhide|un hide|reveal) ", "(show|make) (my|me) <gap> (profile|details|name|visible) <gap> again"),
    "undo": (
        "not what i (wanted|meant|asked|intended)",
        "(undo|reverse|revert|take back|cancel) (that|it|this|my last|the last)",
        "(put|change|turn|set|switch) <gap> back <gap> (how|as|the way|to what|to how) ",
    ),
    "taster": (
        "(give|try|have|go|start|take|ok|yes|like|do|want) <gap> (trial|taster|sample|taster membership)",
    ),
    "leave": (
        f"(be|get|have|having|me|us|name|address|email|subscription|membership|account"
        f"|registration) <gap> (taken off|removed"
        f"|unsubscribed|deleted|cancelled|canceled|ended|stopped|terminated|struck off|dropped|discontinued) {_TAIL}",
        f"(unsubscribe|unsub|deregister|unregister|unenrol|sign off) {_MINE}",
        f"(remove|delete|strike|drop) {_MINE} {_TAIL}",
        f"(take|get|kick|let|leave|cut|count|sign|opt|strike|drop|cross|have) {_MINE} (off|out|removed|taken off"
        f"|unsubscribed|deleted) {_TAIL}",
        f"(come|get|be taken|be removed|be|drop|opt|bow|step|go|want|wish|like) (off|out|out of|off of"
        f"|from) <gap> {_LIST}",
        "(come off|opt out|get off|bow out|want out|drop out|want off|get out of) [(please|now|it|this|of it|of this|of"
        " here|here)] <end>", "(off|out) of (this|it|here) <end>",
        f"(stop|quit|cease|end) <gap> (sending|emailing|mailing|bombarding|spamming|forwarding"
        f"|pestering) <gap> {_THESE}",
        "(stop|quit|cease) (emailing|mailing|bombarding|spamming|pestering|writing to|contacting) (me|us)",
        f"(no longer|not|never) <gap> (want|wish|need|require|care|like) <gap> {_THESE} <gap> (any more|anymore"
        f"|any longer"
        "|thanks|thank you)",
        "(no longer|not) <gap> (want|wish|need|like|care) to <gap> (receive|receiving|get|getting|be sent|be a member"
        "|be part|belong|be on|be in|hear from|be included|subscribed)",
        f"(leave|leaving|exit|quit|withdraw from|resign from|part from) (the|this|your) <gap> {_LIST}",
        "(end|cancel|terminate|close|discontinue) <gap> (membership|subscription|account|registration)",
        f"no longer <gap> (need|want|wish|require) <gap> {_THESE}",
        "no longer (required|needed|wanted|relevant to me|appropriate|applies|interested)",
        "(unsubscribing|opting out|signing off|deregistering|withdrawing|resigning) <gap> (now|please|sorry|<end>"
        "|today|thanks)",
        f"(no more|enough|had enough|sick|fed up) <gap> {_THESE} <gap>",
        "(not|no longer) interested (any more|anymore|<end>|in this)",
        f"(leave|get|go|opt|pull) (off|out|out of|off of) <gap> {_LIST}", "(want|like|wants) [to be] (out|off) <end>",
        "let me (go|leave|off|out) ", "count me out", "not (required|needed|wanted) (any more|anymore|any longer)",
        "(must|have to|need to|should like to|wish to|want to|would like to) (say goodbye|leave you|bow out|resign"
        "|withdraw)",
    ),
    "who-knows": (
        "(who|anyone|someone|somebody|members|people|anybody|person|colleague) <wide> (knows|know|knowledge|expert"
        "|expertise"
        "|experience|experienced|knowledgeable|specialises) <gap> (about|of|in|on|with) <words>",
        "(put me in touch|connect me) with <gap> (about|on|in|with|for) <words>",
    ),
    "topics": (
        "(what|which|any|the|your) <gap> (current|latest|recent|ongoing|running|active|live|hot|new) <gap> (topics"
        "|subjects"
        "|conversations|threads|discussions)",
        "(what|which|list|current|recent) <gap> (topics|subjects|conversations|threads|discussions) <gap> (being"
        "|been|are"
        "|discussed|talked|current|now|going|moment|at present|recent|lately|this week|this month)",
        "(list|show|send|see|have) <gap> (topics|subjects|conversations|threads|discussions)",
        "what <gap> (talking|talked|discussing|discussed|chatting) about",
        "what <gap> (missed|happened|been happening|been going on) ",
    ),
    "get": (
        "(send|show|have|get|see|read|give|open|forward|fetch) <gap> (conversation|thread|discussion|number|no"
        "|numbers|nos"
        "|topic) <numbers>",
        "(send|have|get|see|read|give|fetch) <gap> (conversation|thread|discussion|exchange) <gap> (about|on|called"
        "|titled"
        "|headed|named) <words>",
        "(send|have|get|see|read|give|fetch) <gap> (whole|entire|full|complete) (conversation|thread|discussion"
        "|exchange)"
        " <words>",
    ),
    "full": (
        "(see|send|have|read|get|show|give) <gap> (item|post|number|message|no) <numbers> <gap> (full|complete"
        "|whole|entire)",
        "<numbers> in full",
        "(see|send|have|read|get|show|give) <gap> (full|whole|entire|complete|rest of the|rest of this|uncut) (post"
        "|message"
        "|text|thing|email|item|mail|version|letter)",
    ),
    "find": (
        "(find|search|look|looking|dig|hunt|searching) <gap> (about|on|for|regarding|concerning|mentioning|up"
        "|out) <words>",
        "(anyone|somebody|someone|people|we|anybody|ever|whatever|what|something|anything|posts|messages|emails"
        "|conversation|thread|threads|ones) <wide> (discussed|discuss|said|wrote|written|talked|mentioned|posted|asked"
        "|covered|debated|was|were) <gap> (about|on|regarding|concerning) <words>",
        "(ever|already|previously) (discussed|covered|talked about|debated|mentioned|looked at) <words>",
        "(anyone|somebody|someone|people|we|anybody|ever) <gap> (mention|mentions|mentioned|raise|raised|cover|covered"
        "|discuss|discussed|bring up|brought up|share|shared|post|posted|write about|talk about|speak about) <words>",
        "(search|find|look up|hunt down|dig out|dig up) <words>",
    ),
    "unmute": ("(unmute|un mute)", "follow <gap> after all"),
    "mute": (f"(mute|silence|unfollow) <gap> {_PLACED}",),
    "follow": (f"(follow|keep up with|track) <gap> {_PLACED}",),
    "info": (
        "(what|who|tell|explain|know) <gap> (this|the|your) <gap> (list|group|community|network|cop"
        "|thing) <gap> (is|about"
        "|for|does|do)",
        "(what|who) (is|are) (this|the|your) (list|group|community|network|cop)",
        "(tell|explain|know|learn|hear|find out|read|understand|information|info|more|details) <wide> (about"
        "|what) <gap> (list"
        "|group|community|network|cop|practice|you do|you are)", "what (you do|you are|this is) [about]",
        "who (runs|organises|is behind|leads|is in charge|owns|manages) <gap>",
        "(more|some|further) (info|information|details) <gap>",
        "what <gap> (group|list|community|network) <gap> (is|does|about)",
    ),
    "set": (
        "(set|make|change|switch) <gap> (new (joiners|members|people)|newcomers|default) <words>",
        "(turn|switch) (off|on) <gap> (list of members|member list|who|directory|archive|digest|introductions) <words>",
        "(change|set) <gap> (name of the list|list name|name of the group) to <words>",
    ),
    "pending": (
        "(what|anything|any|which|list|show|see|how many|do i have|send|are there|is there|have i|anyone|anybody"
        "|have you)"
        " <wide> (waiting|held|pending|outstanding|undecided|decided|queue|approve|approval|moderate|queued|in limbo)",
    ),
    "report": (
        "(how are we|how is it|how is the list|how is the group|how have we) (doing|going|getting on)",
        "(send|show|see|have|give|get|any|latest|need|want) <gap> (numbers|statistics|stats|figures|report|metrics"
        "|activity)",
        "how <gap> (we|list|group|community|it) <gap> (do|doing|done|going|getting on|performing|faring)",
    ),
    "members": (
        "how many (members|people|subscribers|of us) <gap>",
        "(who|list|names) <gap> (members|subscribers|signed up|joined)",
        "(send|show|see|list|give|have|export|print|need|want) <gap> (members|membership list|member list|roll"
        "|subscribers)",
    ),
    "set:join open": (
        "(anybody|anyone|everybody|everyone|people|all) <gap> join <wide> (without|freely|automatically|straight|by"
        " themselves)",
    ),
    "set:hold_newcomers 1": (
        "first (post|message|email) <gap> (new|each|every|newcomers) <wide> (held|hold|check|checked|moderated"
        "|approve|see)",
        "(hold|check|moderate|see|approve) <gap> first (post|message|email) <gap> (new|each|every|newcomer)",
    ),
    "join": (
        f"(add|put|include|count|sign|enrol|register|subscribe|let|get|enter|accept|have) (me|us|my name"
        f"|my email) <gap> "
        f"(to|on|in|up|into|onto|as a member|for|{_LIST})",
        "(like|want|love|keen|wish|possible|interested|happy|may i|can i|could i|ask|can we|could we|want 2|hoping"
        "|hope|"
        "please|request|eager|delighted|wondering) <wide> (join|joining|enter|be part|part of|be a member"
        "|become a member"
        "|sign up|subscribe|be one|be in|get involved|take part|belong|be added|be included|be on (this|your|the)"
        "|become part)",
        "how <gap> (join|sign up|become|subscribe|register|enter|get on|be added|get in)", "where do i sign",
        "request to join", "(want|let me) in",
        "(start|begin) <gap> (receiving|getting|sending me) <gap> (emails|mails|posts|messages|letters)",
        f"(come|get) (on|onto|into) <gap> {_LIST}",
        f"(be|being|get|have|having|me|name|address|email) <gap> (added|included|put|placed|enrolled|registered"
        f"|subscribed"
        f"|signed up|accepted|listed) <gap> (to|on|in|for|into|onto|as a member|with) <gap> {_LIST}",
        "(would like|wish|want|hope|hoping|love) to (come on board|come in|participate|be kept informed"
        "|get the emails)",
        f"(membership of|access to|a place on|a place in) <gap> {_LIST}",
    ),
    # What is left: a word that is said of nothing else here.
    "mode:weekly:": ("(weekly|once a week|every week|each week|a week)",),
    "mode:daily:": ("(daily|once a day|every day|each day)",),
    "mode:monthly:": ("(monthly|once a month|every month|each month)",),
}

WORDS = frozenset(
    word
    for table in (SENSES, PUBLIC_REPLY, PUBLIC, ADDRESSED, DECIDED)
    for phrases in table.values()
    for phrase in phrases
    for word in re.findall(r"[a-z]{4,}", phrase)
)
"""The words of all cues: none of them is a slip of another word."""
