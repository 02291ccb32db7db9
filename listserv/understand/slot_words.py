"""English words that `slots` goes by: what stands before a topic, a name, a day or a reason, and what never is one."""

# fmt: off
ABOUT = frozenset((
    "about", "on", "regarding", "concerning", "re", "around", "mentioning", "covering", "mentioned", "mentions",
    "discussing", "discussed", "covered", "involving",
))
PRONOUNS = frozenset(("it", "that", "them", "this", "me", "you", "here", "which", "these", "those"))
JOINTS = frozenset((
    "a", "among", "an", "and", "at", "by", "during", "for", "from", "in", "n", "of", "on", "the", "through", "to",
    "with",
))
CALLED = frozenset((
    "rename", "call", "called", "title", "titled", "retitle", "retitled", "name", "renamed", "named", "to", "as", "say",
    "be", "becomes", "into", "heading", "subject", "with", "suggest", "propose", "better",
))
CALLING = frozenset((
    "the", "thread", "conversation", "one", "subject", "something", "like", "is", "a", "new", "please", "title",
    "change", "changed", "heading", "line", "discussion", "simply", "just", "plain", "instead",
))
FORMERLY = frozenset(("not", "under", "from", "instead", "of", "was", "shows", "says", "currently", "appears"))
NAMED = frozenset((
    "as", "to", "is", "be", "called", "call", "name", "say", "read", "by", "it", "into", "am", "now", "me", "plain",
    "show", "put", "so", "display", "see", "make", "use", "than", "or",
))
OLD = frozenset((
    "old", "previous", "former", "forget", "drop", "delete", "dead", "remove", "closing", "expired", "expires", "gone",
    "bin", "ditch", "scrap", "lose", "defunct",
))
REASONS = frozenset(("because", "cos", "since", "reason", "bc", "coz"))
UNTIL = frozenset((
    "until", "till", "til", "untill", "back", "return", "returning", "through", "before", "by", "home", "land", "ends",
    "resume", "restart", "again", "up", "finishes",
))
RANGES = frozenset(("to", "thru", "through", "until", "till"))
COUNTED = frozenset(("number", "no", "nr", "item", "post", "thread", "conversation", "and"))
UNITS = frozenset((
    "am", "copies", "days", "hours", "kb", "mb", "members", "mins", "minutes", "months", "nurses", "pages", "patients",
    "people", "pm", "staff", "times", "weeks", "years", "percent", "million", "thousand", "hundred", "miles",
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
