"""English words that `slots` goes by: how days and numbers are spoken of."""

# fmt: off
UNTIL = frozenset((
    "until", "till", "til", "untill", "back", "return", "returning", "through", "before", "by", "home", "land", "ends",
    "resume", "restart", "again", "up", "finishes",
))
FROM = frozenset(("from", "starting", "beginning", "between", "leaving", "commencing"))
WHOLE = frozenset(("all", "entire", "entirety", "remainder", "rest", "throughout", "whole"))
RANGES = frozenset(("to", "thru", "through", "until", "till"))
COUNTED = frozenset(("number", "no", "nr", "item", "post", "thread", "conversation", "and", "#", "topic",
))
COUNTING = frozenset((
    "all", "these", "those", "under", "over", "than", "last", "past", "next", "other", "another", "within", "about",
    "page", "ward", "room", "covid", "below", "above",
))
"""Before a number that is none of a post: "under 300", "the other four"."""
MAY_DO = frozenset((
    "all", "also", "appear", "be", "both", "come", "go", "just", "now", "out", "pass", "proceed", "rest", "run",
    "stand", "stay", "then",
))
"""Behind "may" that is no month."""
ONES = frozenset(("one", "ones", "post", "message", "two", "three", "four", "five"))
PUT_OFF = frozenset(("not", "hold", "holding", "wait", "later", "yet", "leave", "keep", "unsure", "undecided"))
UNITS = frozenset((
    "am", "page", "word", "words", "line", "lines", "paragraph", "paragraphs", "sentence", "sentences", "day", "hour",
    "minute", "week", "month", "year", "time", "person", "member", "others", "characters", "pm", "pounds", "euros",
    "am", "copies", "days", "hours", "kb", "mb", "members", "mins", "minutes", "months", "nurses", "pages", "patients",
    "people", "pm", "staff", "times", "weeks", "years", "percent", "million", "thousand", "hundred", "miles",
    "mail", "mails", "email", "emails",
))
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20,
}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}
PLAIN_DECISIONS = {
    "discard": frozenset(("bin", "spam", "discard", "delete", "dump", "junk")),
    "reject": frozenset(("no", "nope", "reject", "refuse", "decline")),
    "approve": frozenset(("yes", "ok", "okay", "fine", "approve", "approved", "good")),
}
DONE_BY = {
    "close": frozenset(("close", "closed", "shut", "lock", "end")),
    "follow": frozenset(("follow", "posted", "every", "everything")),
    "get": frozenset((
        "get", "send", "show", "read", "see", "fetch", "give", "have", "forward", "copy", "want", "full",
    )),
    "merge": frozenset(("merge", "join", "combine", "together", "same")),
    "move": frozenset(("move", "belongs", "transfer")),
    "mute": frozenset(("mute", "silence", "ignore")),
    "pin": frozenset(("pin",)),
    "remove-post": frozenset(("remove", "delete")),
    "rename": frozenset(("rename", "name", "call", "retitle")),
    "reopen": frozenset(("reopen", "open")),
    "split": frozenset(("split", "separate")),
    "unmute": frozenset(("unmute", "unsilence")),
    "unpin": frozenset(("unpin",)),
    "unschedule": frozenset(("unschedule", "drop", "strike", "cancel")),
}
"""Words that say what is to be done with a conversation, a post or a topic that is called by its number."""
