"""Which old conversations are near to a question: the cosine of their words, each weighed by its rarity in the archive.

docs/decisions/0029-past.md has the measure, what it was calibrated with and what it gives.
"""

from collections.abc import Iterable, Mapping
from math import log, sqrt

from listserv.decide.words.excerpt import stem
from listserv.model.finding import telling_words
from listserv.model.past import Old, Past

ENOUGH = 0.45
"""The fit from which a conversation is spoken of (`python -m bench.accuracy.past`)."""
FEWEST_SHARED = 3
"""Two words in common are chance, however rare they are."""
FEWEST_CONVERSATIONS = 30
"""In a smaller archive every word is rare, and people remember it themselves."""
_SHORTEST_STEM = 4
_IN_SUBJECT = 2.0
_USUAL = 0.35
"""How rare the words of an old conversation are on average that the question does not have: they are not looked up."""


def near(past: Past, *, but: Iterable[str] = ()) -> tuple[Old, ...]:
    """The conversations that are near enough, the nearest first; one that nobody answered is of no use.

    Names (`but`) are no words that tell what a question is about.
    """
    return tuple(old for old, fit in ranked(past, but=but) if fit >= ENOUGH)


def ranked(past: Past, *, but: Iterable[str] = ()) -> list[tuple[Old, float]]:
    """The conversations that were answered, each with its fit, the nearest first.

    Where only subjects are alike ("Digest, vol. 25", "Question") the posts have to have a word in common as well.
    """
    asked = past.asked
    if asked is None or past.conversations < FEWEST_CONVERSATIONS:
        return []
    names = {word for name in but for word in _stems(name)}
    rare = {_stem(word): rarity(count, past.conversations) for word, count in past.known.items()}
    rare = {word: told for word, told in rare.items() if told and word not in names}
    mine, said = _weighed(rare, _stems(asked.subject)), _stems(asked.text) & rare.keys()
    answered = (old for old in past.old if any(post.answers for post in old.posts))
    fits = ((old, _fit(mine, rare, old) if said & _stems(old.posts[0].text) else 0.0) for old in answered)
    return sorted(fits, key=lambda one: -one[1])


def rarity(stands_in: int, conversations: int) -> float:
    """How much a word tells that stands in so many of the conversations: 1 in none of them, 0 in all."""
    return max(0.0, log((conversations + 1) / (stands_in + 0.5)) / log((conversations + 1) / 0.5))


def _fit(mine: Mapping[str, float], rare: Mapping[str, float], old: Old) -> float:
    """How near the post that began a conversation is to the question, from 0 to 1."""
    subject, all_words = _stems(old.subject), _stems(f"{old.subject}\n{old.posts[0].text}")
    shared = {word: rare[word] for word in rare.keys() & all_words}
    if len(shared) < FEWEST_SHARED:
        return 0.0
    theirs = _weighed({**dict.fromkeys(all_words, _USUAL), **shared}, subject)
    return sum(mine[word] * theirs[word] for word in shared) / (_length(mine) * _length(theirs))


def _weighed(rare: Mapping[str, float], subject: frozenset[str]) -> dict[str, float]:
    return {word: told * (_IN_SUBJECT if word in subject else 1.0) for word, told in rare.items()}


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(_stem, telling_words(text)))


def _stem(word: str) -> str:
    """Of short words only the plural: "carer" is not "care"."""
    short = stem(word)
    return short if len(short) >= _SHORTEST_STEM else word.removesuffix("s")


def _length(weights: Mapping[str, float]) -> float:
    return sqrt(sum(weight**2 for weight in weights.values()))
