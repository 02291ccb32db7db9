"""English wishes about letters and about how much comes at once: their day and hour, their form, what is too much."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
SURE: Phrases = {
    "letter-time": (
        "(send|give|get|have|mail) [me] (my|the) (letter|letters|digest|digests|summary) [instead] <when>",
        "(move|change|set|put) (my|the) (letter|letters|digest|digests|summary) [(back)] [to] <when>",
        "my (letter|letters|digest|digests|summary) <when>", "(letter|letters|digest) (on|at) <when>",
        "{give} (my|the) (letter|letters|digest|digests|summary) <when> {instead}",
    ),
    "letter-form:mime": (
        "mime (digest|digests|letter|letters)", "[(my|the)] (letters|digests|digest|letter) "
        "[(be|to be)] (as|in) mime [(digest|digests|format|form)]",
        "{give} [{just}] mime (digest|digests|letters|format)",
        "(send|give|mail) me [(my|the)] [(letters|digests|digest|letter)] (as|in) [a] mime [(digest|digests|format)]",
        "{give} [(my|the)] (letters|digests|digest|letter|it) (as|in) [a] mime [(digest|digests|format)]",
        "(each|every) post as [(a|its own)] (message|mail|email) (in|of) (the|my) (letter|digest)",
    ),
    "letter-form:text": (
        "plain text (letter|letters|digest|digests|emails)",
        "[(my|the)] (letters|digests|digest|letter) (as|in) (plain text|text|text only)",
        "{give} [{just}] (plain text|text only|text) (digest|digests|letters|letter|emails|format)",
        "{give} [(my|the)] (letters|digests|digest|letter|it) (as|in) (plain text|text|text only)",
        "(letters|digests) without html",
    ),
    "letter-form:html": (
        "html (letter|letters|digest|digests)", "{give} [{just}] html (letters|digests|letter)",
        "[(my|the)] (letters|digests|digest|letter) (as|in) html", "(normal|usual|ordinary) (letters|digests)",
        "{give} [(my|the)] (letters|digests|digest|letter|it) (as|in) html", "no mime",
        "(back to|go back to) (html|normal|the normal|the usual) (letters|letter|digest|format)",
    ),
    "own-posts:none": (
        "(do not|never|stop) (send|sending|mail|mailing|give) me (my own|copies of my own|back my own) "
        "(posts|post|messages|emails|mails)",
        "no (copies|copy) of my (own|own posts|posts|own messages|own emails)",
        "(do not|stop) (send|sending|mail) (my own|my) (posts|messages|emails|mails) back to me",
        "not (get|receive|have|see) my own (posts|messages|emails) [back]",
        "(do not|never) (send|copy) me [back] what i (write|post|send)",
        "i do not (want|need) (my own posts|copies of my own posts|my own messages|my own emails) [back]",
        "(without|leave out) my own posts",
    ),
    "own-posts:receipt": (
        "(just|only) (tell|let) me [know] [(that|when|if)] it (went out|has gone out|was sent|got through|went "
        "through|is out)",
        "(just|only) (send me|give me) [(a|the)] (receipt|confirmation) [(for|of|when) (my posts|my own posts|i post)]",
        "(confirm|tell me) when my posts (go out|went out|are sent|have gone out) (instead|only)",
    ),
    "own-posts:copy": (
        "own posts", "(send|give|mail) me [(back)] my own (posts|messages|emails) [(again|back|as well|too)]",
        "(send|give|mail) me [(a|the)] (copies|copy) of my own (posts|messages|emails) [again]",
        "(get|receive|have|see) my own (posts|messages|emails) [(again|back|as well|too)]",
        "my own posts (back|again|too|as well)",
    ),
    "past:off": (
        "no [more] (old|earlier|past|previous) (conversations|threads|discussions)",
        "[(turn|switch)] (old|earlier|past|previous) (conversations|threads|discussions) off",
        "(stop|do not|never) (tell|telling|remind|reminding|show|showing|send|sending|write|writing|bring|bringing) "
        "[me] [up] [(about|of|with)] [(any|your|the|these)] (old|earlier|past|previous) "
        "(conversations|threads|discussions|talks) [(again|any more|anymore)]",
        "[i] (do not|no longer) (want|need) (to (hear|know) (about|of)|to be told (about|of)|to be reminded of) "
        "[(any|the)] (old|earlier|past|previous) (conversations|threads|discussions|talks) [(again|any more|anymore)]",
    ),
    "past:on": (
        "(old|earlier|past|previous) (conversations|threads|discussions) (on|again) [please]",
        "[(please|do)] (tell|remind) me (about|of) (old|earlier|past|previous) (conversations|threads|discussions) "
        "[again]",
    ),
    "at-most": (
        "(at most|no more than|not more than|max|maximum|a maximum of|maximum of|up to|never more than) <numbers> "
        "(mails|emails|mail|email|posts|messages|post|message) (a|per|each|every|in a|in one) day",
        "(send|give|mail) me (at most|no more than|not more than|a maximum of|up to|max) <numbers> "
        "(mails|emails|mail|email|posts|messages) (a|per|each|every|in a) day",
        "(do not|never) (send|give|mail) me more than <numbers> (mails|emails|mail|email|posts|messages) "
        "(a|per|each|every|in a) day",
        "(limit|cap) (my mail|my emails|it|me|mail|emails) [to|at] <numbers> [(mails|emails|posts|messages)] "
        "(a|per|each) day",
        "<numbers> (mails|emails|posts|messages) (a|per) day (at most|maximum|max|only|is enough|is plenty)",
    ),
    "at-most:off": (
        "(remove|lift|drop|take off|cancel) (the|my) (daily limit|limit|maximum|ceiling|cap)",
    ),
    "largest": (
        "(do not|never) (send|mail|give) me [(anything|attachments|files|mail|emails)] "
        "(over|above|larger than|bigger than|more than|greater than) <size>",
        "(send|mail|give) me (nothing|no attachments|no files) "
        "(over|above|larger than|bigger than|more than|greater than) <size>",
        "no (attachments|files|attachment|file) (over|above|larger than|bigger than|more than) <size> [for me]",
        "[(my|the)] (biggest|largest|maximum|max) attachment [(is|to|at|of)] <size>",
        "(only|just) [send me] (attachments|files) (up to|under|below|smaller than) <size>",
    ),
}

# In words that may as well be an answer to somebody's post.
DESK: Phrases = {
    # As LISTSERV and Mailman taught them, with the list's name.
    "leave:": ("(signoff|sign off) <one>", "(unsubscribe|leave) (cop|list)"),
    "who:": ("(who|review) (cop|list)",),
    "info:": ("info (cop|list)",),
    "help:": ("help end",),
    "follow": ("follow <words>",),
    "mode:none:": ("set [(cop|list)] nomail",),
    "letter-form:mime": ("mime [(format|mode|please)]",),
    "letter-form:text": ("plain text [(format|mode|please|only)]", "text only", "no html"),
    "letter-form:html": ("html [(format|mode|please)]",),
    "own-posts:receipt": (
        "(a|only a|just a) receipt [(for my posts|instead of (my own|a) (posts|copy|copies)|is enough|will do)]",
        "receipts [only] [for my [own] posts]", "(receipt|receipts) (only|please)",
    ),
    "at-most:off": (
        "no (limit|maximum|ceiling|cap) [(on|to|of|for)] [(mails|emails|my mail|posts)] [(a|per) day]",
        "as many (mails|emails|posts) (as there are|as come|as you like) [(a|per) day]",
    ),
    "timezone": (
        "[(my|set my|change my)] (time zone|timezone) [(is|to)] [now] <few>",
        "(time zone|timezone) <few>", "use [the] [(time zone|timezone)] <few> (time zone|timezone|time)",
        "i am (on|in) <few> (time zone|timezone|time)",
    ),
    "largest": (
        "nothing (over|above|larger than|bigger than|more than) <size>", "no (mail|emails) (over|above) <size>",
    ),
    "largest:off": (
        "(send|give|mail) me (all|all the|every|any) (attachments|files|attachment) [(again|whatever their size|of any "
        "size|however big|however large)]",
        "(attachments|files) of any size", "no (limit|maximum) (on|to|for) (attachments|files) [size]",
        "all attachments again",
    ),
}
