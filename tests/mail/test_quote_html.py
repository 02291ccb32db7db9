"""The HTML of mail programs: where the quote begins, what stands above it, what is no quote."""

import pytest

from listserv.mail.quote import split_html
from tests.rows import each_row

ATTRIBUTION = "On 3 Mar 2026 at 09:15, Ann Other &lt;ann@example.org&gt; wrote:"
HEADERS = (
    "<b>From:</b> Ann Other &lt;ann@example.org&gt;<br><b>Sent:</b> 03 March 2026 09:15<br>"
    "<b>To:</b> Bob &lt;bob@example.org&gt;<br><b>Subject:</b> Rota"
)
KOREAN = "[Ann 님의 메일]"

CLIENTS = {
    "gmail": f"""<div dir="ltr">Agreed.<div><br></div></div><br><div class="gmail_quote gmail_quote_container">
        <div dir="ltr" class="gmail_attr">{ATTRIBUTION}<br></div>
        <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)">
        <div>Shall we go?</div></blockquote></div>""",
    "gmail in a language without a table": f"""<div>Agreed.</div><div class="gmail_quote">
        <div class="gmail_attr">{KOREAN}</div>
        <blockquote class="gmail_quote">Shall we go?</blockquote></div>""",
    "outlook desktop": f"""<div class=WordSection1><p class=MsoNormal>Agreed.<o:p></o:p></p>
        <p class=MsoNormal>&nbsp;</p>
        <div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
        <p class=MsoNormal>{HEADERS}</p></div></div><p class=MsoNormal>Shall we go?</p></div>""",
    "outlook on the web": f"""<div class="elementToProof">Agreed.</div><div id="appendonsend"></div>
        <hr tabindex="-1" style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">{HEADERS}</div>
        <div>Shall we go?</div>""",
    "outlook for phones": f"""<div>Agreed.</div><div id="ms-outlook-mobile-signature">Get <a>Outlook for iOS</a></div>
        <div id="mail-editor-reference-message-container"><div>{HEADERS}</div><div>Shall we go?</div></div>""",
    "outlook with a bar": f"""<div>Agreed.</div>
        <div style='border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt'>
        <div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p>{HEADERS}</p>
        </div></div>
        <p>Shall we go?</p></div>""",
    "apple": f"""<html><body>Agreed.<br><div><br><blockquote type="cite"><div>{ATTRIBUTION}</div>
        <br class="Apple-interchange-newline"><div>Shall we go?</div></blockquote></div></body></html>""",
    "iphone": f"""<div dir="ltr">Agreed.</div><div dir="ltr"><br>Sent from my iPhone</div>
        <div dir="ltr"><br><blockquote type="cite">{ATTRIBUTION}<br><br></blockquote></div>
        <blockquote type="cite"><div dir="ltr">Shall we go?</div></blockquote>""",
    "thunderbird": f"""<p>Agreed.</p><div class="moz-cite-prefix">{ATTRIBUTION}<br></div>
        <blockquote type="cite" cite="mid:x@example.org"><p>Shall we go?</p></blockquote>""",
    "yahoo": f"""<div class="ydp1yahoo-style-wrap"><div>Agreed.</div></div>
        <div id="ydp2yahoo_quoted_1" class="ydp2yahoo_quoted"><div>{ATTRIBUTION}</div><div>Shall we go?</div></div>""",
    "proton": f"""<div>Agreed.</div><div class="protonmail_quote">{ATTRIBUTION}<br>
        <blockquote class="protonmail_quote" type="cite">Shall we go?</blockquote></div>""",
    "gmx": f"""<div>Agreed.</div><div name="quote" style="margin:10px 5px;border-left:2px solid #C3D9E5;padding:10px">
        <div>{ATTRIBUTION}</div><div>Shall we go?</div></div>""",
    "zimbra": f"""<div>Agreed.<br><hr id="zwchr"><blockquote style="border-left:2px solid #1010FF">{HEADERS}<br><br>
        Shall we go?</blockquote></div>""",
    "hotmail": f"""Agreed.<br><br><hr id="stopSpelling">{HEADERS}<br><br>Shall we go?""",
    "plain blockquote": f"<p>Agreed.</p><p>{ATTRIBUTION}</p><blockquote>Shall we go?</blockquote>",
    "no element at all": f"Agreed.<br><br>{ATTRIBUTION}<br><br>Shall we go?",
}


@each_row("html", CLIENTS.values(), ids=CLIENTS.keys())
def test_client(html: str) -> None:
    result = split_html(html)

    assert result.new == "Agreed."
    assert result.quoted == ("Shall we go?",)
    assert result.depths == (1,)
    assert result.attribution


def test_nested_quotes_of_gmail() -> None:
    result = split_html(
        f"Yes.<div class='gmail_quote'><div class='gmail_attr'>{ATTRIBUTION}</div><blockquote "
        f"class='gmail_quote'>Me too."
        f"<div class='gmail_quote'><div>{ATTRIBUTION}</div><blockquote class='gmail_quote'>Shall we?</blockquote></div>"
        "</blockquote></div>"
    )

    assert (result.quoted, result.depths) == (("Me too.", "Shall we?"), (1, 2))


def test_answers_between_split_blockquotes() -> None:
    result = split_html(
        f"<div>{ATTRIBUTION}</div><blockquote type=cite>Shall we go?</blockquote><p>Yes.</p>"
        "<blockquote type=cite>Who drives?</blockquote><p>I do.</p>"
    )

    assert result.new == "Yes.\n\nI do."
    assert result.answers == "> Shall we go?\n\nYes.\n\n> Who drives?\n\nI do."


def test_two_header_blocks_of_outlook() -> None:
    border = "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
    result = split_html(f"<p>Yes.</p>{border}{HEADERS}</div><p>Me too.</p>{border}{HEADERS}</div><p>Shall we?</p>")

    assert (result.new, result.quoted, result.depths) == ("Yes.", ("Me too.", "Shall we?"), (1, 2))


@pytest.mark.parametrize(
    "html",
    [
        "<p>As the guide says:</p><blockquote>Wash your hands.</blockquote><p>So do it.</p>",
        "<p>Note</p><blockquote style='margin:0 0 0 40px;border:none;padding:0px'>Wash your "
        "hands.</blockquote><p>So do it.</p>",
    ],
)
def test_a_blockquote_of_the_author_is_kept(html: str) -> None:
    assert "Wash your hands." in split_html(html).new


def test_what_is_not_for_reading_is_left_out() -> None:
    result = split_html(
        "<html><head><title>t</title><style>p {color: red}</style></head><body><!-- note --><script>x()</script>"
        "<div style='display:none'>preview</div><p>Hello&nbsp;&amp; welcome</p></body></html>"
    )

    assert result.new == "Hello & welcome"


def test_lines_lists_and_cells() -> None:
    html = (
        "<p>One<br>two</p><ul><li>tea</li><li>cake</li></ul><table><tr><td>a</td><td>b</td></tr><"
        "/table><pre>x\n  y</pre>"
    )

    assert split_html(html).new == "One\ntwo\n\n- tea\n- cake\n\na\tb\nx\n  y"


def test_an_address_that_was_never_escaped() -> None:
    assert split_html("<p>Write to Ann <ann@example.org> today</p>").new == "Write to Ann <ann@example.org> today"


def test_a_signature_by_its_class() -> None:
    result = split_html("<div>Agreed.</div><div class='gmail_signature'>Bob Example<br>Leeds</div>")

    assert (result.new, result.signature) == ("Agreed.", "Bob Example\nLeeds")


def test_a_forward_is_kept() -> None:
    result = split_html(
        "<div class='gmail_quote'>---------- Forwarded message ---------<br>From: Ann &lt;ann@example.org&gt;<br>"
        "Subject: Rota<br>To: Bob<br><br>The rota is new.</div>"
    )

    assert result.new.endswith("The rota is new.")


@each_row(
    ("html", "said"),
    [
        (
            'Read <a href="https://a.example/r?id=12&amp;x=1">this</a> now',
            "Read this <https://a.example/r?id=12&x=1> now",
        ),
        ("<a href='mailto:jo@k.example?subject=hi'>Write to Jo</a>", "Write to Jo <jo@k.example>"),
        ('<a href="https://a.example/">a.example</a>', "a.example"),
        ('<a href="https://www.a.example">https://a.example/</a>', "https://a.example/"),
        ('<a href="mailto:jo@k.example">Jo (Jo@K.example)</a>', "Jo (Jo@K.example)"),
        (
            '<a href="https://evil.example/x">https://bank.example/</a>',
            "https://bank.example/ <https://evil.example/x>",
        ),
        ('<a href="https://a.example/x"><img src="cid:logo"></a> Ann', "Ann"),
        ('<a href="javascript:alert(1)">Click</a> <a href="tel:1">1</a> <a name="x">here</a>', "Click 1 here"),
        ('<a href="https://a.example/x">two<br>lines</a>', "two <https://a.example/x>\nlines"),
        (
            '<a href="https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&amp;data=0">it</a>',
            "it <https://a.example/x>",
        ),
    ],
)
def test_the_address_of_a_link_stands_behind_its_words(html: str, said: str) -> None:
    assert split_html(f"<p>{html}</p>").new == said


def test_links_make_no_word_of_a_wish_and_no_attribution() -> None:
    linked = '<a href="mailto:ann@example.org">Ann Other</a>'
    quote = (
        f"<div class=gmail_attr>On 3 Mar 2026 at 09:15, {linked} wrote:</div><blockquote>Hello {linked}</blockquote>"
    )
    result = split_html(f'<p>Take me <a href="https://a.example/">off</a></p>{quote}')

    assert (result.new, result.said) == ("Take me off <https://a.example/>", "Take me off")
    assert (result.attribution, result.quoted) == ("On 3 Mar 2026 at 09:15, Ann Other wrote:", ("Hello Ann Other",))


def test_lists_that_count() -> None:
    html = "<ol start=3><li>three<ul><li>tea</ul><li>four</ol><ol><li>one</ol><ol start=x><li>one</ol><li>none"

    assert [line for line in split_html(html).new.splitlines() if line] == [
        "3. three", "- tea", "4. four", "1. one", "1. one", "- none",
    ]  # fmt: skip
