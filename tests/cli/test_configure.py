"""list set, unset and log: the same changes that facilitators make by mail."""

from tests.cli.shell import LIST, Home


def test_a_setting_is_changed_shown_and_given_back(home: Home) -> None:
    assert home.run("list set", LIST, "posting=moderated", "tag=[x]").code == 0
    row = next(row for row in home.run("lists", "--json").rows if row["address"] == LIST)
    assert (row["posting"], row["overridden"]) == ("moderated", ["posting", "subject_prefix"])
    assert "posting, subject_prefix" in home.run("lists").out
    assert home.run("queue", "--json").out == ""
    assert home.run("list unset", LIST, "posting").code == 0
    row = next(row for row in home.run("lists", "--json").rows if row["address"] == LIST)
    assert (row["posting"], row["overridden"]) == ("members", ["subject_prefix"])
    logged = home.run("list log", LIST, "--json").rows
    assert [(one["by"], one["before"], one["after"]) for one in logged] == [
        ("operator", {"posting": "moderated"}, {"posting": None}),
        ("operator", {"subject_prefix": None}, {"subject_prefix": "[x]"}),
        ("operator", {"posting": None}, {"posting": "moderated"}),
    ]
    assert '"moderated" -> config' in home.run("list log", LIST).out


def test_what_is_not_allowed_is_refused_in_one_sentence(home: Home) -> None:
    assert "MEMBERS, MODERATED or ANYONE" in home.run("list set", LIST, "posting=never").refused()
    assert "There is no setting “colour blue”" in home.run("list set", LIST, "colour=blue").refused()
    assert "There is no setting “colour”" in home.run("list unset", LIST, "colour").refused()
    assert home.run("list set", LIST, "posting").code == 2
    assert "no list" in home.run("list set", "nobody@x.example", "posting=members").refused()
