"""Words taken apart into known pieces."""

from listserv.understand.wordpiece import pieced

KNOWN = {
    piece: at
    for at, piece in enumerate(["[UNK]", "[CLS]", "[SEP]", "@", "mut", "##e", "##ing", "cafe", ",", "it", "2"])
}


def names(text: str) -> list[list[str]]:
    spelt = list(KNOWN)
    return [[spelt[piece] for piece in word.pieces] for word in pieced(text, KNOWN)]


def test_the_longest_known_pieces_make_a_word() -> None:
    assert names("Mute, muting it") == [["mut", "##e"], [","], ["mut", "##ing"], ["it"]]


def test_accents_and_capitals_do_not_matter_and_an_address_is_one_piece() -> None:
    assert names("CAFÉ ann.other@example.org 2") == [["cafe"], ["@"], ["2"]]


def test_a_word_without_known_pieces_is_unknown_and_so_is_one_without_end() -> None:
    assert names("mutx ქართული") == [["[UNK]"], ["[UNK]"]]
    assert names("e" * 100_000) == [["[UNK]"]]


def test_every_word_knows_where_it_stands() -> None:
    text = "Mute it"
    assert [text[word.start : word.end] for word in pieced(text, KNOWN)] == ["Mute", "it"]
