"""What stays of a line when others quote it."""

import time

from listserv.mail.lines import fingerprint, fold, openings


def test_marks_case_and_punctuation_go() -> None:
    assert fold("> > Does ANYBODY here — pay?") == fold("AP> does anybody here pay") == "does anybody here pay"
    assert fold("| Ｆull width") == "full width"


def test_vowel_signs_stay() -> None:
    assert fold("नमस्ते") != fold("नमस्ता")


def test_fingerprint_fits_a_signed_bigint() -> None:
    assert 0 <= fingerprint("anything") < 2**63
    assert fingerprint("> Rates of pay.") == fingerprint("rates of pay") != fingerprint("rates of play")


def test_sentences_begin_alike_however_the_lines_are_broken() -> None:
    text = "We pay by the hour since April last year. Nobody here would go back to paying by the session!\n"
    broken = "> We pay by the\n> hour since April last\n> year. Nobody here would\n> go back to paying by the session!"
    assert (
        openings(text)
        == openings(broken)
        == [
            "we pay by the hour since april last",
            "nobody here would go back to paying by",
        ]
    )


def test_short_sentences_say_too_little() -> None:
    assert openings("Yes. I agree with you. Thanks!") == []


def test_linear() -> None:
    began = time.process_time()
    for text in ("> " * 150_000, "." * 300_000, ". " * 150_000, "\n" * 300_000, "a" * 300_000, "a>" * 150_000):
        openings(text)
        fold(text)
    assert time.process_time() - began < 2.5
