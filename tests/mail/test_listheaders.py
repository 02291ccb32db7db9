"""The list's fields, as RFC 2369, 2919 and 8058 want them."""

from listserv.mail import listheaders
from listserv.model.mailinglist import MailingList

COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")


def test_the_fixed_fields() -> None:
    assert listheaders.fixed(COP) == (
        ("List-Post", "<mailto:cop@lists.example.org>"),
        ("List-Help", "<mailto:cop-request@lists.example.org?subject=help>"),
        ("List-Subscribe", "<mailto:cop-join@lists.example.org>"),
        ("List-Owner", "<mailto:cop-owner@lists.example.org>"),
    )


def test_the_archive_is_named_where_it_is_public() -> None:
    assert listheaders.fixed(COP, "https://lists.example.org/cop")[-1] == (
        "List-Archive",
        "<https://lists.example.org/cop>",
    )


def test_the_id() -> None:
    assert listheaders.list_id(COP) == "<cop.lists.example.org>"


def test_leaving_by_mail_and_by_page() -> None:
    assert listheaders.unsubscribe("cop-leave+abc@lists.example.org") == "<mailto:cop-leave+abc@lists.example.org>"
    assert listheaders.unsubscribe("cop-leave+abc@lists.example.org", "https://l.example/x") == (
        "<mailto:cop-leave+abc@lists.example.org>, <https://l.example/x>"
    )
    assert listheaders.ONE_CLICK == "List-Unsubscribe=One-Click"


def test_what_a_url_reserves_is_escaped() -> None:
    assert (
        listheaders.mailto("a&b?c%d@x.example", "me & you") == "<mailto:a%26b%3Fc%25d@x.example?subject=me%20%26%20you>"
    )
