"""Subjects as mail programs of many languages write them."""

import time

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail import subject
from tests.rows import each_row


@each_row(
    "written",
    [
        "Rates", "Re: Rates", "RE: Rates", "Re:Rates", "re : Rates", "Re[2]: Rates", "Re (3): Rates", "Re^2: Rates",
        "Re: Re: AW: Rates", "[cop] Rates", "Re: [cop] Rates", "[cop] Re: Rates", "[EXTERNAL] Re: [cop] Rates",
        "*EXT* RE: Rates", "EXTERNAL: Re: Rates", "[Fwd: Rates]", "Re: [Fwd: [Fwd: FW: Rates]]", "Rates (fwd)",
        "Re: Rates (was: Pay)", "Rates (was Re: [cop] Pay)", "Rates, was: Pay", "Rates [was: Pay]",
        "AW: Rates", "Antw: Rates", "SV: Rates", "VS: Rates", "RE : Rates", "Réf : Rates", "RIF: Rates", "R: Rates",
        "RES: Rates", "Odp: Rates", "Vá: Rates", "YNT: Rates", "ATB: Rates", "Bls: Rates", "Trả lời: Rates",
        "ОТВ: Rates", "Відп: Rates", "ΑΠ: Rates", "השב: Rates", "رد: Rates", "جواب: Rates", "उत्तर: Rates",
        "জবাব: Rates", "જવાબ: Rates", "ਜਵਾਬ: Rates", "回复：Rates", "答覆: Rates", "返信: Rates", "답장: Rates",
        "[Ext]: Re: Rates", "{Spam?} Re: Rates", "(EXT) RE: Rates", "OFFICIAL: RE: Rates",
        "RE: Official-Sensitive: Rates", "EXTERNAL EMAIL: Re: Rates", "Re: Rates [OFFICIAL]",
        "RE: Rates [SEC=OFFICIAL]", "RE: Rates - [EXTERNAL]", "الرد: Rates", "Ответ на: Rates",
        "WG: Rates", "TR: Rates", "RV: Rates", "ENC: Rates", "I: Rates", "PD: Rates", "Doorst: Rates", "İLT: Rates",
        "YML: Rates", "הועבר: Rates", "إعادة توجيه: Rates", "转发: Rates", "転送: Rates", "전달: Rates",
    ],
)  # fmt: skip
def test_base(written: str) -> None:
    assert subject.base(written) == "Rates"


@each_row(
    "written",
    [
        "Rates (external)",
        "Official rates",
        "Rates [Leeds]",
        "Request for help",
        "Answer: no",
        "Question: how?",
        "Reminder: Friday",
        "A: b",
        "What was it?",
        "[cop]",
        "Was",
    ],
)
def test_what_is_no_prefix_stays(written: str) -> None:
    assert subject.base(written) == written


@each_row("written", ["", "Re:", "Re: Re:", "RE--", "Fwd: (fwd) ", "AW: WG:"])
def test_nothing_left(written: str) -> None:
    assert subject.base(written) == ""
    assert subject.key(written) == ""


def test_key_joins_what_differs_in_form_only() -> None:
    assert subject.key("Re: [cop] Rates — of  PAY!") == subject.key("rates of pay") == "rates of pay"
    assert subject.key("नमस्ते") != subject.key("नमस्ता")


@each_row(
    ("written", "reply", "forward", "passed_on"),
    [
        ("Rates", False, False, False),
        ("Re: Rates", True, False, False),
        ("[cop] AW: Rates", True, False, False),
        ("Fwd: Rates", False, True, True),
        ("Fwd: Re: Rates", False, True, True),
        ("Re: Fwd: Rates", True, False, True),
        ("Rates (fwd)", False, False, True),
        ("Re: Rates (fwd)", True, False, True),
        ("Return of the interpreters", False, False, False),
    ],
)
def test_kinds(written: str, reply: bool, forward: bool, passed_on: bool) -> None:
    found = (subject.is_reply(written), subject.is_forward(written), subject.is_passed_on(written))
    assert found == (reply, forward, passed_on)


def test_was() -> None:
    # From the ILUG and rpm-list archives in SpamAssassin's public corpus.
    assert subject.was("POTW (Was Re: [ILUG] mirroring on a running system)") == "mirroring on a running system"
    assert subject.was("Re: apt-get...universe (was: Sylpheed with GNOME 2") == "Sylpheed with GNOME 2"
    assert subject.was("Who was it?") == ""
    assert subject.was("Report (war crimes)") == ""


@given(st.text(max_size=200))
def test_never_raises_and_comes_to_rest(written: str) -> None:
    base = subject.base(written)
    assert subject.base(base) == base or subject.was(base) or len(base) < len(written)
    subject.key(written)


@each_row("unit", ["Re: ", "[", "(was ", "was: ", "- ", "*a", "[Fwd: ", "回", "a "])
def test_linear(unit: str) -> None:
    began = time.process_time()
    subject.key(unit * 100_000)
    assert time.process_time() - began < 0.5
