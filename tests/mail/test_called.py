"""Whether words beside an address are somebody's name."""

from listserv.mail.called import may_be_called
from tests.rows import each_row


@each_row(
    "name", ["Ann Other", "Anke van der Berg", "Síle O'Neill", "Dr Will May", "An Nguyen", "J. de la Cruz", "García"]
)
def test_a_name_is_one_wherever_it_stands(name: str) -> None:
    assert all(may_be_called(name, bracketed, behind) for bracketed in (True, False) for behind in (True, False))


@each_row(
    "remark",
    [
        "but wait until Monday",
        "take back the invitation to",
        "as agreed with Gus",
        "to Midwives North",
        "she is a GP in Hull",
        "Ola Ray who agreed",
        "prefers phone",
        "my colleague",
    ],
)
def test_a_remark_is_none(remark: str) -> None:
    assert not any(may_be_called(remark, False, behind) for behind in (True, False))


def test_small_letters_are_a_name_before_an_address_and_a_remark_behind_it() -> None:
    assert may_be_called("kim roy", False, False)
    assert not may_be_called("works nights", False, True)


def test_a_group_is_called_as_its_mail_program_says() -> None:
    assert may_be_called("Centre for Health of the North", True, False)
