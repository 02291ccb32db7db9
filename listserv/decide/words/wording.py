"""What to reply for a wish, as our letters offer it."""

from listserv.model.intent import Wish

SEARCHES = {"find": "FIND", "get": "GET", "who-knows": "WHO KNOWS ABOUT"}
MOST_ADDRESSES = 4


def word(wish: Wish) -> str:
    """What to reply for it, in capitals."""
    if wish.name == "mode":
        return {"every": "EVERY POST", "announcements": "ANNOUNCEMENTS ONLY", "none": "NO MAIL"}.get(
            wish.mode, wish.mode.upper()
        )
    if wish.name in SEARCHES and wish.words:
        return f"{SEARCHES[wish.name]} {wish.words[:60]}"
    named = "".join(f" {each}" for each in (*wish.numbers, *wish.addresses[:MOST_ADDRESSES]))
    return f"{wish.name.replace('-', ' ').upper()}{named}"


def bare_word(wish: Wish) -> str:
    """The same, where what else the wish needs is remembered."""
    return word(wish if wish.name in SEARCHES or wish.name == "mode" else Wish(wish.name)).upper()
