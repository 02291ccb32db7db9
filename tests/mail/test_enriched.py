"""text/enriched as plain text (RFC 1896)."""

from listserv.mail.enriched import plain


def test_commands_go_and_lines_are_joined() -> None:
    assert plain("<bold>Who</bold> has the <<keys> of\nthe hall?\n\n<param>red</param>Ben\r\n") == (
        "Who has the <keys> of the hall?\nBen"
    )
    assert plain("2 < 3 and 3 > 2") == "2 < 3 and 3 > 2"
