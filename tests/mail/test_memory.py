"""What stands in earlier mails of the conversation is quoted, marked or not."""

from listserv.mail.memory import Memory
from listserv.mail.quote import split_html, split_text
from listserv.model.message import ReplyText

PARENT = ("Hello all,", "the library is open on Friday from nine to five.", "Who would like to come along?", "Ann")
KNOWN = Memory(earlier=("\n".join(PARENT),), others=("\n".join(PARENT),))


def test_an_unmarked_quote_that_nothing_introduces() -> None:
    text = "I would.\n\n" + "\n".join(PARENT)

    assert split_text(text).new == text
    result = split_text(text, memory=KNOWN)
    assert (result.new, result.quoted, result.depths) == ("I would.", PARENT, (1, 1, 1, 1))


def test_an_introduction_in_an_unknown_language_goes_with_it() -> None:
    text = "I would.\n\nUte 3 2026 ann@example.org qwertz:\n\n" + "\n".join(PARENT)

    result = split_text(text, memory=KNOWN)

    assert (result.new, result.attribution) == ("I would.", "Ute 3 2026 ann@example.org qwertz:")


def test_a_few_words_that_stood_in_an_earlier_mail_are_no_quote() -> None:
    assert split_text("Hello all,\n\nI would.\n\nAnn", memory=KNOWN).new == "Hello all,\n\nI would.\n\nAnn"


def test_answers_below_a_header_block_come_back() -> None:
    header = "From: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: Library"
    below = f"{PARENT[0]}\n{PARENT[1]}\nIt closes at four, in fact.\n{PARENT[2]}\n{PARENT[3]}"

    assert split_text(f"See below.\n\n{header}\n\n{below}").new == "See below."
    result = split_text(f"See below.\n\n{header}\n\n{below}", memory=KNOWN)
    assert result.new == "See below.\n\nIt closes at four, in fact."
    assert "It closes at four, in fact." not in result.quoted


def test_what_stands_below_the_last_known_line_stays_quoted() -> None:
    header = "From: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: Library"
    text = f"I would.\n\n{header}\n\n" + "\n".join(PARENT) + "\nA disclaimer of Ann's employer stands here.\n"

    assert split_text(text, memory=KNOWN).new == "I would."


# ── answers between the lines of what Outlook quotes without marks ───────────────────────────────────────────────

POST = "\n".join(PARENT[:-1]) + "\n\nDo we meet at the door or at the desk inside, where it is warm?\n\nThank you,\nAnn"
EARLIER = Memory(earlier=(POST,))
OUTLOOK = "From: Ann <ann@example.org>\nSent: 3 March 2026 09:15\nTo: Bob\nSubject: Library\n\n"


def answered(text: str) -> ReplyText:
    return split_text(f"See below.\n\n{OUTLOOK}{text}", memory=EARLIER)


def test_answers_longer_than_the_questions_come_back() -> None:
    said = "Bring a coat, because the heating has been off since the flood in January.\nI shall.\nAnd my children will."
    text = POST.replace("come along?", f"come along?\n{said}").replace("warm?", "warm?\n\nInside.")

    assert answered(text).new == f"See below.\n\n{said}\n\nInside."


def test_an_answer_in_one_word_stands_below_its_question() -> None:
    result = answered(POST.replace("warm?", "warm?\n\nInside."))

    assert result.new == "See below.\n\nInside."
    assert result.answers.endswith("> Do we meet at the door or at the desk inside, where it is warm?\n\nInside.")
    assert "Inside." not in result.quoted


def test_an_answer_in_the_words_of_the_question_is_an_answer() -> None:
    text = POST.replace("warm?", "warm?\nAt the desk inside, I hope.")

    assert answered(text).new == "See below.\n\nAt the desk inside, I hope."


def test_lines_that_were_wrapped_anew_are_no_answers() -> None:
    text = POST.replace("from nine to", "from nine\nto").replace("the desk inside, where", "the\ndesk\ninside, where")

    assert answered(text).new == "See below."


def test_a_link_that_outlook_spells_out_is_no_answer() -> None:
    earlier = Memory(earlier=(POST.replace("Ann", "Our page is www.example.org and it is new.\nAnn"),))
    text = POST.replace("Ann", "Our page is www.example.org<https://www.example.org/> and it is new.\nAnn")

    assert split_text(f"Yes.\n\n{OUTLOOK}{text}", memory=earlier).new == "Yes."


def test_an_introduction_in_an_unknown_language_is_no_answer() -> None:
    text = POST.replace("Who would", "Ute 3 2026 ann@example.org qwertz:\nWho would")

    assert answered(text).new == "See below."


def test_what_the_answered_post_had_for_a_signature_stays_quoted() -> None:
    assert answered(f"{POST}\n\nAnn Other\nTel. 0113 496 0000").new == "See below."


def test_a_few_words_of_an_earlier_post_prove_nothing() -> None:
    text = "Dear Ann,\nthe library is open on Friday from nine to five.\nSomebody else wrote this.\nThank you,\nCy"

    assert answered(text).new == "See below."


def test_a_line_with_a_mark_is_never_an_answer() -> None:
    text = "See below.\n\nOn 3 March 2026 at 09:15, Ann <ann@example.org> wrote:\n" + "".join(
        f"> {line}\n" for line in POST.replace("warm?", "warm?\nNot hers.").split("\n")
    )

    assert split_text(text, memory=EARLIER).new == "See below."
    assert split_text(text, flowed=True, memory=EARLIER).new == "See below."


def test_the_question_is_kept_short() -> None:
    paragraph = "It is a long story of rooms and keys. " * 20 + "Who has the key?"
    post = f"{POST}\n{paragraph}\nThank you all,"
    text = post.replace("key?\n", "key?\nI have.\n")
    result = split_text(f"Hello Ann.\n\n{OUTLOOK}{text}", memory=Memory(earlier=(post,)))

    (question,) = [line for line in result.answers.splitlines() if line.startswith(">")]
    assert question.startswith("> … ")
    assert question.endswith("Who has the key?")
    assert len(question) < 310


def test_languages_without_spaces() -> None:
    post = (
        "図書館は金曜日の九時から五時まで開いています。\n一緒に行きたい人はいますか。\n"
        "入口で会いましょうか、それとも中の机で会いましょうか。"
    )
    text = post.replace("いますか。", "いますか。\n私も行きたいと思っていますので待っていてください。")

    result = split_text(f"はい。\n\n{OUTLOOK}{text}", memory=Memory(earlier=(post,)))
    assert result.new == "はい。\n\n私も行きたいと思っていますので待っていてください。"


def test_answers_below_a_second_header_block_come_back() -> None:
    """Whatever post of the conversation they answer: the one that is answered, or one that it quotes."""
    first = "I shall be there, Ann, and so will both of my children."
    quote = POST.replace("come along?", "come along?\n\nWe shall, all three.").replace("warm?", "warm?\n\nInside.")
    text = f"See below.\n\n{OUTLOOK.replace('Ann', 'Cy')}{first}\n\nCy\nTel. 0113 496 0000\n\n{OUTLOOK}{quote}"

    result = split_text(text, memory=Memory(earlier=(first, POST)))
    assert result.new == "See below.\n\nWe shall, all three.\n\nInside."


def test_a_mark_within_html_is_a_mark() -> None:
    """The answered mail was a text that quoted; the answer to it is HTML, and has its marks as words."""
    lines = [f"> {line}".rstrip() for line in POST.split("\n")]
    lines.insert(2, "> Not hers.")
    quote = "".join(f"<div>{line.replace('>', '&gt;') or '<br>'}</div>" for line in ("Dear all,", *lines))
    html = f'<div>Yes.</div><div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Ann</div>{quote}'

    assert split_html(html, memory=EARLIER).new == "Yes."


# ── words that somebody said before are new all the same ─────────────────────────────────────────────────────────


def repeated(text: str, memory: Memory = KNOWN) -> str:
    return split_text(text, memory=memory).new


def test_a_sentence_of_ones_own_that_stood_in_an_earlier_post() -> None:
    """A vote in given words, alone, with a name below it and above a quote."""
    vote = "the library is open on Friday from nine to five."

    for said in (vote, f"{vote}\n\nCy", f"I meant:\n\n{vote}", f"{vote}\nWho would like to come along?"):
        assert repeated(said) == said
        assert repeated(f"{said}\n\n{OUTLOOK}" + "\n".join(PARENT)) == said
        assert repeated(f"{said}\n\nOn 3 March 2026 at 09:15, Ann <ann@example.org> wrote:\n> {PARENT[1]}") == said


def test_ones_own_post_corrected() -> None:
    corrected = "Please use this one:\n\n" + "\n".join(PARENT).replace("five", "six")

    assert repeated(corrected, Memory(earlier=("\n".join(PARENT),))) == corrected
    assert repeated("Once more:\n\n" + "\n".join(PARENT), Memory(earlier=("\n".join(PARENT),))).endswith(PARENT[-1])


def test_an_unmarked_quote_is_one_only_where_nothing_is_marked() -> None:
    said = "I would.\n\n" + "\n".join(PARENT)

    assert repeated(f"{said}\n\n{OUTLOOK}" + "\n".join(PARENT)) == said


def test_an_attribution_with_nothing_above_it_and_answers_below() -> None:
    quote = POST.replace("warm?", "warm?\n\nInside.")
    head = "On Monday 23 November 2026 at 10:00:00 GMT, Ann <ann@example.org> wrote:"

    assert repeated(f"{head}\n\n{quote}", EARLIER) == "Inside."


# ── where earlier mail has nothing to teach ──────────────────────────────────────────────────────────────────────


def test_a_quote_that_is_marked_throughout_needs_no_memory() -> None:
    quote = "\n".join(f"> {line}" for line in PARENT)

    for text in (f"I would.\n\nAnn wrote:\n\n{quote}\n", f"Ann wrote:\n{quote}\n\nI would.\n\nBea\n"):
        assert split_text(text).firm
        assert split_text(text, memory=KNOWN) == split_text(text)


def test_memory_is_asked_wherever_it_can_correct_the_reading() -> None:
    said = "\n".join(PARENT)
    for text in (
        f"I would.\n\n{said}",
        f"I would.\n\nUte 3 2026 ann@example.org qwertz:\n\n{said}\n\n> {PARENT[0]}",
        f"On 3 March 2026 at 09:15, Ann <ann@example.org> wrote:\n\n{said}\n\nI would.",
        f"See below.\n\n{OUTLOOK}{PARENT[0]}\n{PARENT[1]}\nIt closes at four, in fact.\n{PARENT[2]}\n{PARENT[3]}",
    ):
        assert not split_text(text).firm
        assert split_text(text, memory=KNOWN).new != split_text(text).new
