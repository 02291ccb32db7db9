"""The English words of what is to be posted later, or again and again."""

# fmt: off
WEEKDAYS = {
    "monday": 0, "mondays": 0, "mon": 0, "tuesday": 1, "tuesdays": 1, "tue": 1, "tues": 1, "wednesday": 2,
    "wednesdays": 2, "wed": 2, "weds": 2, "thursday": 3, "thursdays": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4,
    "fridays": 4, "fri": 4, "saturday": 5, "saturdays": 5, "sat": 5, "sunday": 6, "sundays": 6, "sun": 6,
}
NTH = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5,
    "last": -1,
}
GAPS = {"other": 2, "second": 2, "two": 2, "2": 2, "three": 3, "3": 3, "third": 3, "four": 4, "4": 4}
HOURS = {"noon": 12, "midday": 12, "lunchtime": 12, "midnight": 0, "morning": 9, "afternoon": 14, "evening": 18}
EVERY = frozenset(("every", "each"))
VERBS = frozenset(("post", "ask", "send", "publish", "use"))
ORDERS = frozenset(("schedule", "scheduled"))
POLITE = frozenset(("please", "could", "can", "would", "will", "you", "kindly", "hi", "hello", "dear", "and", "all"))
SUCH = frozenset(("this", "it", "the", "following", "a", "an", "topic", "post", "question", "to", "list", "everyone"))
OF_A_MONTH = frozenset(("of", "the", "each", "every", "month", "in", "a"))
UNTIMED_HOUR = 9
"""Nine in the morning, where no hour was given."""
