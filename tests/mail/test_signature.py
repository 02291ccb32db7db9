"""What stands around the words of a letter and does not belong to them."""

import pytest

from listserv.compose.footer import RULE
from listserv.mail.lines import fingerprint
from listserv.mail.memory import Memory
from listserv.mail.quote import split_text
from listserv.mail.signature import closing, is_mobile_footer
from tests.rows import each_row

OWN = "Dear all,\n\nthe next meeting is on Friday.\n\nBest wishes,\nAnn"


@pytest.mark.parametrize("delimiter", ["-- ", "--", "- -- "])
def test_delimiter(delimiter: str) -> None:
    result = split_text(f"{OWN}\n\n{delimiter}\nAnn Other\nLeeds\n")

    assert result.new == OWN
    assert result.signature.endswith("Ann Other\nLeeds")


def test_closing_words_and_name_belong_to_the_letter() -> None:
    assert split_text(OWN).new == OWN


def test_a_list_that_the_words_above_announce_is_no_signature() -> None:
    text = "Please remove these people:\n\nMem Bera <m0@z.example>\nMem Berb; m1@z.example"
    assert split_text(text).new == text
    card = "\n\nAnn Other\nann@z.example\n0113 496 0000"
    assert (
        split_text(f"Please remove Bob.\n\nKind regards:{card}").new
        == "Please remove Bob.\n\nKind regards:\n\nAnn Other"
    )


def test_signature_above_a_quote() -> None:
    result = split_text(
        f"{OWN}\n\n-- \nAnn Other\nLeeds\n\nOn 3 Mar 2026 at 09:15, Bob <bob@example.org> wrote:\n> When?\n"
    )

    assert (result.new, result.signature, result.quoted) == (OWN, "--\nAnn Other\nLeeds", ("When?",))


def test_signature_below_a_quote() -> None:
    result = split_text(f"On 3 Mar 2026 at 09:15, Bob <bob@example.org> wrote:\n> When?\n\n{OWN}\n\n-- \nAnn Other\n")

    assert (result.new, result.signature) == (OWN, "--\nAnn Other")


@each_row(
    "footer",
    [
        "Sent from my iPhone",
        "Sent from my Verizon Wireless BlackBerry",
        "Sent from my Wiko RIDGE 4G",
        "Sent from Outlook for Android<https://aka.ms/x>",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Sent from Mail for Windows 10",
        "Anfonwyd o fy iPhone",
        "Envoyé de mon iPhone",
        "Envoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>",
        "Von meinem iPhone gesendet",
        "Gesendet von Outlook für Android<https://aka.ms/x>",
        "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Wysłane z iPhone'a",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Odesláno z iPhonu",
        "Отправлено с iPhone",
        "Надіслано з iPhone",
        "iPhone'umdan gönderildi",
        "أرسلت من الـ iPhone",
        "נשלח מה-iPhone שלי",
        "मेरे iPhone से भेजा गया",
        "发自我的iPhone",
        "iPhoneから送信",
        "나의 iPhone에서 보냄",
    ],
)
def test_mobile_footer(footer: str) -> None:
    result = split_text(f"{OWN}\n\n{footer}\n")

    assert (result.new, result.signature) == (OWN, footer)


@each_row(
    "line",
    [
        "Sent from my desk, which is much tidier than my phone.",
        "The notes were sent from my iPhone app to all of you.",
        "Sent by post on Friday.",
        "Mobile clinics run on Friday",
    ],
)
def test_a_sentence_is_no_mobile_footer(line: str) -> None:
    assert not is_mobile_footer(line)


@each_row(
    "banner",
    [
        "This message originated from outside of NHSmail. Please do not click links or open\nattachments "
        "unless you recognise the sender.",
        "CAUTION: External email. Do not click links unless you know the content is safe.",
        "[EXTERNAL EMAIL: be careful]",
        "********************\nThis email originated from outside the organisation.\n********************",
        "You don't often get email from ann@example.org. Learn why this is important",
        "ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nZjQcmQRYFpfptBannerEnd",
        "Tarddodd y neges hon o'r tu allan.",
        "Attention : ce courriel provient de l'extérieur.",
        "Externe E-Mail: bitte vorsichtig sein.",
    ],
)
def test_banner(banner: str) -> None:
    assert split_text(f"{banner}\n\n{OWN}\n").new == OWN


@pytest.mark.parametrize(
    "marking",
    [
        "OFFICIAL",
        "OFFICIAL-SENSITIVE: PERSONAL",
        "Classification: Official-Sensitive",
        "[Sensitivity: Internal use only]",
    ],
)
def test_a_protective_marking_is_no_word_of_the_author(marking: str) -> None:
    assert split_text(f"{marking}\n\nYes\n").new == "Yes"
    assert split_text(f"Yes\n\n{marking}\n").new == "Yes"
    assert split_text(f"{marking}\n").new == marking


def test_words_that_only_look_like_a_marking_stay() -> None:
    for line in ("Official", "Classification: which codes do you use?", "Confidential"):
        assert split_text(f"{line}\n\n{OWN}\n").new == f"{line}\n\n{OWN}"


def test_banner_in_the_paragraph_of_the_greeting() -> None:
    text = (
        "CAUTION: This email originated from outside the organisation. Do not click\nlinks unless you "
        "know the sender.\nHello Bob,\nsee you on Friday."
    )

    assert split_text(text).new == "Hello Bob,\nsee you on Friday."


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This message originated from outside of NHSmail. Please do not click links.",
        "[EXTERNAL EMAIL]",
        "This email is from an external source",
        "CAUTION: This email came from outside the organisation. Do not open attachments unless you\nknow the sender.",
    ],
)
def test_a_small_word_right_below_a_banner_is_no_part_of_it(banner: str) -> None:
    assert split_text(f"{banner}\nyes please\n").new == "yes please"


@each_row(
    "disclaimer",
    [
        "This email and any attachments are confidential and intended solely for the addressee. If you are\n"
        "not the addressee, stop, delete the message and tell the sender. Do not unsubscribe.",
        "***************************************\nThis message may contain confidential information. If "
        "you are not the\n"
        "intended recipient please inform the sender\nthat you have received the message in error\n\n"
        "NHSmail is the secure email service.",
        "Mae'r e-bost hwn yn gyfrinachol.\nOs nad chi yw'r derbynnydd, dilëwch y neges.",
        "Ce message et toutes les pièces jointes sont confidentiels.",
        "Diese E-Mail enthält vertrauliche Informationen.\nWenn Sie nicht der richtige Adressat sind, löschen Sie sie.",
        "Please consider the environment before printing this email.",
    ],
)
def test_disclaimer(disclaimer: str) -> None:
    result = split_text(f"Hi, could you please add me?\n\nCal\n\n{disclaimer}\n")

    assert result.new == "Hi, could you please add me?\n\nCal"
    assert disclaimer.split("\n")[-1] in result.signature


def test_a_mail_about_disclaimers_is_kept() -> None:
    text = 'Our mails end with "if you are not the intended recipient": is that needed?\n\nAnn'

    assert split_text(text).new == text


def test_list_footer() -> None:
    footer = (
        "_______________________________________________\ncop mailing list\ncop@lists.example.org\n"
        "https://lists.example.org/cop"
    )

    result = split_text(f"{OWN}\n\n{footer}\n")

    assert (result.new, result.signature) == (OWN, footer)


OURS = f"{RULE}\nThe Rota\nTo answer everyone, reply. To stop, reply with LEAVE; for less\nmail, reply with WEEKLY."


def test_the_footer_of_our_own_lists() -> None:
    result = split_text(f"{OWN}\n\n{OURS}\n")

    assert (result.new, result.signature) == (OWN, OURS)


def test_words_below_the_footer_of_our_own_lists_stay() -> None:
    assert "Please take me off." in split_text(f"{OWN}\n\n{OURS}\n\nPlease take me off.\n").new


def test_two_list_footers() -> None:
    footer = (
        "----------------------------------\nThis list is sponsored by: Example\n"
        "https://example.org\n________________\ncop mailing list\n"
    )

    assert split_text(f"{OWN}\n\n{footer}").new == OWN


@pytest.mark.parametrize(
    "block",
    [
        "Ann Other\nPublic Health Lead\nann@example.org\n+44 113 496 0000",
        "________________\nDr Ann Other\nTel: 0113 496 0000\n12 High Street, Leeds",
        "Ann Other | Librarian | Leeds\nTel. 0113 496 0000 | Fax 0113 496 0001\nwww.example.org",
    ],
)
def test_contact_details_without_a_delimiter(block: str) -> None:
    result = split_text(f"The next meeting is on Friday.\n\nBest wishes,\nAnn\n\n{block}\n")

    assert result.new == "The next meeting is on Friday.\n\nBest wishes,\nAnn"
    assert result.signature == block


@each_row(
    "text",
    [
        "Who can help?\n\nPlease write to ann@example.org or ring 0113 496 0000 before Friday,\nand bring "
        "a friend along if you like.",
        "The links:\n\nhttps://example.org/one\nhttps://example.org/two\nhttps://example.org/three",
        "Agenda\n\n10:00 Welcome\n10:30 Talk\n12/03/2026 next meeting",
        "My analysis\n\n----\n\n1. Better by half\n2. Cheaper\n\n----\n\nSo let us do it.",
    ],
)
def test_details_that_are_the_message(text: str) -> None:
    assert split_text(text).new == text


def test_boilerplate_at_the_end_and_at_the_top() -> None:
    known = frozenset(map(fingerprint, ("Leeds Teaching Hospitals", "Proud to care", "Checked by our filter")))

    result = split_text(
        "Checked by our filter\n\nSee you on Friday.\n\nLeeds Teaching Hospitals\nProud to care\n",
        memory=Memory(boilerplate=known),
    )

    assert result.new == "See you on Friday."
    assert result.signature == "Leeds Teaching Hospitals\nProud to care"


def test_boilerplate_alone_is_kept() -> None:
    known = frozenset((fingerprint("Proud to care"),))

    assert split_text("Proud to care", memory=Memory(boilerplate=known)).new == "Proud to care"


def test_an_openpgp_signature_is_no_word_of_the_author() -> None:
    assert split_text(f"{OWN}\n\n-----BEGIN PGP SIGNATURE-----\niQEz\n-----END PGP SIGNATURE-----\n").new == OWN


CARD = ("Gus Obi | Programme Lead", "Ward 1, Level 2, St James's", "T: 0113 496 2799 ext 3")
JOB = ("Gus Obi", "Programme Lead, Community Engagement", "Tel 0113 496 2799 | Mobile 07700 900123",
       "My working days are Mon-Wed")  # fmt: skip


@each_row(
    ("lines", "kept"),
    [
        (("yes please", "Kind regards", "Gus", "", *CARD), 3),
        (("rename Pay and conditions", "", *JOB), 3),
        (("Yes, do.", "", "Gus", "Gus Obi", "Programme Lead, Community Engagement"), 3),
        (("yes", "", "GUS OBI", "Ward 1"), 3),
        (("Gus Obi spoke for ten minutes.", "Gus Obi, of all people, has the figures that you asked for last week.",
          "Ask him."), 3),
        (("I met the speaker.", "Gus Obi", "could you send him the slides please?"), 3),
        (("Hello,", "Gus Obi", "Programme Lead", "Leeds"), 4),
        (("Thanks", "Gus Obi", "Programme Lead"), 3),
        (("1", "", "Gus Obi", "Lead", "My working days are Mon-Wed. Do not feel you have to answer."), 3),
        (("yes", "", "Gus", "Gus Obi | Lead", "I work flexibly; I do not expect a reply outside your hours."), 3),
        (("yes", "", "Gus Obi", "Lead", "Please note that I am on annual leave from 3 to 7 April."), 3),
        (("yes", "", "Gus Obi", "Lead", "I work part time. If urgent please contact my colleague Jo Bell."), 3),
        (("yes", "", "Gus Obi", "My PA is Jo Bell (jo@b.example), please copy her in"), 3),
        (("yes", "", "Gus Obi", "Lead, Communities", "Leeds Teaching Hospitals NHS Trust and its many partners",
          "and I am on leave so please pause my mail until Monday"), 6),
        (("yes", "", "Gus Obi", "Lead", "I am on leave until 3 May, so pause my mail"), 5),
        (("yes", "", "Gus Obi", "I am on annual leave from Monday 3 August until 17 August"), 4),
        (("yes", "Gus, facilitator"), 1),
        (("yes", "Gus, weekly"), 2),
        (("Gus Obi", "Programme Lead", "Leeds"), 3),
    ],
)  # fmt: skip
def test_a_card_begins_with_the_authors_own_name(lines: tuple[str, ...], kept: int) -> None:
    assert closing(lines, author="Gus Obi") == kept
