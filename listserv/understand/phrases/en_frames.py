"""English politeness, reasons, signatures and the classes of words that other phrases are made of."""

# fmt: off
CLASSES = {
    "frame": (
        "(i|we|am|are|be|being|would|could|can|may|will|shall|like|love|want|wish|need|hope|hoping|looking|look"
        "|keen|happy|glad|grateful|eager|time|now|to|for|me|us|so|please|ready|decided|going|planning|asking"
        "|request|requesting|able|interested|trying|try|have|had|been|wanting|wishing|needing|about|afraid|think"
        "|thought|much|also|just|today|intend|intending|liking|delighted|pleased|say|writing|emailing|hereby|ask"
        "|told|asked|advised|encouraged|suggested|email|write|it|is|was|has|come|best|if|possible|ok|okay|that"
        "|rather|prefer|again|here|with|in)"
    ),
    "qualifier": (
        "[(your|our|this|the|that|these|those|any|all|all of|all of the|all of these|all your|all the|any more|any "
        "further|further|future|more|such|anymore)]"
    ),
    "kind": (
        "(mailing|mail|email|e mail|weekly|daily|monthly|distribution|discussion|contact|contacts|cop|group"
        "|knowledge|circulation)"
    ),
    "named": (
        "(list|lists|mailing list|list serv|listserv|listserve|mailings|group|community of practice|community"
        "|communities of practice|cop|forum|network|circulation|emails|email|e mails|e mail|mails|mail|messages"
        "|updates|newsletter|newsletters|mailshots|database|membership|posts|notifications)"
    ),
    "list": "{qualifier} [{kind}] {named} [for (this|the) {named}]", "off": "(off|from|of|out of|off of|from off)",
    "remove": (
        "(remove|removing|delete|deleting|take|taking|unsubscribe|unsubscribing|unsub|un subscribe|drop|dropping"
        "|strike|get|getting|opt|cut|kick|removal of|withdraw|withdrawing|deregister|unregister|unenrol)"
    ),
    "me": (
        "(me|myself|us|ourselves|(my|this|our|the above) [(work|home|old|new|nhs|other|current|previous|personal"
        "|second)] (name|email|email address|address|details|mailbox|account|inbox|e mail|e mail address|contact "
        "details|emails|entry))"
    ),
    "in_language": "(in|switch to|use|write to me in|write in|reply in|language|letters in|mail in|answer in)",
    "stop": "(stop|stop all|cease|quit|stopping|halt|end|discontinue)",
    "sending": "(sending|emailing|mailing|e mailing|forwarding|giving)",
    "get": "(get|getting|receive|receiving|have|having|be sent|see|be getting)",
    "mail": (
        "[(the|your|these|those|this|any|any more|all|all the|all these|all of these|so many|any further|further"
        "|more|my|list|group|individual)] [(list|group)] (emails|email|e mails|e mail|mails|mail|messages|posts"
        "|mailings|updates|notifications|stuff|traffic)"
    ),
    "join": (
        "(join|joining|subscribe|subscribing|sign up|signing up|sign me up|subscribe me|enrol|enrol me|register"
        "|register me|signup|enroll|enroll me|get on|become a member|be a member|be part|become part|take part)"
    ),
    "weekly": (
        "(weekly|every week|once a week|once weekly|each week|per week|a week|every friday|each friday|on fridays"
        "|fridays)"
    ),
    "daily": "(daily|every day|once a day|once daily|each day|per day|a day|every evening|everyday)",
    "monthly": "(monthly|every month|once a month|once monthly|each month|per month|a month)",
    "letter": (
        "(digest|digests|summary|summaries|letter|newsletter|round up|roundup|email|mail|e mail|emails|mails"
        "|edition|version|bulletin|post|update|updates|option|mode|one|mailing|setting|batch|catch up|overview)"
    ),
    "digest": (
        "(digest|digests|summary|letter|newsletter|round up|roundup|update|updates|option|mode|version|bulletin"
        "|setting|email|emails|mail|one|edition)"
    ),
    "give": (
        "(see|seeing|get|getting|have|having|receive|receiving|send me|send|give me|go|go on|go to|be on|move to"
        "|move me to|move me on to|move me onto|switch to|switch me to|switch me over to|swap to|swap me to|change "
        "to|change me to|change me on to|change it to|change mine to|change my (settings|setting|subscription"
        "|preferences|preference|delivery|emails|mail|mode|membership) to|set me to|set me up for|set mine to|put "
        "me on|put me on to|put me onto|put me down for|sign me up for|opt for|prefer|prefer to (get|have|receive)"
        "|rather have|rather get|rather receive|only want|only get|only have|only receive|only need|like|take|try"
        "|use|make it|make mine|set|mode|sub me to|subscribe me to|subscribe to|settle for|cut (down|back) to|drop "
        "(down|back|me) to|drop to|drop me down to|go down to|turn on|start|get me|turn me to|go for|choose|want"
        "|need|happy with|go back to|back to|back on to|be moved to|be switched to|be put on|be changed to|be on"
        "|set my (delivery|emails|mail|mode) to|keep me on|keep me to|leave me on)"
    ),
    "just": (
        "(just|only|just the|only the|the|a|an|one|a single|single|just one|just a|only one|one single|simply|in a"
        "|your|it|it as a|them in a|them as a|them|everything in a|everything in one|emails in a|posts in a|this "
        "as a|all in one)"
    ),
    "instead": (
        "(instead|only|please|rather|now|from now on|from now|in future|not every post|instead of every post"
        "|instead of every (email|mail|message|post|single email)|instead of (all|all these|all the|these|the"
        "|individual) (emails|mails|posts|messages|email)|instead of (daily|weekly|monthly) [digest]|not daily|not "
        "weekly|(rather than|and not|not|instead of) (each|every|all|single|individual|all the|every single|each "
        "single) (email|emails|mail|post|posts|message|messages|one)|rather than every (email|mail|post|message)"
        "|rather than all (these|the) (emails|posts|messages)|is enough|is plenty|would do|will do|would be "
        "(enough|plenty|fine|better|great|good|perfect|lovely|best|nice|ideal)|is fine|is better|is best|suits me"
        "|suits me (better|best)|would suit me|would suit me (better|best)|works for me|instead thanks|on [(a)] "
        "friday|for me|to me|rather than (daily|weekly|each one|individual emails)|then|again|at most|max|of this "
        "list|of emails)"
    ),
    "everything": (
        "(everything|every post|every single post|every email|every mail|every message|all posts|all the posts|all "
        "emails|all the emails|all mail|all messages|all the messages|each post|each email|each message|individual "
        "emails|individual posts|individual messages|the lot|the full lot|all of it|post by post|all of them|the "
        "emails one by one|single posts|single emails|emails as they (come|arrive|happen)|posts as they (come"
        "|arrive|happen)|full traffic)"
    ),
    "questions": "(questions|the questions|question|new questions|questions that people ask)",
    "news": (
        "(announcements|the announcements|announcement|announcement emails|important announcements|the important "
        "announcements|notices)"
    ),
    "noone": "(mute|silence)",
    "away": (
        "[(off|out|away|going|now|currently)] (away|on leave|on annual leave|on holiday|on holidays|on hols|on "
        "vacation|out of office|out of the office|off|off work|off sick|on maternity leave|on mat leave|on "
        "paternity leave|on parental leave|on sick leave|on sabbatical|on secondment|abroad|travelling|out"
        "|unavailable|not here|not around|not in the office|on study leave|on adoption leave|going away|going on "
        "leave|going on holiday|going on annual leave|going on maternity leave)"
    ),
    "until": (
        "(until|til|till|untill|to|up to|through to|through|until after|up until|before) [(i am back|i return|i "
        "get back|i come back|my return|i am back at work|i am back in the office|i am back in work|i am in again"
        "|we are back|i am around again) [(on|in|from)]]"
    ),
    "pause": (
        "(pause|pausing|suspend|suspending|hold|holding|freeze|snooze|stop|stopping|halt|hold back|switch off|turn "
        "off|put on hold|put a hold on|put a pause on|break from|a break from|have a break from|take a break from"
        "|mute)"
    ),
    "mine": (
        "(my mail|my emails|my email|my mails|my membership|my subscription|mail|emails|the emails|the mail|the "
        "list emails|list mail|list emails|me|it|everything|all mail|all emails|all of it|delivery|my delivery"
        "|messages|all messages|my messages|my account|posts|the posts|sending|sending me mail|sending me emails"
        "|sending emails|sending mail|sending me anything|sending anything|emailing me|mailing me|my list emails"
        "|my list mail|things|the messages|mailings|group emails|these emails|these|this|sending me messages"
        "|sending me the emails|sending me stuff)"
    ),
    "thread": (
        "(this|it|that|[(this|the|that)] [(email|mail)] (conversation|thread|discussion|topic|chain|trail|chat"
        "|subject|one|exchange|string))"
    ),
    "talk": "(this|the|that) [(email|mail)] (conversation|thread|discussion|topic|chain|trail|chat|exchange|string)",
    "held": (
        "[(the|that|this|my|his|her|their|held|number|no|nr|item|message|mail|post|posts|messages|items|numbers)] "
        "[(held|number|post|message)]"
    ),
    "person": (
        "[(my colleague|our colleague|our new colleague|my new colleague|a colleague|another colleague|a new "
        "member|new member|colleague|member|the member|the address|the following|following|these|address|user|the "
        "following people|these people|the following person|someone|my manager|the following addresses|these "
        "addresses|the following colleagues|everyone below|the people below|the following members)]"
    ),
    "tothelist": "[(to|on|onto|on to|in|into|for) {list}]", "offthelist": "[(from|off) {list}]",
    "ofthem": "[(them|him|her|the post|the message|that|it|this)]",
}

CONTRACTIONS = {
    "i'd": "i would", "id": "i would", "i'm": "i am", "im": "i am", "i've": "i have", "ive": "i have",
    "i'll": "i will", "we're": "we are", "we've": "we have", "it's": "it is", "that's": "that is",
    "what's": "what is", "whats": "what is", "who's": "who is", "don't": "do not", "dont": "do not",
    "can't": "can not", "cant": "can not", "cannot": "can not", "couldn't": "could not", "won't": "will not",
    "isn't": "is not", "wasn't": "was not", "wasnt": "was not", "didn't": "did not", "didnt": "did not",
    "wouldn't": "would not", "aren't": "are not", "weren't": "were not", "shouldn't": "should not",
    "hasn't": "has not", "doesnt": "does not", "there's": "there is", "let's": "let us", "haven't": "have not",
    "doesn't": "does not", "pls": "please", "plz": "please", "plse": "please", "pl": "please", "u": "you",
    "ur": "your", "thx": "thanks", "thanx": "thanks", "tks": "thanks", "thankyou": "thank you", "msgs": "messages",
    "wks": "weeks", "wk": "week", "unscribe": "unsubscribe", "unsubscribed": "unsubscribed", "fwd": "forward",
    "shouldnt": "should not", "couldnt": "could not", "wouldnt": "would not", "havent": "have not", "hasnt": "has not",
    "arent": "are not", "isnt": "is not", "theyre": "they are", "youre": "you are", "thats": "that is",
        "wont": "will not",
    "you're": "you are", "you've": "you have", "they're": "they are", "they've": "they have",
        "everypost": "every post", "whoknows": "who knows",
}

BEFORE = (
    "{frame} [{frame} [{frame} [{frame} [{frame} [{frame} [{frame}]]]]]] to", "do", "looking for", "you need to",
    "you should", "you must", "you have to", "the owner", "whoever runs this", "whoever is in charge",
    "whoever looks after this", "i think it is time to", "both", "am keen to", "i am hoping to", "hoping to",
    "would much like to", "i would much like to", "i would like it if you could", "would you please", "if you could",
    "i was hoping to", "i was wondering if i could", "i was wondering if you could", "i wonder if you could",
    "i wonder if i could", "wondering if you could", "wondering if i could", "any chance you could",
    "any chance i could", "any chance of", "is there any chance you could", "there is no need to",
    "it would be (great|good|lovely|helpful) if you could", "we should like to", "i should like to", "i should like",
    "should like to", "must", "i must", "i am afraid", "i would ask you to", "i ask you to", "i ask to",
    "i beg you to", "for the love of god", "for goodness sake", "for heaven s sake", "please", "kindly", "can you",
    "could you", "would you", "will you", "can u", "could we", "can we", "could i", "can i", "may i", "might i",
    "would you mind", "do you mind", "would you be able to", "are you able to", "would it be possible to",
    "is it possible to", "would it be ok to", "is it ok to", "possible to", "be able to",
    "would you be so kind as to", "would you be kind enough to", "be so kind as to", "be kind enough to",
    "i would like to", "i would like", "i would like you to", "i would love to", "i would love",
    "i would be grateful if you could", "i would be grateful if you would", "i would appreciate it if you could",
    "grateful if you could", "i want to", "i want", "i wish to", "i would prefer", "i would prefer to",
    "i would rather", "i prefer", "i need to", "i need", "i need you to", "i am asking you to", "i would be happy to",
    "i would be interested to", "i am happy to", "i would be keen to", "i am keen to", "keen to", "i am writing to",
    "i am emailing to", "i write to", "this is to", "i request to", "i hereby", "hereby", "i request",
    "i think i would like to", "i only", "i just", "i would now like to", "i would also like to",
    "i would like to request", "request to", "requesting to", "request for", "wanting to", "want to", "wish to",
    "like to", "would like to", "we would like to", "we would like", "we want to", "just", "also", "then", "so", "ok",
    "okay", "now", "actually", "again", "immediately", "go ahead and", "let me", "help me", "help me to", "try to",
    "arrange to", "arrange for", "ensure you", "make sure to", "make sure you", "be sure to", "sorry", "apologies",
    "sorry but", "excuse me", "when you get a chance", "when you have a moment", "when you have time", "when you can",
    "if you can", "if possible", "if i may", "if that is ok", "if it is possible", "for now", "from now on",
    "from today", "in future", "at the moment", "for the moment", "for the time being", "for a while", "by the way",
    "hi", "hello", "hey", "hiya", "dear", "good morning", "good afternoon", "good evening", "morning", "afternoon",
    "evening", "greetings", "hi (there|all|everyone|team|folks|both|guys|list|admin)",
    "hello (there|all|everyone|team|folks|both|list|admin)",
    "dear (all|everyone|team|colleagues|sir|madam|sir or madam|sirs|list|list owner|list admin|admin|administrator"
    "|moderator|facilitator|colleague)",
    "good morning (all|everyone|team)", "thanks", "thank you", "many thanks", "yes", "yes please", "no thanks", "ta",
    "and", "but", "or", "that", "it is time to", "time to", "how about", "what about", "me again", "urgent",
    "quick one", "quick question", "one more thing", "another thing", "first", "second", "secondly", "firstly",
    "lastly", "finally", "my request is to", "i have decided to", "we have decided to", "having thought about it",
    "maybe", "perhaps", "as requested", "as discussed", "as agreed", "on reflection", "sadly", "unfortunately",
    "regretfully", "with regret", "much as i enjoy it", "you can", "you may", "feel free to",
)

AFTER = (
    "please", "please and thank you", "thanks", "thank you", "thank you very much", "thank you so much",
    "many thanks", "thanks a lot", "thanks so much", "thanks very much", "thanks a million", "thanks again",
    "thanks in advance", "thank you in advance", "thanks <one>", "thank you <one>", "cheers", "cheers <one>", "ta",
    "ta <one>", "much appreciated", "appreciated", "kind regards", "best wishes", "regards", "best", "if possible",
    "if you can", "if you could", "if you would", "if that is ok", "if that is okay", "if that is possible", "if ok",
    "if you do not mind", "if that is alright", "if it is possible", "if it is not too much trouble", "if i may",
    "if i can", "if that works", "if poss", "asap", "as soon as possible", "as soon as you can", "soonest", "now",
    "right now", "today", "immediately", "at once", "straight away", "right away", "with immediate effect", "for now",
    "for me", "for the time being", "for the moment", "at the moment", "for a while", "from now on", "in future",
    "again", "too", "as well", "also", "then", "instead", "at all", "any more", "anymore", "any longer",
    "going forward", "xx", "x", "sent from my (iphone|ipad|phone|mobile|galaxy)",
    "sent from outlook for (ios|android)", "best regards", "lol", "permanently", "for good", "forever", "completely",
    "altogether", "as requested", "when you get a chance", "when you have a moment", "when you can", "ok", "okay",
    "with thanks", "with many thanks", "grateful thanks",
    "have a (nice|good|great|lovely) (day|weekend|week|evening)", "would be great", "would be lovely",
    "would be good", "that would be great", "is that ok", "is that possible", "would that be ok",
    "would that be possible", "is this possible", "am i right", "will you", "would you", "could you", "can you",
    "i think", "actually", "urgently", "thankyou", "ty", "thanks all", "thanks everyone", "thank you all", "sorry",
    "sorry for the trouble", "sorry for the bother", "sorry to bother you", "sorry to be a pain", "all the best",
    "yours", "yours sincerely", "this time", "to the address below", "with my best wishes", "as of today",
    "as from today", "from today", "if you please", "no hard feelings", "by the way", "with this address",
    "using this address", "with this email", "using this email", "on this address", "at this address",
    "with this email address", "at this email address", "on this email address", "to this address",
    "for this address", "for this email", "under this address", "until further notice",
)

COURTESY = (
    "hi <some>", "hello <some>", "dear <some>", "hey <some>", "hiya <some>", "good morning <some>", "morning <some>",
    "good afternoon <some>", "good evening <some>", "thanks for <words>", "thank you for <words>",
    "many thanks for <words>", "thank you so much for <words>", "thanks so much for <words>",
    "thank you very much for <words>", "thanks very much for <words>", "thanks <some>", "thank you <some>",
    "cheers <some>", "(hope|hoping) <words>", "i hope <words>", "hope this finds you well", "sorry for <words>",
    "sorry to <words>", "sorry about <words>", "apologies for <words>",
    "(kind|best|warm|warmest|many) (regards|wishes|thanks) [<some>]",
    "(regards|best|yours|love|cheers|sincerely) [<some>]", "all the best [<some>]",
    "yours (sincerely|faithfully|truly) [<some>]", "sent from <words>", "get outlook for <some>",
    "looking forward to <words>", "i look forward to <words>", "look forward to <words>", "it has been <words>",
    "it was <words>", "keep up the good work", "good luck <words>", "good luck", "great list [<some>]",
    "love (the|this) <some>", "i love (the|this) <some>", "i really (enjoy|like|value) <words>", "nothing personal",
    "no offence", "much appreciated", "(i would be|i am) (very|most|so|really) grateful", "i would be grateful",
    "that would be (great|lovely|good|brilliant|fab|super|perfect|much appreciated|helpful)",
    "would that be possible", "is that possible", "is that ok", "would that be ok", "is this possible",
    "is that something you can do", "quick question", "quick one", "a quick one", "me again", "yes", "yes please",
    "no thanks", "ok", "okay", "please and thank you", "i am sorry", "great work [<some>]",
    "you are doing a great job", "can you help [me] [(please|with this|with something)]",
    "could you help [me] [(please|with this|with something)]", "please help", "please can you help", "no rush",
    "no hurry", "when you have time", "whenever you can", "let me know <words>", "please confirm <words>",
    "please confirm", "please let me know <words>", "can you confirm <words>", "confirm <some>",
    "just to say <words>", "please do it <some>", "please action", "please action <some>", "much obliged",
    "ta very much", "this is a request <words>", "a request", "one request", "two things", "a couple of things",
    "two requests", "take care [<some>]", "bye [<some>]", "goodbye [<some>]", "have a <some>", "my name is <some>",
    "my email is <one>", "my address is <one>", "my email address is <one>", "this is <some> from <some>",
    "it is <some> here", "<one> here", "my details are <words>", "welcome", "congratulations <words>",
)

PARTINGS = (
    "thanks", "thank you", "many thanks", "thanks again", "thanks so much", "thanks in advance",
    "thank you very much", "thanks very much", "ta", "cheers",
    "(kind|best|warm|warmest|kindest|many) (regards|wishes|thanks) [and thanks]", "regards", "best", "all the best",
    "yours (sincerely|faithfully|truly)", "sincerely", "yours", "with thanks", "with best wishes",
    "with kind regards", "sent from my (<one>|<one> <one>)", "get outlook for <one>", "br", "kr", "love",
    "speak soon", "take care", "thanks and (regards|kind regards|best wishes)",
    "many thanks and (kind|best) (regards|wishes)", "best wishes and thanks", "thanks <one>", "many thanks <one>",
    "cheers <one>", "regards <one>", "(kind|best) (regards|wishes) (<one>|<one> <one>)", "thank you <one>", "bw",
    "vbw", "kindest",
)

REASONS = (
    "not every <one>", "rather than <words>", "instead of <words>", "i should not <words>", "he <words>",
    "she <words>", "<addresses>",
    "i do not (use|work|have|need|read|get|understand|find|know|see|live|think|look|check|really) <words>",
    "i can not (keep|cope|manage|read|deal|get|find) <words>",
    "i am not (working|in|involved|able|sure|the|a) <words>", "it is not <words>", "this is not <words>",
    "they are not <words>", "it has not <words>", "(it|this) (does|is|has) not <words>", "i have not <words>",
    "i am <words>", "i have <words>", "i do <words>", "i did <words>", "i saw <words>", "i heard <words>",
    "i was <words>", "i got <words>", "i get <words>", "i am not <words>", "i no longer <words>", "i never <words>",
    "i used to <words>", "i work <words>", "i left <words>", "i leave <words>", "i moved <words>",
    "i retired <words>", "i retire <words>", "i changed <words>", "i can not <words>", "i think <words>",
    "i find <words>", "i found <words>", "i met <words>", "i just <words>", "i only <words>", "i keep <words>",
    "i run <words>", "i lead <words>", "i came <words>", "i read <words>", "i know <words>", "i finish <words>",
    "i start <words>", "i would <words>", "i will <words>", "i also <words>", "i already <words>", "i really <words>",
    "i attended <words>", "i went <words>", "i seem to <words>", "i spoke <words>", "i thought <words>",
    "i understand <words>", "i tried <words>", "i asked <words>", "i started <words>", "we are <words>",
    "we have <words>", "we met <words>", "my <words>", "this is <words>", "this has <words>", "it is <words>",
    "it has <words>", "there is <words>", "there are <words>", "too many <words>", "too much <words>",
    "so many <words>", "so much <words>", "far too <words>", "way too <words>", "not for <words>",
    "not relevant [<words>]", "not interested [<words>]", "no longer <words>",
    "the (emails|volume|traffic|list|messages|group) <words>", "your (list|emails|group) <words>", "as <words>",
    "because <words>", "since <words>", "due to <words>", "now that <words>", "having <words>", "after <words>",
    "following <words>", "<one> (told|mentioned|suggested|recommended|said|forwarded|sent|passed) <words>",
    "a colleague <words>", "(my|our) (manager|boss|colleague|friend|team) <words>", "these (emails|messages) <words>",
    "given <words>", "someone <words>", "retired", "retiring", "wrong (person|address|list)", "new job", "new role",
    "changed jobs", "changing jobs", "moved jobs", "on <words>", "for <words>", "in <words>", "at <words>",
    "too busy", "too busy <words>", "moving <words>", "leaving <words>", "starting <words>", "drowning in <some>",
    "snowed under", "inbox <words>", "about <one> (people|minutes|years|times|days)", "nice people",
    "it clogs <words>", "they clog <words>", "they are <words>", "they <words>", "you have <words>",
    "you keep <words>", "you are <words>", "for some reason <words>", "not sure why <words>", "not sure how <words>",
    "never <words>", "some <words>", "last <words>", "though <words>", "although <words>", "with <words>",
    "from <words>", "to <words>", "until <words>", "while <words>", "so that <words>", "so i <words>",
    "and i <words>", "otherwise <words>", "heard <words>", "saw <words>", "met <words>", "a nurse <words>",
    "a <words>", "an <words>", "only <words>", "interested in <words>", "keen on <words>",
)
