"""Letters in other languages: each is told what its English twin is told, and offers the same words to answer with."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from listserv.app import templates
from listserv.compose.letters import LetterWriter
from listserv.compose.spoken import FOR_MEMBERS, Spoken, filters, missing
from listserv.mail.signature_data import OUR_FOOTER
from listserv.model.intent import Command
from listserv.model.mailinglist import Route
from listserv.understand.answers import read
from listserv.understand.classify import understand
from tests.compose.samples import COP, SECRET
from tests.compose.test_letters import LANGUAGES, LONGEST, NO_PLAIN_WORDS, TO_FACILITATORS, every
from tests.rows import each_row

TEXTS = templates()
TRANSLATED = sorted(name for name in TEXTS if name.partition("/")[0] in LANGUAGES and not name.endswith(".toml"))
SPOKEN = sorted({name.partition("/")[0] for name in TRANSLATED})
FROM_RIGHT = ("ur",)
LONGER = 3
"""So many lines more than in English: German and Welsh take a quarter more letters to say the same."""
CAPITALS = re.compile(r"[^\W\d_a-zß-ÿ]{2,}(?:['’ ][^\W\d_a-zß-ÿ]{2,})*")
NOT_FOR_ANSWERS = frozenset(("MIME", "HTML", "PDF", "NHS", "README", "DOCTYPE", "MB", "KB"))
"""What stands in capitals and is no word to answer with."""
A_DAY = " 2026-12-05"
"""What may have to follow ("PAUSE UNTIL a date")."""
HOUSE = Path(__file__).parents[2] / "listserv"


def english(name: str) -> str:
    return name.partition("/")[2]


@cache
def jinja() -> Environment:
    made = Environment(autoescape=False)
    names = ("quoted", "shortened", "called", "octets", "oneline", "filled", "without_re")
    made.filters |= filters(TEXTS) | dict.fromkeys(names, str)
    return made


def offered(text: str) -> set[str]:
    """The words in capitals that people are told to answer with."""
    return {found for found in CAPITALS.findall(text) if not set(found.split()) & NOT_FOR_ANSWERS}


@cache
def meaning(words: str, language: str) -> frozenset[tuple[object, ...]]:
    """What they say as a wish to the desk, and as an answer."""
    head = "From: ann@example.org\nSubject: Re\nContent-Type: text/plain; charset=utf-8"
    raw = f"{head}\n\n{words}"
    route = Route(replace(COP, language=language), "request")
    intent = understand(raw.encode(), route, sender="ann@example.org", secret=SECRET, today=date(2026, 9, 1)).intent
    said = read(words, language=language)
    wishes = [(wish.name, wish.mode) for wish in intent.wishes] if isinstance(intent, Command) else []
    answers = [(said.yes, said.word)] if said.yes is not None or said.word else []
    found = frozenset((*wishes, *answers))
    return found if found or words.endswith(A_DAY) else meaning(words + A_DAY, language)


def test_some_language_is_spoken() -> None:
    assert SPOKEN


@each_row("name", TRANSLATED)
def test_a_letter_is_told_what_its_english_twin_is_told(name: str) -> None:
    ours, theirs = (meta.find_undeclared_variables(jinja().parse(TEXTS[one])) for one in (name, english(name)))
    assert ours == theirs


@each_row("name", TRANSLATED)
def test_its_words_to_answer_with_are_understood_as_the_english_ones(name: str) -> None:
    language = name.partition("/")[0]
    theirs, ours = offered(TEXTS[english(name)]), offered(TEXTS[name])
    meant = {one: meaning(one, "en") for one in theirs}
    said = {one: meaning(one, language) for one in ours}
    strange = {one for one in ours - theirs if not any(said[one] & each for each in meant.values())}
    missing = {one for one in theirs - ours if meant[one] and not any(meant[one] & each for each in said.values())}
    assert (strange, missing) == (set(), set())


@each_row("language", SPOKEN)
def test_what_is_said_for_a_word_of_ours_is_understood_as_that_word(language: str) -> None:
    said = tomllib.loads(TEXTS[f"{language}/words.toml"])["said"]
    capitals = {ours: theirs for ours, theirs in said.items() if ours.isupper()}
    assert [ours for ours, theirs in capitals.items() if not meaning(ours, "en") & meaning(theirs, language)] == []


@each_row("language", SPOKEN)
def test_every_sentence_that_is_translated_is_one_of_ours(language: str) -> None:
    said = tomllib.loads(TEXTS[f"{language}/words.toml"])["said"]
    source = "\n".join(file.read_text("utf-8") for file in sorted((HOUSE / "decide").rglob("*.py")))
    assert [one for one in said if not one.isupper() and f'"{one}"' not in source] == []


@each_row("language", SPOKEN)
def test_its_table_of_words_has_what_the_english_one_has(language: str) -> None:
    ours, theirs = (tomllib.loads(TEXTS[name]) for name in (f"{language}/words.toml", "words.toml"))
    ours.pop("said", None)
    assert {table: set(words) for table, words in ours.items()} == {
        table: set(words) for table, words in theirs.items()
    }
    assert (len(ours["date"]["weekdays"]), len(ours["date"]["months"])) == (7, 12)


@each_row("language", SPOKEN)
def test_it_is_written_with_every_value_that_the_house_writes(language: str) -> None:
    writer = LetterWriter(TEXTS, SECRET, None)
    letters = [one for one in every("Sam Smith", "A toolkit", "Some words.") if f"{language}/{one.kind}" in TEXTS]
    assert letters
    for one in letters:
        subject, text = writer.words(one.kind, replace(one.place, language=language), one.values, one.to)
        assert subject.strip(), one
        assert not NO_PLAIN_WORDS.search(subject + text), (one.kind, text)
        lines = [line for line in text.splitlines() if line.strip() and not line.startswith(">")]
        assert len(lines) <= LONGEST + LONGER or one.kind.startswith(TO_FACILITATORS), (one.kind, text)


@each_row("language", SPOKEN)
def test_its_html_says_which_language_it_is_and_from_where_it_is_read(language: str) -> None:
    page = TEXTS.get(f"{language}/digest/letter.html")
    if page is not None:
        assert (
            f'<html lang="{language}"{" dir=" + chr(34) + "rtl" + chr(34) if language in FROM_RIGHT else ""}>' in page
        )


@each_row("language", SPOKEN)
def test_a_collected_letter_is_whole_in_its_language(language: str) -> None:
    parts = {name for name in TEXTS if name.startswith("digest/")}
    there = {name for name in parts if f"{language}/{name}" in TEXTS}
    assert there in (parts, set())


@each_row("language", SPOKEN)
def test_its_footer_is_known_where_it_is_quoted(language: str) -> None:
    if f"{language}/footer" in TEXTS:
        assert any(known in TEXTS[f"{language}/footer"].lower() for known in OUR_FOOTER)


def test_a_letter_that_is_not_translated_is_english_throughout() -> None:
    texts = {"words.toml": TEXTS["words.toml"], "cy/words.toml": TEXTS["cy/words.toml"]}
    writer = LetterWriter(texts | {"a": "Subject: {{ at | day }}\n\n{{ mode | mode_words }}"}, SECRET, None)
    values = {"at": "2026-09-03", "mode": "none"}
    welsh = replace(COP, language="cy")
    assert writer.words("a", welsh, values, "") == ("Thursday 3 September 2026", "no mail\n")
    writer = LetterWriter(texts | {"a": "", "cy/a": "Subject: {{ at | day }}\n\n{{ mode | mode_words }}"}, SECRET, None)
    assert writer.words("a", welsh, values, "") == ("dydd Iau 3 Medi 2026", "dim negeseuon\n")


@pytest.mark.parametrize(("mode", "shown"), [("weekly", "one letter every Tuesday at 18:00"), ("none", "no mail")])
def test_how_much_mail_it_is_in_words(mode: str, shown: str) -> None:
    assert Spoken(TEXTS["words.toml"]).mode(mode, 1, "18:00") == shown


def test_what_is_missing_is_told_the_most_read_first() -> None:
    assert set(FOR_MEMBERS) <= set(TEXTS)
    assert missing({f"pl/{name}": "" for name in FOR_MEMBERS[1:]}, "pl") == [FOR_MEMBERS[0]]
    assert missing(TEXTS, "en") == []
