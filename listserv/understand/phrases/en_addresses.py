"""English wishes about one's own addresses, and to take back what was done or written."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
SURE: Phrases = {
    "alias": (
        "alias <addresses>",
        "(add|use|also use|register|link|remember) [(my|as)] [(an|a|my)] (alias|other address|second address|home "
        "address|work address|other email|personal address|another address|new address|other email address"
        "|personal email|work email|private address|gmail|gmail address|home email|second email|old address|well) "
        "<addresses> [please]",
        "(add|use|also use|register|link|remember) <addresses> as [(an|my|a)] (alias|other address|second address"
        "|home address|work address|other email|personal address|another address|new address|other email address"
        "|personal email|work email|private address|gmail|gmail address|home email|second email|old address|well)",
        "also use <addresses>",
        "(i also|also i|i sometimes|sometimes i) (use|write from|post from|send from|have|email from|mail from) "
        "<addresses>",
        "<addresses> is (also me|also mine|my other address|me too|me|mine|my alias|my second address|my work "
        "address|my home address|my personal address|my new address)",
        "my (other|second|work|home|personal|new|private|alternative) (address|email|email address|account) is "
        "<addresses>",
        "i (also|sometimes) (use|write from|post from) <addresses>", "add an alias <addresses>",
        "add alias <addresses>",
    ),
    "forget-address": (
        "(remove|forget|delete|drop|take out|take off|take away) [(the|my)] (alias|aliases|other address"
        "|old address|second "
        "address|old email|old email address|work address|home address|address) [<addresses>]",
        "(forget address|unalias|remove alias|delete alias) [<addresses>]",
        "(i do not|i no longer|i do not any longer) (use|have|write from) <addresses> [(any more|anymore|any longer)]",
        "(remove|forget|delete|drop|take out|take off) this (address|email address|email|one)",
        "(i do not|i no longer|i do not any longer) (use|have) this (address|email address|email) "
        "[(any more|anymore|any longer)]",
        "(forget|remove|take out) <addresses> (from my addresses|as an address|as my address|it is not mine any more)",
    ),
    "main-address": (
        "(send|deliver|move) [(all|all of)] (my mail|my mails|my emails|my letters|mail|everything|the mail"
        "|the posts|it|it all)"
        " to <addresses> [(from now on|instead|from now|in future|please|now|from today)]",
        "(send|deliver|move) [(all|all of)] (my mail|my mails|my emails|my letters|all mail|everything)"
        " (here|to this address|to this email address|to this one) "
        "[(from now on|instead|from now|in future|please|now|from today)]",
        "use this (address|email address|email) [(from now on|instead|for my mail|in future|from now|please)]",
        "(use|make) <addresses> (from now on|as my main address|my main address|instead|as the main address)",
        "(change|update) my (email|email address|address|main address) to <addresses>",
        "my (main|new) (address|email|email address) is [now] <addresses>",
        "my (address|email|email address) (is now|has changed to) <addresses>",
    ),
    "redo": (
        "redo", "redo (it|that|this|the last one|the last change|please)", "undo the undo", "do it again",
        "undo my undo",
    ),
    "withdraw": (
        "withdraw",
        "(withdraw|retract|pull|take back|cancel|recall) (it|my post|my message|that|this|my email|the post|my "
        "mail|that post|my last post|this post)",
        "do not (send|post|publish) (my post|my message|my email|it after all|it)",
    ),
}
