"""Numbers with their nouns, for sentences to the operator."""


def counted(number: int, noun: str) -> str:
    """ "1 member", "2 members"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
