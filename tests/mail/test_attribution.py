"""The lines above a quote, in each language that members of the list write."""

import pytest

from listserv.mail.quote import split_text
from tests.rows import each_row

OWN = "Thank you, that settles it."
THEIRS = "Shall we meet in the library?"

# What Gmail, Thunderbird, Apple Mail and others write above what they quote.
WROTE = {
    "en gmail": "On Tue, 3 Mar 2026 at 09:15, Ann Other <ann@example.org> wrote:",
    "en thunderbird": "On 03/03/2026 09:15, Ann Other wrote:",
    "en apple": "On 3 Mar 2026, at 09:15, Ann Other <ann@example.org> wrote:",
    "en usenet": "In article <abc.123@example.org>, ann@example.org (Ann Other) writes:",
    "en pine": "On Tue, 3 Mar 2026, Ann Other wrote:",
    "en horde": "Quoting Ann Other <ann@example.org>:",
    "en mutt": "* Ann Other <ann@example.org> [2026-03-03 09:15]:",
    "cy": "Ar Maw, 3 Maw 2026 am 09:15, ysgrifennodd Ann Other <ann@example.org>:",
    "fr": "Le mar. 3 mars 2026 à 09:15, Ann Other <ann@example.org> a écrit :",
    "de": "Am Di., 3. März 2026 um 09:15 Uhr schrieb Ann Other <ann@example.org>:",
    "de thunderbird": "Am 03.03.26 um 09:15 schrieb Ann Other:",
    "es": "El mar, 3 mar 2026 a las 9:15, Ann Other (<ann@example.org>) escribió:",
    "pt": "Em ter., 3 de mar. de 2026 às 09:15, Ann Other <ann@example.org> escreveu:",
    "it": "Il giorno mar 3 mar 2026 alle ore 09:15 Ann Other <ann@example.org> ha scritto:",
    "nl": "Op di 3 mrt 2026 om 09:15 schreef Ann Other <ann@example.org>:",
    "pl": "wt., 3 mar 2026 o 09:15 Ann Other <ann@example.org> napisał(a):",
    "sv": "Den tis 3 mars 2026 kl 09:15 skrev Ann Other <ann@example.org>:",
    "da": "Den tirs. 3. mar. 2026 kl. 09.15 skrev Ann Other <ann@example.org>:",
    "no": "tir. 3. mars 2026 kl. 09:15 skrev Ann Other <ann@example.org>:",
    "cs": "út 3. 3. 2026 v 9:15 odesílatel Ann Other <ann@example.org> napsal:",
    "ru": "вт, 3 мар. 2026 г. в 09:15, Ann Other <ann@example.org>:",
    "ru mail.ru": "Вторник, 3 марта 2026, 9:15 +03:00 от Ann Other <ann@example.org>:",
    "uk": "вт, 3 бер. 2026 р. о 09:15 Ann Other <ann@example.org> пише:",
    "tr": "Ann Other <ann@example.org>, 3 Mar 2026 Sal, 09:15 tarihinde şunu yazdı:",
    "ar": "في الثلاثاء، 3 مارس 2026 في 9:15 ص تمت كتابة ما يلي بواسطة ‪Ann Other‬‏ <‪ann@example.org‬‏>:",
    "he": "‫בתאריך יום ג׳, 3 במרץ 2026 ב-9:15 מאת ‪Ann Other‬‏ <‪ann@example.org‬‏>:‬",
    "hi": "मंगल, 3 मार्च 2026 को 9:15 पूर्वाह्न बजे को Ann Other <ann@example.org> ने लिखा:",
    "bn": "মঙ্গল, ৩ মার্চ, ২০২৬ এ ৯:১৫ AM টায় তারিখে Ann Other <ann@example.org> লিখেছেন:",
    "ur": "منگل، 3 مارچ، 2026 کو 9:15 AM پر Ann Other <ann@example.org> نے لکھا:",
    "gu": "મંગળ, 3 માર્ચ, 2026 એ 09:15 AM વાગ્યે, Ann Other <ann@example.org> એ લખ્યું:",
    "pa": "ਮੰਗਲ, 3 ਮਾਰਚ 2026 ਨੂੰ 9:15 ਪੂ.ਦੁ. 'ਤੇ, Ann Other <ann@example.org> ਨੇ ਲਿਖਿਆ:",
    "so": "Talaado, 3 Maarso 2026 markay ahayd 09:15, Ann Other <ann@example.org> ayaa qoray:",
    "zh": "Ann Other <ann@example.org> 于2026年3月3日周二 09:15写道：",
    "zh-tw": "Ann Other <ann@example.org> 於 2026年3月3日 週二 上午9:15寫道：",
    "ja": "2026年3月3日(火) 9:15 Ann Other <ann@example.org>:",
    "ja apple": "2026/03/03 9:15、Ann Other <ann@example.org>のメール:",
    "ko": "2026년 3월 3일 (화) 오전 9:15, Ann Other <ann@example.org>님이 작성:",
}

# Outlook's block, as it stands in replies without any quote mark.
HEADERS = {
    "en": ("From", "Sent", "To", "Subject"),
    "cy": ("Oddi wrth", "Anfonwyd", "At", "Pwnc"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "es": ("De", "Enviado el", "Para", "Asunto"),
    "pt": ("De", "Enviado", "Para", "Assunto"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
    "da": ("Fra", "Sendt", "Til", "Emne"),
    "no": ("Fra", "Sendt", "Til", "Emne"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět"),
    "ru": ("От", "Отправлено", "Кому", "Тема"),
    "uk": ("Від", "Надіслано", "Кому", "Тема"),
    "tr": ("Kimden", "Gönderildi", "Kime", "Konu"),
    "ar": ("من", "تم الإرسال", "إلى", "الموضوع"),
    "he": ("מאת", "נשלח", "אל", "נושא"),
    "hi": ("प्रेषक", "भेजा गया", "प्रति", "विषय"),
    "bn": ("প্রেরক", "পাঠানো হয়েছে", "প্রতি", "বিষয়"),
    "ur": ("منجانب", "بھیجا گیا", "بنام", "موضوع"),
    "gu": ("તરફથી", "મોકલેલ", "પ્રતિ", "વિષય"),
    "pa": ("ਵੱਲੋਂ", "ਭੇਜਿਆ", "ਵੱਲ", "ਵਿਸ਼ਾ"),
    "so": ("Ka socota", "La diray", "Ku socota", "Mawduuc"),
    "zh": ("发件人", "发送时间", "收件人", "主题"),
    "zh-tw": ("寄件者", "寄件日期", "收件者", "主旨"),
    "ja": ("差出人", "送信日時", "宛先", "件名"),
    "ko": ("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
}

ORIGINAL = {
    "en": "-----Original Message-----",
    "cy": "-----Neges Wreiddiol-----",
    "fr": "-----Message d'origine-----",
    "fr curly": "-------- Message d’origine --------",
    "de": "-----Ursprüngliche Nachricht-----",
    "es": "-----Mensaje original-----",
    "pt": "-----Mensagem original-----",
    "it": "-----Messaggio originale-----",
    "nl": "-----Oorspronkelijk bericht-----",
    "pl": "-----Wiadomość oryginalna-----",
    "sv": "-----Ursprungligt meddelande-----",
    "da": "-----Oprindelig meddelelse-----",
    "no": "-----Opprinnelig melding-----",
    "cs": "-----Původní zpráva-----",
    "ru": "-----Исходное сообщение-----",
    "uk": "-----Оригінальне повідомлення-----",
    "tr": "-----Özgün İleti-----",
    "ar": "-----الرسالة الأصلية-----",
    "he": "-----הודעה מקורית-----",
    "hi": "-----मूल संदेश-----",
    "bn": "-----মূল বার্তা-----",
    "ur": "-----اصل پیغام-----",
    "gu": "-----મૂળ સંદેશ-----",
    "pa": "-----ਮੂਲ ਸੁਨੇਹਾ-----",
    "so": "-----Fariinta Asalka ah-----",
    "zh": "-----原始邮件-----",
    "ja": "-----元のメッセージ-----",
    "ko": "-----원본 메시지-----",
}


@each_row("line", WROTE.values(), ids=WROTE.keys())
def test_attribution_above_marked_lines(line: str) -> None:
    result = split_text(f"{OWN}\n\n{line}\n\n> {THEIRS}\n> Ann\n")

    assert result.new == OWN
    assert result.quoted == (THEIRS, "Ann")
    assert result.depths == (1, 1)
    assert result.attribution == line


@each_row("line", [line for name, line in WROTE.items() if name.split()[-1] not in ("usenet", "horde", "mutt", "pine")])
def test_attribution_above_unmarked_lines(line: str) -> None:
    result = split_text(f"{OWN}\n\n{line}\n\n{THEIRS}\n\nAnn\n")

    assert result.new == OWN
    assert result.quoted == (THEIRS, "Ann")
    assert result.attribution == line


@each_row("labels", HEADERS.values(), ids=HEADERS.keys())
def test_header_block_above_unmarked_lines(labels: tuple[str, ...]) -> None:
    values = ("Ann Other <ann@example.org>", "3.3.2026 09:15", "Bob Example <bob@example.org>", "Where to meet")
    block = "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))

    result = split_text(f"{OWN}\n\n{block}\n\n{THEIRS}\n")

    assert result.new == OWN
    assert result.quoted == (THEIRS,)
    assert result.depths == (1,)
    assert result.attribution == block


@each_row("line", ORIGINAL.values(), ids=ORIGINAL.keys())
def test_original_message(line: str) -> None:
    result = split_text(f"{OWN}\n\n{line}\n{THEIRS}\n")

    assert (result.new, result.quoted, result.attribution) == (OWN, (THEIRS,), line)


@each_row(
    "line",
    [
        "-- reply above this line --",
        "##- Please type your reply above this line -##",
        "-- atebwch uwchlaw'r llinell hon --",
        "--- Bitte antworten Sie oberhalb dieser Linie ---",
        "-- répondez au-dessus de cette ligne --",
        "-- odpowiedz powyżej tej linii --",
    ],
)
def test_our_own_marker(line: str) -> None:
    result = split_text(f"{OWN}\n\n{line}\n\n{THEIRS}\n")

    assert (result.new, result.quoted) == (OWN, (THEIRS,))


@each_row(
    "attribution",
    [
        "On Tue, 3 Mar 2026 at 09:15, Ann Other of the Very Long Institute\n<ann@example.org> wrote:",
        "On Tue, 3 Mar 2026 at 09:15, Ann Other <\nann@example.org> wrote:",
        "On Tue, 3 Mar 2026 at 09:15, Ann Other <ann@example.org>\nwrote:",
        "On Tue, 3 Mar 2026 at 09:15, Ann Other\n<ann@example.org>\nwrote:",
        "Le mar. 3 mars 2026 à 09:15, Ann Other <ann@example.org>\na écrit :",
        "tir. 3. mars 2026 kl. 09:15 skrev Ann Other <ann@example.org\n>:",
    ],
)
def test_attribution_wrapped_over_lines(attribution: str) -> None:
    result = split_text(f"{OWN}\n\n{attribution}\n\n> {THEIRS}\n")

    assert (result.new, result.quoted) == (OWN, (THEIRS,))


@each_row(
    "header",
    [
        "\tAnn Other\n\t03/03/2001 09:15 AM\n\t\t \n\t\t To: Bob Example/Leeds/NHS@NHS\n\t\t cc: \n"
        "\t\t Subject: Re: Meeting",
        "Ann Other@NHS\n03/03/2001 09:15 AM\nTo: Bob Example/Leeds/NHS@NHS\ncc:\nSubject: Re: Meeting",
        "Ann Other\nSent by: Cal Third\n03.03.2001 09:15\nTo: Bob Example/Leeds/NHS@NHS\ncc:  (bcc: Dan)\n"
        "Subject: Meeting",
        "From: Ann Other@NHS on 03/03/2001 09:15 AM\nTo: Bob Example/Leeds/NHS@NHS\ncc:\nSubject: Re: Meeting",
        "\nAnn Other <ann@example.org> on 03/03/2001 09:15:22 AM\nTo:\tBob Example/Leeds/NHS@NHS\ncc:\n"
        "Subject:\tRe: Meeting",
        "From:  Ann Other                           03/03/2001 09:15 AM\n\n\nTo: Bob Example/Leeds/NHS@NHS\n"
        "cc:\n\nSubject: Re: M",
    ],
)
def test_notes_headers(header: str) -> None:
    result = split_text(f"{OWN}\nBob\n\n\n\n{header}\n\n{THEIRS}\n")

    assert (result.new, result.quoted) == (f"{OWN}\nBob", (THEIRS,))


@pytest.mark.parametrize(
    "header",
    [
        "Ann Other <ann@example.org>\n03/03/2001 09:15\nPlease respond to\nann@example.org\n\n\nTo\n"
        "Bob Example/Leeds/NHS@NHS\ncc\n\nSubject\nRe: Meeting",
        "Ann Other <ann@example.org>\n\n03/03/2001 09:15\n\nPlease respond to\nThe Rota <cop@lists.example.org>\n\n\n\n"
        "To\nBob Example/Leeds/NHS@NHS,\nDan Third/Leeds/NHS@NHS\n\ncc\n\n\nSubject\nMeeting",
        "Ann Other/Leeds/NHS 03/03/2001 09:15 AM\n\nTo\nall staff\nSubject\n",
    ],
)
def test_notes_headers_of_labels_without_colons(header: str) -> None:
    result = split_text(f"Please take me off this list\n\nBob\n\n\n{header}\n\n{THEIRS}\n")

    assert (result.new, result.quoted) == ("Please take me off this list\n\nBob", (THEIRS,))


@pytest.mark.parametrize(
    "text",
    [
        "We meet on\n03/03/2026 09:15\nTo\nbegin with, tea.\n\nBring what you have written so far.",
        "Rota\n03/03/2026 09:15\nSubject\nFire drills\n\nAll are welcome.",
        "Ferry\n03/03/2026 09:15\nTo\nDublin\nfrom the old pier this time\nSubject\nTides",
    ],
)
def test_a_date_above_such_a_word_is_no_notes_header(text: str) -> None:
    assert split_text(text).new == text


def test_words_above_the_date_of_a_notes_header_stay() -> None:
    header = "03/03/2001 09:15\n\nTo\nBob Example/Leeds/NHS@NHS\ncc\n\nSubject\nMeeting"

    assert split_text(f"LEAVE\n\n{header}\n\n{THEIRS}\n").new == "LEAVE"


def test_header_block_with_many_folded_recipients() -> None:
    people = ";\n".join(f"\tPerson Number {n} <person{n}@example.org>" for n in range(12))
    block = (
        f"From:\tAnn Other [mailto:ann@example.org]\nSent:\tTuesday, March 03, 2026 9:15 AM\nTo:{people}\n"
        f"Cc:\nSubject:\tRE: Rota"
    )

    result = split_text(f"{OWN}\n\n -----Original Message-----\n{block}\n\n{THEIRS}\n")

    assert (result.new, result.quoted) == (OWN, (THEIRS,))


def test_bold_header_block_below_a_drawn_line() -> None:
    block = (
        "*From:* Ann Other <ann@example.org>\n*Sent:* 03 March 2026 09:15\n*To:* Bob <bob@example.org>\n*Subject:* Rota"
    )

    result = split_text(f"{OWN}\n\n________________________________\n{block}\n\n{THEIRS}\n")

    assert (result.new, result.quoted) == (OWN, (THEIRS,))


def test_each_header_block_raises_the_depth() -> None:
    first = "From: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: RE: Rota"
    second = "From: Bob <bob@example.org>\nSent: 2 March 2026 19:15\nTo: Ann\nSubject: Rota"

    result = split_text(
        f"{OWN}\n\n{first}\n\nYes, Friday suits me.\n\n{second}\n\nDoes Friday suit you?\n> or Monday\n"
    )

    assert result.quoted == ("Yes, Friday suits me.", "Does Friday suit you?", "or Monday")
    assert result.depths == (1, 2, 3)


@each_row(
    "text",
    [
        "Blood tests are on Tuesday.\nOn Monday the clinic is shut.",
        "The plan for the day:\n\nDate: Wednesday 3 October 2026\nTime: 10:00\nAddress: 12 High Street\n\n"
        "Please bring a pen.",
        "I will travel as follows.\n\nFrom: London\nTo: Leeds\nDate: 3 May 2026\n\nSee you there.",
        "Ann wrote:\nthat is what the report says, and I agree with all of it.",
        "On 3 May I said:\nthat we would need more chairs.",
        "The word wrote: is odd here.\nSo is the rest.",
        "To: everyone who helped\nThank you so much for a wonderful day.",
        "In short: yes.\nAt length: also yes, but see the note of 3 May 2026 at 10:00 for why.",
        "Three questions:\n1. Who?\n2. Why?\n3. When?",
    ],
)
def test_own_words_that_look_like_an_attribution(text: str) -> None:
    result = split_text(text)

    assert (result.new, result.quoted) == (text, ())


def test_an_attribution_with_nothing_above_and_no_marks_below_keeps_what_stands_below() -> None:
    result = split_text("On 3 Mar 2026 at 09:15, Ann Other <ann@example.org> wrote:\n\nMy answer is below.\n")

    assert result.new == "My answer is below."


# ── forms of old programs ────────────────────────────────────────────────────────────────────────────────────────

BODY = "Dear all,\n\nDoes anybody here pay interpreters by the hour?\n\nThank you,\nAnn"
ANDROID = (
    "Ann Adeyemi <cop@lists.example.org> wrote:",
    "Ann Adeyemi via Mobilising Knowledge wrote:",
    "Ann Adeyemi schrieb:",
)
BOXES = (
    """
|---------+---------------------------->
|         |           Ann Adeyemi via  |
|         |           Mobilising       |
|         |           <cop@lists.exampl|
|         |           e.org>           |
|         |                            |
|         |           02/03/2026 09:15 |
|         |           Please respond to|
|         |           cop              |
|         |                            |
|---------+---------------------------->
  >---------------------------------------------------------------------------------------------|
  |                                                                                             |
  |       To:       Mobilising Knowledge <cop@lists.example.org>                                |
  |       cc:                                                                                   |
  |       Subject:  [cop] Paying interpreters                                                   |
  >---------------------------------------------------------------------------------------------|
""",
    """
|---------+--------------------------->
|         |   Ann Adeyemi             |
|         |   Gesendet von:           |
|         |   02.03.2026 09:15        |
|---------+--------------------------->

  >----------------------------------------------------------------------------------------|
  |   An:      cop@lists.example.org                                                       |
  |   Kopie:                                                                               |
  |   Thema:   Re: [cop] Paying interpreters, and what it costs us by the hour
                                                                                           |
  >----------------------------------------------------------------------------------------|
""",
)


@pytest.mark.parametrize("attribution", ANDROID)
def test_an_attribution_without_a_date_below_the_footer_of_a_telephone(attribution: str) -> None:
    result = split_text(f"Yes please.\n\nSent from Samsung Mobile\n\n{attribution}\n\n{BODY}")

    assert (result.new, result.signature) == ("Yes please.", "Sent from Samsung Mobile")
    assert (result.attribution, result.quoted[0]) == (attribution, "Dear all,")


def test_without_the_footer_such_a_line_may_be_the_persons() -> None:
    text = f"Yes please.\n\nAnn Adeyemi wrote:\n\n{BODY}"

    assert split_text(text).new == text


@pytest.mark.parametrize("box", BOXES)
def test_a_header_of_notes_in_drawn_boxes(box: str) -> None:
    result = split_text(f"Please take me off this list.\n\nKath\n{box}\n\n{BODY}")

    assert result.new == "Please take me off this list.\n\nKath"
    assert (result.quoted[0], set(result.depths)) == ("Dear all,", {1})


def test_a_table_that_a_person_draws_is_theirs() -> None:
    text = "Look:\n\n|----+----|\n| a  | b  |\n|----+----|\nNice?"

    assert split_text(text).new == text
    assert split_text("|---+--->\n| To: Leeds |\n\nHow far is that?").new.endswith("How far is that?")


def test_a_sentence_with_a_number_above_an_attribution_is_the_persons() -> None:
    # From corpus reply/fiedl_de, email_de_1: "die" was read as a day, and the sentence as a part of the attribution.
    text = "Lieber Willi,\n\ndie Ausgaben 3 und 4/2015 wurden wunschgemäß am 13.6.2016 zugesandt.\n\n\n"

    result = split_text(text + "Am 12.06.2016 um 10:00 schrieb Wilhelm G. N:\n\n> Lieber Reinke,\n")
    assert result.new == text.strip()
    assert result.attribution == "Am 12.06.2016 um 10:00 schrieb Wilhelm G. N:"
