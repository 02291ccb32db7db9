"""Forgeries of every kind against everything that can be changed by mail: none acts, and the real person hears of it.

A house is built in which every sort of question of ours is open; then forgers write to it. What they could have changed
is compared before and after, whatever it is: all tables but the traces that any mail leaves.
"""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from listserv.decide.questions import QUESTIONS
from listserv.decide.table import ON_BEHALF, WISHES
from listserv.mail import verp
from listserv.mail.address import display
from listserv.mail.authored import authored
from listserv.model.message import Mailbox
from listserv.store import inbox
from tests.faults.village import (
    ANN,
    BEN,
    CAT,
    COP,
    EVE,
    FAY,
    FLO,
    FRED,
    GUS,
    MALLORY,
    OTHER,
    SECRET,
    START,
    Asked,
    Sent,
    Village,
    changed,
    village,
    vouched,
)

REQUEST = "cop-request@lists.example.org"
SAM, TIM, TOM, JOE = "sam@out.example", "tim@out.example", "tom@out.example", "joe@out.example"
VIC, IVY, UNA, NEW = "vic@out.example", "ivy@out.example", "una@out.example", "new@out.example"
TIA = "tia@out.example"


def furnished(v: Village) -> None:
    """Asks people everything that we ask of anybody."""
    v.says(ANN, COP, "How do you pay interpreters at night?\n\nWe wonder about that in our trust.", subject="Rates")
    v.says(BEN, COP, "What about beds for winter?", subject="Beds")
    v.says(FAY, REQUEST, f"facilitator {FRED}\nfacilitator {FLO}")
    v.says(SAM, COP, "Hello, I would like to tell you about our course.", subject="Course")
    v.says(FAY, REQUEST, f"not facilitator {FRED}")
    v.says(FLO, REQUEST, "leave")
    v.says(TIM, COP, "Another text of a stranger to you all.", subject="Second")
    v.answers("hold", FAY, "EDIT\n\nA better text of a stranger to you all.")
    v.says(TOM, COP, "A third text of a stranger, about nothing.", subject="Third")
    v.answers("hold", FAY, "ASK\n\nWhat do you mean by nothing?")
    v.says(JOE, REQUEST, "join")
    v.says(VIC, "vet-request@lists.example.org", "join")
    v.answers("join", VIC, "yes")
    v.answers("approve-join", FAY, "ASK where do you work?")
    v.says(FAY, REQUEST, f"invite {IVY}")
    v.says(UNA, REQUEST, "I'm not sure this is for me, could I talk to someone first?")
    v.says(TIA, REQUEST, "I'm not sure this is for me, could I talk to someone first?")
    v.answers("unsure", TIA, "taster")
    v.says(ANN, COP, "how do I unsubscribe?", subject="Question")
    v.says(ANN, REQUEST, "alias a3@one.example")
    v.says(ANN, REQUEST, "my data")
    v.says(CAT, REQUEST, "forget me")
    v.says(FAY, REQUEST, f"ban {BEN}")
    v.says(FAY, REQUEST, "stop", proven=False)
    v.says(FAY, REQUEST, "stop")
    v.says(FAY, REQUEST, "start")
    v.answers("hold", FAY, "yes", author=MALLORY)
    v.says(CAT, REQUEST, "ask this without my name: what is x in our work?")
    v.says(BEN, REQUEST, "daily")
    v.says(FAY, REQUEST, f"add {NEW} New One, agreed by phone")
    v.says(FAY, REQUEST, "set tag [CoP]")
    v.says(FAY, REQUEST, "set welcome\n\nHello and welcome to all of us.")
    v.says(FAY, REQUEST, "on 1 December 2026 at 9:00 post: What are you doing?")
    v.says(FAY, REQUEST, "could you announce that the office is closed on Friday?")
    v.says(BEN, REQUEST, "suggest: a topic on winter beds")
    v.says(FAY, REQUEST, "report")
    v.says(BEN, "cop-owner@lists.example.org", "Could you please look at that thing?")
    v.says(BEN, REQUEST, "I would quite like the thing to be otherwise")
    v.says(FAY, REQUEST, "pending")
    v.says(BEN, REQUEST, "find interpreters")
    rates, beds = (f"In-Reply-To: <{v.post_id(subject)}>\n" for subject in ("Rates", "Beds"))
    v.says(BEN, COP, "mute", head=rates, subject="Re: Rates")
    v.says(BEN, COP, "PRIVATE\n\nI shall tell you about nights.", head=rates, subject="Re: Rates")
    v.says(FAY, COP, "close", head=beds, subject="Re: Beds")
    v.says(ANN, COP, "We have three of them in the cellar, and they are warm.", head=beds, subject="Re: Beds")
    v.says(EVE, REQUEST, "leave")
    alike = "From: Ben Example <ben@home.example>\n"
    v.says("ben@home.example", COP, "I have an idea about all of that.", head=alike, subject="Idea")
    v.clock += timedelta(days=2, hours=1)
    v.app.flow.work_due(v.clock)
    v.fresh()
    v.answers("introduce", NEW, "I am New and I work with beds in winter and with nights.")
    v.answers("left", EVE, "back")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    with village(tmp_path_factory.mktemp("village")) as made:
        furnished(made)
        yield made
        with made.app.db.read() as tx:
            ends = inbox.ledger(tx)
        assert sum(ends.values()) == made.accepted
        assert not {"", "stuck"} & set(ends)


# ── answers to questions of ours ─────────────────────────────────────────────────────────────────────────────────

STRONGEST: dict[str, tuple[str, ...]] = {
    "announce": ("yes", "no"),
    "aside": ("stop",),
    "taster": ("no",),
    "closed": ("new", "no"),
    "configured": ("undo",),
    "done": ("undo",),
    "edit": ("yes", "withdraw"),
    "found": ("1",),
    "guess": ("1", "2"),
    "held": ("withdraw", "no"),
    "held-question": ("withdraw", "Nothing at all"),
    "hold": ("yes", "edit\n\nother words of mine"),
    "holds": ("yes all",),
    "introduction": ("send", "no"),
    "join-question": ("I work in Leeds", "yes"),
    "left": ("back",),
    "listening": ("unmute",),
    "open": ("undo", "weekly"),
    "own-post": ("post", "no"),
    "passed-on": ("an answer of mine",),
    "rearranged": ("undo",),
    "report": ("bump",),
    "scheduled": ("cancel",),
    "stopped": ("start it again",),
    "suggestion": ("use", "no"),
    "unnamed": ("withdraw", "no"),
    "unsure": ("yes", "no"),
    "unsure-note": ("add",),
    "welcome": ("I am somebody else and know all about health and care and beds in winter and more.", "hide"),
}
"""The words that would do most; YES and NO where nothing is said."""
ADDRESSEES = (FAY, SAM, BEN, ANN, CAT, JOE, VIC, IVY, UNA, TIA, TIM, TOM, NEW, "a3@one.example")


def _theirs(house: Village) -> list[Asked]:
    """One question of each kind, the newest, and all held posts'."""
    return list({(one.kind, one.address): one for one in house.open_questions()}.values())


def test_every_kind_of_question_that_changes_something_is_open(house: Village) -> None:
    needs_more_of_a_house = {
        "approve-join",
        "away",
        "conversation",
        "files",
        "in-touch",
        "introduce",
        "introduction-ok",
    }
    needs_more_of_a_house |= {"preview", "private", "same-person", "storm", "unite", "which-post", "who-knows"}
    # An archive of thirty conversations, or four days; tests/decide has who may answer, and this test what a token is.
    needs_more_of_a_house |= {"past", "silence", "silence-asked"}
    needs_more_of_a_house |= {"alias-sure"}  # only once a new address said yes under another name
    needs_more_of_a_house |= {"a-word", "unnamed-over", "which-day", "which-conversation", "schedule"}  # change little
    assert {one.kind for one in house.open_questions()} >= set(QUESTIONS) - needs_more_of_a_house


def _seen_by(forger: str, letters: list[Sent]) -> str:
    """All that a forger got to read."""
    return " ".join(str(one.values) for one in letters if one.address == forger)


def _nothing_came_of(house: Village, mails: list[tuple[bytes, str, str]], forgers: tuple[str, ...] = ()) -> list[Sent]:
    before = house.state()
    house.arrives(*mails)
    letters = house.works()
    assert not changed(before, house.state())
    for forger in forgers:
        read = _seen_by(forger, letters)
        assert not [address for address in (*ADDRESSEES, FRED, FLO) if address in read]
    told = [one.address for one in letters if one.address not in forgers]
    assert max((told.count(address) for address in set(told)), default=0) <= len(mails)
    return letters


@pytest.mark.parametrize(
    ("forger", "every"),
    [
        (MALLORY, 3),
        (EVE, 4),
        (FRED, 5),
        pytest.param(MALLORY, 0, marks=pytest.mark.system),
    ],
)
def test_a_forwarded_letter_of_ours_gives_no_power(house: Village, forger: str, every: int) -> None:
    """(g), (l): whoever got somebody else's letter answers it from their own proven address."""
    mails = []
    for asked in _theirs(house)[:: every or 1]:
        if forger not in (asked.address, asked.holder):
            to, said = house.token(asked), STRONGEST.get(asked.kind, ("yes", "no"))[: 1 if every else None]
            mails += [(house.mail(forger, to, word), to, forger) for word in said]
    assert len(mails) > 5
    _nothing_came_of(house, mails, (forger,))
    house.clock += timedelta(days=1)


def _altered(address: str, at: int) -> str:
    """The same address with one letter of its token changed."""
    start = address.index("+") + 1 + at
    return f"{address[:start]}{'a' if address[start] != 'a' else 'b'}{address[start + 1 :]}"


def test_a_token_is_good_for_what_it_was_made_for_and_nothing_else(house: Village) -> None:
    """(d), (e): guessed, altered, of another list, of another question, of a post; from the real person's address."""
    other = house.app.lists[OTHER]
    mails = []
    for turn, asked in enumerate(_theirs(house)):
        word = STRONGEST.get(asked.kind, ("yes",))[0]
        own = house.place(asked.list_id)
        post = verp.reply_address(SECRET.encode(), own, asked.id, 1).partition("+")[2]
        wrong_hour = verp.confirm_address(SECRET.encode(), own, asked.id, int(asked.at.timestamp()) + 1)
        ways = (
            *(_altered(house.token(asked), 3), _altered(house.token(asked), 20), house.token(asked, other), wrong_hour),
            *(f"{own.local}-confirm+{token}@{own.domain}" for token in (post, "a" * 24)),
        )
        to = ways[turn % 6]
        mails.append((house.mail(asked.address, to, word, proven=False), to, asked.address))
    letters = _nothing_came_of(house, mails)
    assert {one.kind for one in letters} == {"confirm/guessed"}
    assert len({one.address for one in letters}) == len(letters)  # who is played is told once
    house.clock += timedelta(hours=2)


def test_posting_that_was_stopped_is_started_by_facilitators_alone(house: Village) -> None:
    """(g), (n): whoever was shown the letter about STOP starts nothing, nor does who was a facilitator once."""
    house.says(FAY, REQUEST, "stop")
    to = house.token(house.latest("stopped", FAY))
    for forger in (MALLORY, EVE, FRED):
        _nothing_came_of(house, [(house.mail(forger, to, "start it again"), to, forger)], (forger,))
    before = house.state()
    house.says(FAY, to, "start it again")
    assert changed(before, house.state())


def test_what_is_answered_is_answered(house: Village) -> None:
    """(c): answered properly once, and then again with the same words."""
    used = [
        ("held", TIM, "withdraw"),
        ("join", JOE, "yes"),
        ("invited", IVY, "yes"),
        ("alias", "a3@one.example", "yes"),
    ]
    used += [("configure", FAY, "yes"), ("confirm-wish", FAY, "no"), ("own-post", ANN, "no"), ("forget-me", CAT, "no")]
    asked = [house.latest(kind, address) for kind, address, _ in used]
    for one, (_, address, word) in zip(asked, used, strict=True):
        before = house.state()
        house.says(address, house.token(one), word, proven=False)
        assert changed(before, house.state()), f"{one.kind} takes its answer"
    again = [
        (house.mail(address, house.token(one), word, proven=False), house.token(one), address)
        for one, (_, address, word) in zip(asked, used, strict=True)
    ]
    _nothing_came_of(house, again)


# ── wishes ───────────────────────────────────────────────────────────────────────────────────────────────────────

DESK: dict[str, str] = {
    "add": "add zoe@out.example Zoe Zed, agreed by phone",
    "announce": "announce: Hello to all of you",
    "approve": "approve 1",
    "ban": f"ban {CAT}",
    "change-topic": "change topic 1 to Thursdays at 10",
    "discard": "discard 1",
    "facilitator": f"facilitator {EVE}",
    "hand-over": f"hand over to {EVE}",
    "invite": "invite zoe@out.example",
    "moderate": f"moderate {CAT}",
    "move": f"move 1 to {OTHER}",
    "merge": "merge 1 2",
    "not-facilitator": f"not facilitator {FAY}",
    "reject": "reject 1",
    "remind": "remind",
    "remove": f"remove {CAT}",
    "schedule": "on 2 December 2026 at 9:00 post: What else?",
    "set": "set posting anyone",
    "start": "start",
    "stop": "stop",
    "trust": "trust 1",
    "unban": f"unban {CAT}",
    "unschedule": "cancel 1",
    "unset": "unset tag",
    "mode": f"set {CAT} to weekly",
    "pause": f"pause {CAT} until 1 January 2027",
    "resume": f"resume {CAT}",
}
REPLY: dict[str, str] = {
    "close": "close",
    "reopen": "reopen",
    "rename": "rename: Something else",
    "pin": "pin",
    "unpin": "unpin",
    "split": "split",
    "move-post": f"move this post to {OTHER}",
    "remove-post": "remove this post",
}
OWN: dict[str, str] = {
    "about-me": "about me: I am somebody else",
    "alias": f"alias {MALLORY}",
    "anonymous": "ask this without my name: who pays for all of it?",
    "at-most": "at most 3 mails a day",
    "forget-address": "forget address a2@one.example",
    "forget-me": "forget me",
    "hide": "hide me",
    "introduce-me": "please introduce me: I am Ann from Durham, a nurse",
    "language": "in welsh please",
    "largest": "no attachments over 1 MB",
    "leave": "leave",
    "letter-form": "letters as text",
    "letter-time": "letters at 18:00",
    "main-address": f"send my mail to {MALLORY}",
    "mode": "weekly",
    "my-data": "my data",
    "name": "name Mallory",
    "own-posts": "no copies of my own posts",
    "past": "no old conversations",
    "pause": "pause for 2 weeks",
    "redo": "redo",
    "resume": "resume",
    "show": "show me",
    "suggest": "suggest: a topic of mine",
    "timezone": "timezone Europe/Paris",
    "undo": "undo",
}
IN_A_REPLY: dict[str, str] = {"mute": "mute", "unmute": "unmute", "follow": "follow", "private": "PRIVATE\n\nA word."}


def test_no_wish_that_changes_something_is_left_out() -> None:
    acting = {name for name, row in WISHES.items() if not row.looks and row.may != "anyone"}
    looked_at = {"settings", "report", "scheduled", "suggestions", "pending", "members", "invitations"}
    assert acting - looked_at <= {*DESK, *REPLY, *OWN, *IN_A_REPLY}
    assert set(ON_BEHALF) - looked_at <= set(DESK)


def _from_a_relay(author: str) -> str:
    """(k): our gateway saw that it fails; below that somebody wrote that it passes, in its name and in ours."""
    passed = vouched(author)
    ours = passed.replace("mx.example.org", "lists.example.org")
    received = "Received: from evil.example by mx.example.org; Mon, 23 Nov 2026 10:00:00 +0000\n"
    return f"{vouched(author, 'fail')}{received}{passed}{ours}"


def _forged(author: str, way: str) -> str:
    """The head of a mail that seems to be from this author."""
    local, _, domain = author.partition("@")
    homograph = f"{local}@{domain.replace(chr(0x65), chr(0x435), 1)}"  # a Cyrillic letter
    mallory = vouched(MALLORY)
    return {
        "no proof": "",
        "our own id": vouched(author).replace("mx.example.org", "lists.example.org"),
        "somebody's id": vouched(author).replace("mx.example.org", "mx.evil.example"),
        "fails": vouched(author, "fail"),
        "below another": _from_a_relay(author),
        "passes for another domain": mallory,
        "Sender and Reply-To": f"{mallory}From: M <{MALLORY}>\nSender: {author}\nReply-To: {author}\n",
        "a name like an address": f'{mallory}From: "{author}" <{MALLORY}>\n',
        "two mailboxes": f"{mallory}From: {author}, {MALLORY}\n",
        "two mailboxes, hers first": f"{vouched(author)}From: {MALLORY}, {author}\n",
        "two From fields": f"{mallory}From: {MALLORY}\nFrom: {author}\n",
        "a group": f"{vouched(author)}From: Us: {author};\n",
        "homograph": f"From: F <{homograph}>\n",
        "punycode": f"{vouched('x@xn--thre-6nd.example')}From: F <{local}@xn--thre-6nd.example>\n",
        "a route": f"{vouched(author)}From: F <@{domain}:{MALLORY}>\n",
    }[way]


WAYS = (
    *("no proof", "our own id", "somebody's id", "fails", "below another", "passes for another domain"),
    *("Sender and Reply-To", "a name like an address", "two mailboxes", "two mailboxes, hers first", "two From fields"),
    *("a group", "homograph", "punycode", "a route"),
)


def _wishes(house: Village, author: str, way: str) -> list[tuple[bytes, str, str]]:
    """Every wish of this author's, forged in that way."""
    head = _forged(author, way)
    desk = DESK if author == FAY else OWN
    rates = f"In-Reply-To: <{house.post_id('Rates')}>\n"
    replies = REPLY if author == FAY else IN_A_REPLY
    mails = [(house.mail(author, REQUEST, text, head=head, proven=False), REQUEST, MALLORY) for text in desk.values()]
    mails += [
        (house.mail(author, COP, text, head=head + rates, subject="Re: Rates", proven=False), COP, MALLORY)
        for text in replies.values()
    ]
    return mails


@pytest.mark.parametrize(
    ("way", "every"), [*((way, 11) for way in WAYS), pytest.param("no proof", 1, marks=pytest.mark.slow)]
)
def test_no_wish_is_granted_to_whoever_bears_the_right_name(house: Village, way: str, every: int) -> None:
    """(a), (b), (h) to (k): a facilitator's wishes, and a member's; the real ones are asked a few times a day."""
    for author in (FAY, ANN):
        mails = _wishes(house, author, way)[WAYS.index(way) % every :: every]
        letters = [one for one in _nothing_came_of(house, mails, (MALLORY,)) if one.address == author]
        asked = [one for one in letters if one.kind.startswith(("confirm/", "mydata/", "forget/"))]
        assert len([one for one in asked if one.kind != "confirm/enough"]) <= 5
        assert len(asked) <= 6
        house.clock += timedelta(days=1)


@pytest.mark.parametrize("asker", [GUS, ANN, FRED, FLO])
def test_facilitators_wishes_are_for_facilitators_of_that_list_and_of_today(house: Village, asker: str) -> None:
    """(m), (n), (o): of another list, a member, and two whose time has ended; all of them proven."""
    rates = f"In-Reply-To: <{house.post_id('Rates')}>\n"
    mails = [
        (house.mail(asker, REQUEST, text), REQUEST, asker) for text in list(DESK.values())[:: 2 if asker == GUS else 5]
    ]
    replies = list(REPLY.values())[:: 2 if asker == GUS else 4]
    # What a member says so in the midst of a conversation may be meant for everyone: they are asked.
    mails += [(house.mail(asker, COP, text, head=rates), COP, asker) for text in replies if asker == GUS]
    _nothing_came_of(house, mails, (asker,) if asker == GUS else ())
    house.clock += timedelta(days=1)


@pytest.mark.parametrize("former", [FRED, FLO])
def test_what_was_sent_to_a_former_facilitator_is_good_for_nothing(house: Village, former: str) -> None:
    """(n): they answer from their own address a notice that they got when they were facilitators."""
    theirs = [one for one in house.open_questions() if one.address == former and one.kind in ("hold", "open", "done")]
    assert "hold" in {one.kind for one in theirs}
    for word in ("yes", "trust", f"ban {CAT}"):
        mails = [(house.mail(former, house.token(one), word), house.token(one), former) for one in theirs[:2]]
        _nothing_came_of(house, mails)


def test_a_reply_address_that_others_have_seen_is_no_proof_where_the_domain_disowns_the_mail(house: Village) -> None:
    """Whoever answers all shows others a reply address of ours; Ben's domain asks to refuse what it did not send."""
    with house.app.db.read() as tx:
        ben = next(one for one in house.open_questions() if one.holder == BEN)
        post = house.post_number(tx, "Rates")
        member = house.member_number(tx, ben.holder)
    place = house.place(ben.list_id)
    to = verp.reply_address(SECRET.encode(), place, post, member)
    head = vouched(BEN, "fail")
    mails = [(house.mail(BEN, to, text, head=head, proven=False), to, BEN) for text in ("mute", "follow")]
    letters = _nothing_came_of(house, mails)
    assert {(one.kind, one.address) for one in letters} == {("confirm/wish", BEN)}


def test_a_facilitators_reply_address_alone_gives_no_power_over_others(house: Village) -> None:
    """It stands in a letter that was forwarded to the list, and in every answer to all."""
    fay = next(one for one in house.open_questions() if one.holder == FAY)
    with house.app.db.read() as tx:
        post, member = house.post_number(tx, "Rates"), house.member_number(tx, FAY)
    to = verp.reply_address(SECRET.encode(), house.place(fay.list_id), post, member)
    mails = [(house.mail(FAY, to, text, proven=False), to, FAY) for text in (f"remove {CAT}", "stop")]
    letters = _nothing_came_of(house, mails)
    assert {(one.kind, one.address) for one in letters} == {("confirm/wish", FAY)}


def test_expired_questions_are_over(house: Village) -> None:
    """(f): long after their time, by the right person."""
    late = [one for one in house.open_questions() if one.expires_at < START + timedelta(days=400)]
    house.clock = START + timedelta(days=401)
    mails = [
        (
            house.mail(one.address, house.token(one), STRONGEST.get(one.kind, ("yes",))[0], proven=False),
            house.token(one),
            "",
        )
        for one in {one.kind: one for one in late}.values()
    ]
    assert len(mails) > 15
    _nothing_came_of(house, mails)


ENCODED = "=?utf-8?q?a=0D=0ABcc:_x=40evil.example=0D=0A?="


def test_no_name_or_subject_becomes_a_field_of_its_own() -> None:
    """What is left of a subject that was encoded twice would be decoded where we write it, line ends and all."""
    raw = authored(Mailbox(ENCODED, ANN), f"Re: {ENCODED}", "Hello.", START)
    assert b"bcc" not in raw.split(b"\r\n\r\n")[0].lower().replace(b"=0abcc", b"")
    assert raw.count(b"\r\nBcc") == 0
    assert "=?" not in display(ENCODED)
