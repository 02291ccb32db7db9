"""How well replies are read that somebody wrote who knew nothing of how they are read."""

from pathlib import Path

from tests.mail.labels import judge

LABELLED = Path(__file__).parent / "labelled"


def test_hardly_a_line_is_lost_and_few_are_kept_that_are_not_new() -> None:
    judged = [one for path in LABELLED.glob("*.jsonl") for one in judge(path)]

    lost = sum(len(one.lost) for one in judged) / sum(one.own for one in judged)
    leaked = sum(len(one.leaked) for one in judged) / sum(one.other for one in judged)
    exact = sum(not (one.lost or one.leaked) for one in judged) / len(judged)

    wrong = [f"{one.name} {one.kind}: lost {one.lost}, leaked {one.leaked}" for one in judged if one.lost or one.leaked]
    assert (exact >= 0.9, lost <= 0.016, leaked <= 0.03) == (True, True, True), "\n".join(wrong)
