"""What many mail programs write around a quote, and what people write that looks like it."""

from listserv.mail.quote import split_html, split_text
from listserv.mail.signature import closing
from tests.rows import each_row

OWN = "Yes, we pay half of the fee.\n\nBob"
POST = "Does anybody pay interpreters for sessions\nthat are cancelled on the day?"
MARKED = "\n".join(f"> {line}" for line in POST.split("\n"))
ATTRIBUTION = "On 5 May 2025 at 09:12, Ann Other <ann@example.org> wrote:"

WRAPPED = {
    "ur": "پیر، 5 مئی، 2025 کو 9:12 AM پر Ann Other\n<ann@example.org> نے لکھا:",
    "sw": "Mnamo Jtt, 5 Mei 2025 saa 9:12 Ann Other\n<ann@example.org> aliandika:",
    "ro": "În lun., 5 mai 2025 la 09:12, Ann Other\n<ann@example.org> a scris:",
    "pa": "ਸੋਮ, 5 ਮਈ 2025 ਨੂੰ 9:12 ਪੂ.ਦੁ. 'ਤੇ Ann\nOther <ann@example.org> ਨੇ ਲਿਖਿਆ:",
    "bn": "সোম, ৫ মে, ২০২৫ তারিখে ৯:১২ AM টায়\nতারিখে Ann Other <ann@example.org> লিখেছেন:",
    "lv": "pirmd., 2025. g. 5. maijs, plkst. 09:12\n— lietotājs Ann Other (<ann@example.org>)\nrakstīja:",
    "he": "\u200fב-5 במאי 2025, בשעה 9:12, \u200fAnn Other\n\u200f<ann@example.org> כתב/ה:",
    "pt": "Às 09:12 de 05/05/2025, Ann Other\nescreveu:",
    "pl": "Wiadomość napisana przez Ann Other\n<ann@example.org> w dniu 5 maj 2025, o\ngodz. 09:12:",
    "of no known language": "Yn dydh 5 Me 2025 dhe 9:12, Ann\nOther <ann@example.org> a skrifas:",
}


@each_row("attribution", WRAPPED.values(), ids=WRAPPED)
def test_an_attribution_that_is_wrapped_after_the_time(attribution: str) -> None:
    assert split_text(f"{OWN}\n\n{attribution}\n{MARKED}\n").new == OWN


@each_row(
    "line",
    [
        "V V pon., 5. maj 2025 ob 09:12 je oseba Ann Other <ann@example.org> napisala:",
        "Missatge de Ann Other <ann@example.org> del dia dl., 5 de maig 2025 a les 9:12:",
        "Wiadomość napisana przez Ann Other <ann@example.org> w dniu 5 maj 2025, o godz. 09:12:",
        "Понедельник, 5 мая 2025, 9:12 +03:00 от Ann Other <ann@example.org>:",
        "Šalje: Ann Other\nPoslano: 5. svibnja 2025. 9:12\nPrima: cop@lists.example.org\nPredmet: Fees",
        "Nork: Ann Other\nBidaltze-data: 2025(e)ko maiatzaren 5(a) 09:12\nNori: cop@lists.example.org\nGaia: Fees",
        "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, May 5th, 2025 at 9:12 AM, Ann Other <ann@example.org> wrote:",
        "------------------&nbsp;Original&nbsp;------------------\n"
        'From: "Ann Other"<ann@example.org>;\nDate: Mon, May 5, 2025 09:12 AM\nTo: "cop"<cop@lists.example.org>;\n\n'
        "Subject: Fees",
    ],
)
def test_the_head_of_an_unmarked_quote(line: str) -> None:
    assert split_text(f"{OWN}\n\n{line}\n\n{POST}\n").new == OWN


@each_row(
    "own",
    [
        "Hi Ann,\n\nOn Monday at 10:00 the council wrote:\nwe pay half and no more.\n\nBob",
        "Hallo,\n\nam Montag um 10:00 Uhr schrieb uns die Behörde:\nSie zahlt die Hälfte.\n\nBob",
        "Ann, my answers:\n\nQ: Do you pay?\nA: Yes.\nQ: How much?\nA: Half.",
    ],
)
def test_words_that_only_look_like_the_head_of_a_quote(own: str) -> None:
    block = "From: Ann Other <ann@example.org>\nSent: 05 May 2025 09:12\nTo: cop@lists.example.org\nSubject: Fees"
    assert split_text(f"{own}\n\n{block}\n\n{POST}\n").new == own


def test_the_footer_of_groups_io() -> None:
    rule = "-=-=-=-=-=-=-=-=-=-=-=-"
    links = "Groups.io Links: You receive all messages sent to this group.\nUnsubscribe: https://groups.io/g/cop/unsub"
    footer = f"_._,_._,_\n{rule}\n{links}\n{rule}"
    assert split_text(f"{OWN}\n\n{ATTRIBUTION}\n{MARKED}\n\n{footer}\n").new == OWN


def test_own_words_right_above_a_warning_stay() -> None:
    warning = "You don't often get email from ann@example.org. Learn why this is important"
    assert split_text(f"Yes, we do.\n{warning}\n\n{ATTRIBUTION}\n{MARKED}\n").new.startswith("Yes, we do.")


def test_a_disclaimer_alone_below_the_quote() -> None:
    disclaimer = "This email and any attachments are confidential and\nintended solely for the addressee."
    assert split_text(f"{OWN}\n\n{ATTRIBUTION}\n{MARKED}\n\n{disclaimer}\n").new == OWN
    below = f"{ATTRIBUTION}\n{MARKED}\n\n{disclaimer}"
    assert split_text(below).new == disclaimer  # nothing else is said


def test_a_card_with_a_long_address() -> None:
    letter = ["Hi Ann,", "", "We pay half.", "", "Best", "Bob", ""]
    card = [
        "Bob Smith",
        "Community Development Manager",
        "Anytown Council | 1 High Street, Anytown AB1 2CD",
        "University Hospitals of Anytown NHS Foundation Trust, Floor 3, 4 High Street, Anytown, AB1 2CD",
        "T: 01234 567890 | M: 07700 900123",
    ]
    assert closing([*letter, *card], author="Bob Smith") == len(letter) - 1


@each_row(
    "lines",
    [
        ("Anytown Homes", "Tel: 01234 567890", "Anytown Homes is a charitable registered society under an Act of 2014"),
        ("Coordinator", "If this email arrives outside your working hours please don't feel you need to reply."),
        ("Cyngor Sir Gâr / Carmarthenshire Council", "Mae croeso i chi ohebu yn Gymraeg neu Saesneg"),
        ("Officer", "Community", "Council", "County Hall", "Anytown", "Direct: 01234 567890", "Follow us on @anytown"),
    ],
)
def test_what_stands_on_a_card(lines: tuple[str, ...]) -> None:
    letter, name = ["We pay half.", ""], "Bob Smith"
    assert closing([*letter, name, *lines], author=name) <= len(letter) + 1
    apart = [each for line in (name, *lines) for each in (line, "")]  # as HTML has it
    assert closing([*letter, *apart], author=name) <= len(letter) + 2
    assert (
        closing([*letter, name, *lines, "PS: Carys, please bring the badges."], author=name)
        == len(letter) + len(lines) + 2
    )


def test_the_card_of_somebody_else_that_the_letter_presents() -> None:
    lines = ["You can reach the team here:", "Sara Jones", "Interpreting lead", "Tel: 01234 567890", "sara@example.org"]
    html = "".join(f"<p>{line}</p>" for line in lines)
    assert split_html(html).new == "\n\n".join(lines)


def test_what_spark_calls_a_signature() -> None:
    html = '<div name="messageBodySection">Yes.</div><div name="messageSignatureSection">Bob via Spark</div>'
    assert split_html(html).new == "Yes."
