"""Wishes and discretion in the languages besides English, on the way to everyone."""

from datetime import date

import pytest

from listserv.understand import abroad, discreet, wishes
from tests.rows import each_row

TODAY = date(2026, 11, 30)


@each_row(
    ("text", "wish"),
    [
        ("wythnosol os gwelwch yn dda", "mode"),
        ("dadwneud", "undo"),
        ("rückgängig", "undo"),
        ("bitte nur wöchentlich\n\nMit freundlichen Grüßen\nGreta", "mode"),
        ("une fois par semaine s'il vous plaît", "mode"),
        ("cofnij", "undo"),
        ("ہفتہ وار براہ کرم", "mode"),
        ("خاموش", "mute"),
        ("tawelu", "mute"),
        ("Könnte ich nur eine Zusammenfassung pro Woche bekommen?", "mode"),
        ("Czy mogłabym dostawać tylko jedno podsumowanie tygodniowo?", "mode"),
        ("¿Podría recibir solo un correo por semana?", "mode"),
        ("Pourrais-je recevoir seulement un résumé par semaine ?", "mode"),
        ("Ga i un neges yr wythnos os gwelwch yn dda?", "mode"),
        ("mujhe hafta war email chahiye", "mode"),
    ],
)
def test_a_wish_that_is_nothing_else_is_one_in_a_reply_and_asked_about_elsewhere(text: str, wish: str) -> None:
    reply = abroad.wish(text, reply=True, today=TODAY)
    assert reply is not None
    assert ([one.name for one in reply.wishes], reply.only) == ([wish], True)
    new = abroad.wish(text, reply=False, today=TODAY)
    assert new is None or (new.wishes == () and [one.name for one in new.doubtful] == [wish])


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Proszę mnie wypisać", "leave"),
        ("Czy mogę prosić o wypisanie z listy?", "leave"),
        ("Könnten Sie mich bitte von der Liste nehmen?", "leave"),
        ("A allwch chi fy nhynnu oddi ar y rhestr?", "leave"),
        ("¿Me pueden dar de baja?", "leave"),
        ("Merci de ne plus m'envoyer de messages", "leave"),
        ("مجھے مزید ای میل نہ بھیجیں", "leave"),
        ("Stopiwch y negeseuon tan 5 Rhagfyr os gwelwch yn dda", "pause"),
        ("Könnten Sie die Mails bis 5. Dezember anhalten?", "pause"),
        ("mis datos", "my-data"),
        ("Olvídenme", "forget-me"),
        ("buscar mezquita", "find"),
        ("¿Quién sabe de lactancia?", "who-knows"),
        ("Oups, c'était une erreur, je reviens !", "back"),
    ],
)
def test_polite_words_in_any_language_are_understood_at_the_desk(text: str, wish: str) -> None:
    found = wishes.read("", text, to="request", today=TODAY)
    assert [one.name for one in found.wishes] == [wish]


def test_who_says_when_they_are_away_may_say_it_to_people() -> None:
    found = abroad.wish("Je suis en congé jusqu'au 5 décembre", reply=True, today=TODAY)
    assert found is not None
    assert (found.wishes, [one.name for one in found.doubtful]) == ((), ["pause"])


@each_row(
    "text",
    [
        "ignore",
        "Wir treffen uns wöchentlich am Montag in Leeds.",
        "Nous faisons cela une fois par semaine avec les sages-femmes.",
        "Thanks, that is very helpful",
    ],
)
def test_a_post_in_any_language_stays_one(text: str) -> None:
    assert abroad.wish(text, reply=True, today=TODAY) is None


@each_row(
    "text",
    [
        "Annwyl Ben, yn breifat: mae gennym ni rywun.",
        "Prywatnie do Bena: zadzwoń do mnie",
        "En privé, juste pour Ben : peux-tu m'appeler ?",
        "Privat: ich kenne jemanden",
        "nur für Ben: ruf mich an",
        "Solo para ti: llámame",
        "صرف بین کے لیے، نجی: مجھے فون کریں",
        "Call me please (just Carys)",
    ],
)
def test_words_for_one_are_never_sent_to_all_unasked(text: str) -> None:
    found = discreet.answer("Re: Rates", text, reply=True)
    assert found is not None
    numbered, _ = discreet.below_letter(f"2: {text}")
    assert numbered is not None


@each_row(
    "text",
    [
        "Die private Praxis in der Straße hat geöffnet.",
        "Le secteur privé paie mieux que nous.",
        "Die Umfrage war anonym und kurz.",
        "We pay private providers",
    ],
)
def test_what_only_speaks_of_private_things_is_for_all(text: str) -> None:
    assert discreet.answer("Re: Rates", text, reply=True) is None
    assert not discreet.is_unnamed(text)


@each_row(
    "text",
    [
        "Merci de poser cette question sans mon nom : comment faire ?",
        "Proszę zapytać bez mojego nazwiska: jak to robić?",
        "Gofynnwch hyn heb fy enw os gwelwch yn dda: sut?",
        "Bitte stellen Sie diese Frage ohne meinen Namen: Wie geht das?",
        "براہ کرم یہ سوال میرے نام کے بغیر پوچھیں: کیا کریں؟",
        "ANON: how do you deal with it?",
        "2: anonymously please: ours were never read",
        "I'd rather nobody knew it was me asking: how?",
    ],
)
def test_a_question_without_a_name_is_known(text: str) -> None:
    assert discreet.is_unnamed(text)


@each_row(
    "text",
    [
        "Bitte nicht für andere sichtbar.",
        "Proszę nie pokazywać innym członkom.",
        "Ne le montrez pas aux autres membres, svp.",
        "Peidiwch â'i ddangos i aelodau eraill.",
        "براہ کرم دوسروں کو نہ دکھائیں۔",
        "4. non merci",
    ],
)
def test_a_refusal_to_be_seen_is_known(text: str) -> None:
    assert abroad.is_unseen(f"Zebra. {text}")
    assert not abroad.is_unseen("I know about zebra care and am happy to be asked.")
