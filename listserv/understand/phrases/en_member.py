"""English wishes that count wherever they are the whole message: what anyone and a member asks for."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
SURE: Phrases = {
    "leave": (
        "(unsubscribe|unsub|un subscribe|signoff|sign off|opt out|optout|unsubscription|unsubscribing|deregister"
        "|resign)",
        "(unsubscribe|unsub|un subscribe|unsubscribing|deregister|opt out|opt me out|sign me off|unregister"
        "|unenrol) [{me}] [({off}|to) {list}] [(at|from) {list}]",
        "[(to|and)] [(i|we)] [{me}] [be] (unsubscribed|removed|taken off|deleted|dropped|taken|withdrawn) [{off}] "
        "{list}",
        "{me} be (removed|taken off|unsubscribed|deleted)",
        "(can|could|may) {me} be (unsubscribed|removed|taken off|deleted|dropped|taken) [{off} {list}]",
        "be (unsubscribed|removed|taken off)",
        "unsubscribe [{me}] {off} (this|here|it|all|everything|all of it|these|this one)",
        "{remove} {me} {off} {list}",
        "{remove} {me} {off} (this|here|it|all this|everything|this thing|these|all these)",
        "{remove} {me} {off} [the] [{kind}] list [<one>] please",
        "(remove|unsubscribe|delete|unsub|deregister|unregister) {me}",
        "(take|get) me (off|out)", "removal {off} {list}",
        "(my) removal {off} {list}", "{remove} {off} {list}",
        "(get|be|come|come out|opt|drop|go|step|drop out|back|bow|opt out|get out) {off} {list}", "off {list}",
        "(get|be|come|opt|drop) (off|out|out of) (this|it|of this|of it|of here|here)",
        "(get|take) {me} (off|out of) [(this|your|the)] [(bloody|damn|flipping|stupid|blasted)] [{kind}] list",
        "(leave|leaving|quit|exit|exiting|withdraw from|withdrawing from|resign from|step away from|depart|depart "
        "from|drop out of|part from|part company with) {list}",
        "leave", "leave (list|group|now|cop)", "leave the list <one> please", "{stop} {sending} me {mail}",
        "{stop} {sending} {mail}", "{stop} {sending} me", "{stop} {sending} {mail} to (me|this address|my address)",
        "{stop} {sending} me (this|these|anything|any of this|all this|things|any of these|anything else|all of "
        "this)",
        "{stop} (the|these|your|those|all the|all these) (emails|messages|mails|mailings|mail|updates)",
        "do not {sending} me",
        "do not (send|email|mail|forward) me (again|{mail}|any more|anything|anything else|any more of these|this"
        "|these)",
        "do not (email|mail|contact|write to) me [(again|anymore|any more)]",
        "no more (emails|mail|mails|messages|mailings|of these|of these emails)",
        "no more (emails|mail|mails|messages|mailings) from {list}",
        "no more (emails|mail|mails|messages|mailings|of these) (please|ever|ever again|thanks)",
        "{stop} {get} {mail} [from {list}]", "{stop} {get} (these|this|them|any of these)",
        "[i] [do] (no longer|not) (wish|want|need|wishing|wanting|would like|like) to {get} {mail} [from {list}]",
        "i no longer (wish|want|need) to {get} {mail} [(from|on) {list}]",
        "i do not (wish|want|need) to {get} {mail} [(from|on) {list}]",
        "i do not (wish|want|need) {mail} [from {list}]",
        "i do not (wish|want|need) to {get} (these|this|them|any of these|these any more)",
        "i no longer (wish|want|need) to {get} (these|this|them|any of these)",
        "[i] (no longer|do not) (wish|want|need) {mail} [from {list}]",
        "i (no longer|do not) (wish|want) to be (on|in|part of|a part of|a member of|included in|included on"
        "|subscribed to|involved in|involved with) {list}",
        "i (no longer|do not) (wish|want) to be (a member|a subscriber|subscribed|involved|included|part of this"
        "|part of it)",
        "no longer (wish|want) to be (on|in|part of|a member of|included in) {list}",
        "(cancel|cancelling|end|terminate|stop|ending|delete|discontinue|finish) my (membership|subscription"
        "|registration|account|sub) [(to|of|on|for|with|in) {list}]",
        "i am (unsubscribing|leaving the list|out of this list)", "my name {off} {list}",
        "(take|remove|delete|get) my (name|email|address|email address|details|e mail|e mail address) {off} [(your"
        "|the|this)] [{kind}] (list|lists|system|records|database|group)",
        "(take|remove) (us|our address) {off} {list}", "(i would like|i want) (out|off)", "i want (out|off)",
        "i want off {list}", "i want out of {list}", "sign off {list}", "say goodbye to {list}", "stop subscription",
        "cancel subscription", "end subscription", "cancel membership",
        "have {me} (removed|taken off|unsubscribed|deleted) [({off}) {list}]", "(to|be) removed",
        "i (quit|resign|am leaving|am off|opt out|unsubscribe)", "i resign from {list}", "i am leaving {list}",
        "leave {list} [for good]",
    ),
    "join": (
        "(subscribe|join|sign me up|subscribe me|enrol me|register me)", "{join} [(to|for|in|of|on|up to)] {list}",
        "{join} [(to|for|in|of|on)] (this|it|your list|in)",
        "(add|adding|put|putting|include|including|get|sign|enrol) {me} (to|on|onto|on to|in|into|in to) {list}",
        "(add|include) me",
        "(add|put|include) my (name|email|address|email address|details) (to|on|onto|on to|in) {list}",
        "[to] be (added|included|put|subscribed|signed up|enrolled) (to|in|on|onto|on to|for) {list}",
        "be (added|subscribed|signed up)",
        "(a|become a|be a|becoming a|being a) (member|subscriber|part) [of {list}]",
        "be (part|a part|a member|on|in|included in|involved in|involved with) [of] {list}",
        "(get|be|go) (on|in|onto) {list}",
        "(interested|i am interested|would be interested|i would be interested|very interested) in (joining"
        "|subscribing|signing up|becoming a member|being a member|being part of|becoming part of) [(to|for|of)] "
        "[({list}|you|in|it|this|the conversation)]",
        "join (you|in|in with you|you all|up|the conversation|your conversation|the discussion|your discussions"
        "|please|list|cop)",
        "(i am keen|keen|i would be keen|i would be delighted|i would be happy|i would be very happy) to (join"
        "|subscribe|sign up|take part|be involved) [{list}]",
        "have {me} (added|subscribed|signed up) [(to|on) {list}]", "how about me joining {list}",
        "request to join [{list}]", "sign me up (for|to) {list}", "subscribe {me} (to|on|for) {list}",
        "a place (on|in) {list}",
        "(get|receive|start getting|start receiving) (emails|mail|the emails|messages) from {list}",
        "joining instructions", "join digest no", "join digest mime", "start my (subscription|membership)",
        "access to {list}", "join {list} (at|in|for|run by|by) <some>", "be on your {kind} list",
        "(i would like|i want) to (join|subscribe|sign up)",
    ),
    "help": (
        "help", "commands", "[(what|which|list|show)] [(of|the|are the|me the)] commands", "instructions", "help me",
        "help please", "(send|send me|give me) [(some)] help",
        "[the] (user guide|instructions|manual|help page|how to guide)",
        "how does (this|it|this list|the list|this thing|this group|all this) work",
        "how do i use (this|it|this list|the list|this thing)",
        "what can i (do|say|write|type|ask|ask for) [(here|now|to you|with this)]",
        "what (commands|options|words) (are there|can i use|do i have|do you understand|have i got|exist)",
        "what are my options", "what are the (options|commands|choices)",
        "show [me] [(the|all)] (commands|options|help)", "(send|email) me [the] (help|instructions|commands)",
        "i need help", "i need some help", "need help", "some help", "some help with (this|the list)",
        "how (do|does) i work this", "what do i do", "h e l p", "i am (lost|stuck|confused)",
        "(remind me|tell me) how (this|it|the list) works", "list of commands", "a list of commands",
        "(know|find out|see) what (commands|words) i can use", "tell me what i can do",
        "explain how (this|it|the list|the group) works", "know how (this|it|the list) works",
        "what do i (write|type|say)", "help i am (lost|stuck|confused)",
    ),
    "mode:weekly": (
        "[{give}] [{just}] {weekly} [{letter}] [{instead}] <when>", "[{give}] [{just}] {letter} {weekly} <when>",
        "(make it|make mine) {weekly} <when>",
        "(set|put|move|switch|change) {person} <addresses> [(to|on|onto|on to)] [(the|a)] weekly [(digest|letter"
        "|summary|mode)]",
        "(weekly|once a week|once weekly) ({instead}|please)", "[{give}] [{just}] {weekly} {digest} [{instead}]",
        "{give} [{just}] {weekly} [{letter}] [{instead}]", "[{give}] [{just}] {letter} {weekly} [{instead}]",
        "[{give}] [{just}] weekly {letter} [{instead}]",
        "(weekly|{letter} once a week|once a week|{weekly} only) {instead} [{instead}]",
        "(just|only) (weekly|once a week|a weekly)", "digest weekly",
        "(move|switch|change|swap|go|put) [me] [back] from <one> to [(the|a)] weekly [{digest}]",
        "{give} [(just|only)] (this|it|them|these|everything|mail|the emails|the posts|my mail|my emails) {weekly} "
        "[{instead}]",
        "(send|mail|email) me (weekly|once a week|a weekly {letter}|once weekly)",
        "{give} [{just}] {letter} {weekly} [{instead}]", "go weekly",
        "weekly (digest|summary|letter|mode|only|emails|delivery|thanks)",
        "batch (them|my emails|the emails|it) (up|) {weekly}",
        "(send|give|get) (it|them|everything|the posts|the emails) [to me] (weekly|once a week) [{instead}]",
        "[{give}] {everything} in [(a|one)] weekly {letter}",
        "(fewer|less) emails [{just}] (weekly|once a week) [{letter}]", "not every post [{just}] {weekly} [{digest}]",
        "{just} {letter} [from (you|{list})] {weekly} [{instead}]",
        "the friday (letter|email|digest|one|summary) [{instead}]",
    ),
    "mode:daily": (
        "[{give}] [{just}] {daily} [{letter}] [{instead}] <when>", "[{give}] [{just}] {letter} {daily} <when>",
        "(set|put|move|switch|change) {person} <addresses> [(to|on|onto|on to)] [(the|a)] daily [(digest|letter"
        "|summary|mode)]",
        "(daily|once a day|once daily) ({instead}|please)", "[{give}] [{just}] {daily} {digest} [{instead}]",
        "{give} [{just}] {daily} [{letter}] [{instead}]", "[{give}] [{just}] {letter} {daily} [{instead}]",
        "[{give}] [{just}] daily {letter} [{instead}]", "(just|only) (daily|once a day|a daily)", "digest daily",
        "(move|switch|change|swap|go|put) [me] [back] from <one> to [(the|a)] daily [{digest}]",
        "{give} [(just|only)] (this|it|them|these|everything|mail|the emails|the posts|my mail|my emails) {daily} "
        "[{instead}]",
        "(send|mail|email) me (daily|once a day|a daily {letter}|once daily)", "go daily",
        "daily (digest|summary|letter|mode|only|emails|delivery|thanks)", "(daily|once a day) {instead} [{instead}]",
        "batch (them|my emails|the emails|it) (up|) {daily}",
        "(send|give|get) (it|them|everything|the posts|the emails) [to me] (daily|once a day) [{instead}]",
        "[{give}] {everything} in [(a|one)] daily {letter}",
        "{just} {letter} [from (you|{list})] {daily} [{instead}]",
        "(fewer|less) emails [{just}] (daily|once a day) [{letter}]", "not every post [{just}] {daily} [{digest}]",
    ),
    "mode:monthly": (
        "[{give}] [{just}] {monthly} [{letter}] [{instead}] <when>", "[{give}] [{just}] {letter} {monthly} <when>",
        "(set|put|move|switch|change) {person} <addresses> [(to|on|onto|on to)] [(the|a)] monthly [(digest|letter"
        "|summary|mode)]",
        "(monthly|once a month|once monthly) ({instead}|please)", "[{give}] [{just}] {monthly} {digest} [{instead}]",
        "{give} [{just}] {monthly} [{letter}] [{instead}]", "[{give}] [{just}] {letter} {monthly} [{instead}]",
        "[{give}] [{just}] monthly {letter} [{instead}]", "(just|only) (monthly|once a month|a monthly)",
        "digest monthly", "(move|switch|change|swap|go|put) [me] [back] from <one> to [(the|a)] monthly [{digest}]",
        "{give} [(just|only)] (this|it|them|these|everything|mail|the emails|the posts|my mail|my emails) "
        "{monthly} [{instead}]",
        "(send|mail|email) me (monthly|once a month|a monthly {letter}|once monthly)", "go monthly",
        "monthly (digest|summary|letter|mode|only|emails|delivery|thanks)",
        "(monthly|once a month) {instead} [{instead}]",
        "(send|give|get) (it|them|everything|the posts|the emails) [to me] (monthly|once a month) [{instead}]",
        "[{give}] {everything} in [(a|one)] monthly {letter}",
        "{just} {letter} [from (you|{list})] {monthly} [{instead}]",
    ),
    "mode:every": (
        "(set|put|move|switch|change) {person} <addresses> [(back)] [(to|on|onto|on to)] {everything}",
        "every (post|email|mail|message|single post)", "everything ({instead}|please)", "{everything} {instead}",
        "[{give}] [{just}] {everything} [{instead}]", "{give} [{just}] {everything} [{instead}]",
        "(send|give|mail) me {everything} [{instead}]",
        "(go back|back|put me back|switch me back|switch back|change me back|change back|return|revert) to "
        "[(getting|receiving|having|sending me|sending)] {everything} [(individually|separately|one by one|as they "
        "come)] [{instead}]",
        "(no|no more|stop the|not the|cancel the|turn off the|stop) digest [please] [{everything}] [{instead}]",
        "normal (mail|delivery|emails|mode)", "(start|starting) {get} {everything} [again]", "post by post",
        "individual (emails|posts|messages|mails)", "each post (as it comes|individually|separately)",
        "(emails|posts|messages|mails) (as they come|as they happen|one by one|individually|as they arrive|in real "
        "time|straight away)",
        "all (posts|emails|mail|messages|the posts)", "be sent {everything}", "{get} {everything} [{instead}]",
        "(send|give) me the lot", "every (email|post) as it (comes|happens|arrives)", "not miss anything",
        "stop the (weekly|daily|monthly) digest and send {everything}",
    ),
    "mode:questions": (
        "questions only", "only [the] questions", "just [the] questions",
        "[{give}] [{just}] {questions} (only|and nothing else)",
        "{give} (just|only|only the|just the) {questions} [{instead}]",
        "(send|give) me (just|only|only the|just the) {questions} [{instead}]", "only {get} {questions}",
        "(questions|question) (mode|only please|please|digest)",
        "(just|only) (send me|give me|mail me|get|have|receive|see|send|want) [the] {questions}",
        "{questions} but not the (answers|replies|discussion|discussions|rest)",
        "(no|not the|without the|without|skip the) (answers|replies) [please] [{just}] [{questions}]",
        "{give} {questions} (only|and nothing else|but nothing else)", "only (when|if) someone asks a question",
        "only when there is a question",
    ),
    "mode:announcements": (
        "(set|put|move|switch|change) {person} <addresses> [(to|on|onto|on to)] {news} [only]", "announcements only",
        "only [the] announcements", "just [the] announcements", "[{give}] [{just}] {news} (only|and nothing else)",
        "{give} (just|only|only the|just the) {news} [{instead}]",
        "(send|give) me (just|only|only the|just the) {news} [{instead}]", "{news} (mode|only please|please)",
        "(just|only) (send me|give me|mail me|get|have|receive|see|send|want) [the] {news}",
        "only (the) important (stuff|things|emails|mail|ones|messages|announcements)", "only {get} {news}",
        "nothing but {news}", "no discussion {just} {news}", "{give} {news} (only|and nothing else|but nothing else)",
        "{news} but not the (discussion|discussions|rest|posts|chat)",
    ),
    "mode:none": (
        "quiet mode", "(go|be|stay|put me on|set me to|switch me to|make me|keep me) (quiet|silent)",
        "quiet [for now] please", "quiet for now",
        "no (mail|emails|email|mails|posts) [(at all|please|for now|just now|for the moment|right now)] [but (keep"
        "|leave) me [(on|in)] [{list}]]",
        "nothing (for now|for the moment|at all for now|for the time being|at the moment|right now|just now)",
        "no mail but stay (a member|on the list|in the group)", "[(send|mail)] me nothing for now",
        "mode (none|quiet|nomail|off)", "nomail", "no mail mode",
        "(keep|leave) me (on|in) [{list}] but (do not send me|without|with no|no|stop|stop sending me|do not "
        "{sending} me) {mail}",
        "(stay|remain|keep me) (a member|on the list|on|in|in the group) (but|without|and|with) (no|not get|not "
        "getting|not receive|receive no|get no|without|send me no) [(any|the|more)] (mail|emails|email|posts)",
        "(stop|turn off|switch off) (the|my|all) (emails|mail) but (keep|leave) me (on the list|in|a member|as a "
        "member|on|in the group)",
        "read [it] on the web only", "archive only", "web only",
    ),
    "pause": (
        "pause", "(pause|suspend) {person} <addresses> [(until|til|till|for) <date>]",
        "(pause|suspend|snooze|freeze) {mine} [until further notice]", "pause until further notice",
        "{pause} {mine} (until|til|till) (then|i am back|i return|my return|i get back|i come back|i say so|i tell "
        "you|i am back at work)",
        "{pause} {mine} (while|whilst|when) i am {away}",
        "(pause|snooze) the (list|group) [(until|til|till|for) <date>]",
        "(pause|suspend|snooze|hold) [{mine}] [from <one>] {until} <date>",
        "(pause|suspend|snooze|hold|freeze) [{mine}] (for|over|during) <date>", "{pause} {mine} {until} <date>",
        "{pause} {mine} for <date>",
        "(no|nothing|no more) [(mail|emails|messages|posts|mails|email)] [please] {until} <date>",
        "(no|nothing|no more) [(mail|emails|messages|posts|mails)] [please] for <date>",
        "nothing (until|til|till) <date>",
        "(a|have a|take a|need a|take|i need a|i am taking a) break (until|til|till|for|from {list} until|from "
        "{list} for) <date>",
        "do not (send|mail|email) me [(anything|any emails|any mail|mail|emails|any messages)] ({until}|for) <date>",
        "(resume|restart|start|start again|come back|restart my (mail|emails)|send me mail again|resume my (mail"
        "|emails)|start sending|start sending me mail|wake me [up]|bring me back|unpause me|send me emails again) "
        "(on|from|in|after) <date>",
        "put {me} on hold [(until|til|till|for) <date>]",
        "put (my mail|my emails|my membership|my subscription|it|everything) on hold [(until|til|till|for) <date>]",
        "(pause|hold|stop) [{mine}] while i am {away} {until} <date>",
        "(pause|hold|stop) [{mine}] while i am {away} for <date>", "(pause|hold) [{mine}] while i am {away}",
        "(pause|hold) [{mine}] (from <one> <one> to|from <one> to|from <one> until|from <one> <one> until) <date>",
        "(i am|am) {away} {until} <date> (pause|hold) [{mine}]", "holiday mode", "vacation mode",
        "(pause|suspend|hold|stop) {mine} (from now|from today|from tomorrow|now) {until} <date>",
    ),
    "resume": (
        "resume", "unpause", "un pause",
        "(resume|restart|unpause|reactivate|start|unfreeze|unsuspend|reinstate|switch on|turn on|turn back on"
        "|switch back on) {mine} [again]",
        "(start|restart|begin) (sending|emailing|mailing) [me] [{mail}] [again]",
        "(start|restart|begin) (sending|emailing|mailing) me [(again|mail|emails|things|everything)]",
        "(send|give) me [(my|the|all)] (mail|emails|posts|messages) again",
        "(turn|switch) (it|them|my mail|my emails|the emails|emails|mail|everything) (back on|on again|on|back on "
        "again)",
        "(take|taking) me off (pause|hold|holiday mode)",
        "(end|cancel|stop|lift|remove|finish) (the|my) (pause|break|hold)",
        "back from (leave|holiday|annual leave|maternity leave|holidays|my holidays|mat leave|vacation|sick leave"
        "|my leave|sabbatical) [please] [(resume|restart|start) {mine} [again]]",
        "restart", "(emails|mail|my emails|my mail|everything) (back on|on again|again)", "wake me up",
        "(get|have|receive) (mail|emails|the emails|my mail|my emails|posts|the posts) again",
        "i am ready (for|to get|to receive) (mail|emails|posts) again",
    ),
    "settings": (
        "settings", "[my] settings", "[the] (settings|options) (of|for) {list}",
        "my (subscription|options|preferences|status|membership|details|profile|account)",
        "what am i (on|getting|subscribed to|signed up to|signed up for|set to|receiving|currently on|down for"
        "|currently getting)",
        "(show|send|tell|give) me my (settings|options|preferences|subscription|status|current settings|membership"
        "|details)",
        "what are my (settings|current settings|preferences|subscription settings|settings at the moment)",
        "what is my (status|mode|setting|subscription|current setting|membership status|delivery mode)", "status",
        "preferences",
        "am i (on|still on|a member of|still a member of|subscribed to|in|still in|part of|a member|subscribed"
        "|still subscribed|on the) [{list}]",
        "(see|check|know|view|show|review|look at) my (settings|subscription|options|preferences|status|membership"
        "|current settings)",
        "which (mode|setting|option|digest|list) am i on", "how am i (subscribed|set up|signed up)",
        "how often (do|will|am i going to) [i] (get|be getting|receive) (mail|emails|these|posts)",
        "what do i (get|receive) [(from (you|{list})|at the moment|now|currently)]", "current settings", "my mode",
        "remind me what i am on", "(tell me|let me know) what i am (on|getting|signed up to|subscribed to)",
        "(see|know|check|find out) what i am (on|getting|signed up to|subscribed to|set to)",
    ),
    "my-data": (
        "my data", "(send|give|show|email|provide) me [(a copy of|all|all of)] my data",
        "[(a copy of|all|all of)] [(my|the|all)] (data|personal data|information|records) (you|that you) (hold"
        "|have|keep|store|held) [(about|on|of)] [me]",
        "(send|give|show|email|provide) me [(a copy of|all|all of|everything in)] (all|my|the|all the|all my) "
        "(data|personal data|information) [(you|that you) (hold|have|keep|store) [(about|on|of)] [me]]",
        "what (data|information|personal data|details|records) do you (hold|have|keep|store|hold) (about|on|of) me",
        "what do you (hold|have|keep|store|know) (about|on) me",
        "(data|my data) (subject access request|export|download)", "subject access request", "sar",
        "gdpr (request|access request|export|subject access request)",
        "(export|download|see|have|get) [(a copy of|all|all of)] my [personal] data", "a copy of my [personal] data",
        "everything you (have|hold) (about|on) me",
        "(send|give|show|email) me everything you (have|hold|keep|store) (about|on) me",
        "make a subject access request", "(submit|this is) a subject access request",
        "a copy of [(all|all of)] (the|my|all the) (data|information|personal data) you (hold|have|keep) (about"
        "|on) me",
    ),
    "forget-me": (
        "forget me", "forget me [(completely|entirely|please)]",
        "(forget|erase|delete|wipe|destroy|remove) (all|everything|all of) [(my|the)] [personal] (data|information"
        "|details|posts|records) [(you|that you) (hold|have|keep|store) [(about|on)] me]",
        "(forget|erase|delete|wipe|destroy) [(all|all of)] (my|the) [personal] (data|information|records) [(you"
        "|that you) (hold|have|keep|store)] [(about|on)] [me]",
        "(erase|forget|delete|wipe|destroy|remove) everything (you (hold|have|keep|store|know)|that you have) "
        "(about|on) me",
        "(erase|forget|delete|wipe|destroy) everything (about|on) me", "right to be forgotten",
        "(use|exercise|invoke|exercising) my right to (be forgotten|erasure|deletion)", "right to erasure",
        "erase me", "delete (my account and all my data|all my data|my data)", "gdpr (erasure|deletion) request",
        "(leave|unsubscribe|remove me) and (delete|erase|forget) (all my data|my data|everything about me|me"
        "|everything)",
        "be (forgotten|erased|deleted completely)", "delete all (data|information|records) (about|on) me",
    ),
    "undo": (
        "undo", "undo (the|my) (pause|name|language|change)",
        "undo [(the|my|that|this)] last (change|thing|one|request|mail|email)",
        "undo (that|it|this|the last|the last one|the last thing|my last|last|the change|the last change|my last "
        "change|my change|please|what i did|what i just did|my last request|everything i did today)",
        "(reverse|revert|take back|cancel|roll back) (that|the last|my last|the last change|my last change|my last "
        "request|that change|it|what i just did|this change|the change)",
        "oops undo [(that|it)]", "wrong (undo|reverse) [(that|it)]",
        "(oops|whoops|ooops|no) (undo|that was a mistake|put it back|i did not mean that|that was wrong) [(that|it)]",
    ),
    "topics": (
        "topics", "topics [page] <numbers>", "[the|a|your|current|recent|latest] topics", "more topics",
        "(list|show|send|give|see|show me|send me|give me|have|get) [(the|a list of|the list of|a list of the|all"
        "|all the|list of|your)] [(recent|current|latest|past|old|last)] (topics|conversations|threads|discussions"
        "|subjects)",
        "what (are|have|is) (people|you|you all|folk|everyone|folks|members|the group) (talking|been talking"
        "|discussing|been discussing|talked|asking|been asking) [about] [(lately|recently|this week|this month|at "
        "the moment|now|here|on here)]",
        "what has been (discussed|going on|talked about|happening) [(lately|recently|this week|this month|on the "
        "list)]",
        "what is being (discussed|talked about) [(lately|recently|this week|now|at the moment)]",
        "(recent|latest|current|past|old) (topics|conversations|threads|discussions)",
        "what (topics|conversations|threads|discussions) are there",
        "a list of [(the|all|recent|past|current)] (topics|conversations|threads|discussions)", "list [of] topics",
        "conversations", "threads", "what is new", "what did i miss", "what have i missed", "contents", "index",
    ),
    "info": (
        "info", "information", "[more] (info|information) [(about|on) ({list}|this|it)]",
        "(what|who) is this [list] [for|about]", "about", "about {list}", "what is {list} [(about|for|all about)]",
        "what is this {named} [(about|for|all about)]",
        "(some|more|further|any|send me|send me some|send me more|tell me more|give me some|a bit of|a bit more"
        "|have more|get more|have some|have) (info|information|details|about it|about this|about {list}) [(about"
        "|on) ({list}|this|it)]",
        "(tell|send) me (more|something|a bit more|all) about ({list}|it|this|yourselves|what you do)",
        "who runs {list}", "[the] (facilitators|moderators)",
        "who (is|are) (the|our|your) (facilitator|facilitators|moderator|moderators) [(here|of {list}|on {list})]",
        "who (looks after|moderates|facilitates) ({list}|this|us)",
        "who (runs|is behind|organises) (this|it|{list})", "know more about ({list}|it|this)",
        "(find out|learn|hear|know) (more|a bit more) [about ({list}|it|this)]", "what is this all about",
        "who is (this|{list}) for", "list info",
    ),
    "who": (
        "who",
        "who (is|are) (on|in|here|on here|in here|a member|members of|the members|the members of|part of|in on"
        "|around) [({list}|it|this|here)]",
        "who else (is|are) (on|in|here|on here|a member) [({list}|it|this|here)]",
        "(see|show me|list|tell me|send me|know) who (is|are) (on|in|here|a member|on here) [({list}|it|this|here)]",
        "who (belongs to|uses|reads|gets|is part of|receives) ({list}|this|these|it)",
        "who are (the|the other|all the|your) (members|people|others) [(on|of|in|here) [({list}|here|it|this)]]",
        "(show|send|give) me (the|a list of) (people|everyone|everybody) (on|in) {list}", "who (is|are) we",
    ),
    "claims": (
        "claims",
        "(show|send|list|give) [me] [(the|all|all the|my|our)] [travel] (claims|expenses|travel claims|expense "
        "claims)",
        "[(the|all|all the|my|our)] (travel claims|expense claims|claims so far|expenses claims)",
    ),
    "resources": (
        "resources", "(show|send|list|give) [me] [(the|all|all the|your|a list of|our|any)] resources",
        "(what|which) resources (are there|do you have|do we have|have we got|exist)",
        "[a] list [of] [(the|all)] resources", "(see|have) the resources",
    ),
}
