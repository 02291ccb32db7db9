"""What mail programs call the elements around quotes, signatures and headers: data for `mail.html`."""

from collections.abc import Iterable

# Text in these is not for reading.
SKIPPED = frozenset(("script", "style", "head", "title", "template", "noscript", "xml", "object", "svg"))
# One line each, with an empty line around the first group.
PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl"))
BLOCKS = frozenset(
    ("div", "blockquote", "pre", "table", "tr", "li", "dt", "dd", "hr", "center", "address", "article", "section",
     "header", "footer", "form", "fieldset", "body", "p", "main", "aside", "figure", "details", "summary"),
)  # fmt: skip
# Elements whose beginning and end matter.
CONTAINERS = frozenset(
    ("div", "blockquote", "pre", "span", "table", "td", "section", "p", "font", "ul", "ol", "article")
)
LISTS = frozenset(("ol", "ul"))

# From here on everything is the mail that is answered: Outlook on the web, Outlook for phones and for Mac, Zimbra.
BREAKS = ("divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container", "olk_src_body_section",
          "outlookmessageheader", "zwchr", "stopspelling")  # fmt: skip
BREAK_IDS = frozenset(("stopspelling", "ec_stopspelling", "zwchr", "x_stopspelling"))
FORWARDS = ("moz-forward-container",)
# The mail that is answered stands inside: Yahoo, Proton, Tuta, Sparrow, GMX, NetEase, Spike, Superhuman, HEY, Front.
QUOTES = ("yahoo_quoted", "protonmail_quote", "tutanota_quote", "messagereplysection", "isreplycontent",
          "replied-message", "sh-quoted-content", "front-blockquote", "mailru_quote", "zmail_extra")  # fmt: skip
QUOTE_CLASSES = ("quote", "cite", "front-blockquote")
# "Ann wrote:" stands inside: Gmail, Thunderbird, Roundcube.
INTRODUCTIONS = ("gmail_attr", "moz-cite-prefix", "reply-intro")
SIGNATURES = ("gmail_signature", "moz-signature", "ms-outlook-mobile-signature", "applemailsignature", "signature",
              "ymail_android_signature", "composer_signature", "protonmail_signature_block", "yahoo_signature",
              "tutanota_signature", "lineforsignature", "messagesignaturesection")  # fmt: skip


def ends_with(names: Iterable[str], known: tuple[str, ...]) -> bool:
    """Whether a name is one of the known, as it stands or behind a prefix (Outlook puts "x_", Yahoo "ydp1234")."""
    return any(name.endswith(known) for name in names if name)
