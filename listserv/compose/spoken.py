"""What letters of one language share: dates, how much mail, and the sentences that reach a letter as a value.

A letter speaks one language. Beside the letters of each stands its `words.toml`, from which the filters of a template
take their words, so a letter that is not translated yet is English down to its dates.
"""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import pass_context
from jinja2.runtime import Context

LETTERS = ("daily", "weekly", "monthly")
_ENGLISH = "en"
FOR_MEMBERS = tuple(
    """
    footer digest/letter digest/letter.html digest/post digest/post.html digest/below digest/nameless
    join/confirm join/welcome join/already join/waiting join/question join/declined join/invitation-only join/taster
    join/taster-over join/tasted join/unsure leave/done leave/back leave/has-left leave/no-member settings/changed
    settings/show settings/already settings/listening settings/unfinished settings/which-day settings/which-measure
    settings/which-conversation settings/not-by-itself settings/nothing-to-undo undo/done undo/changed-since
    undo/nothing-to-redo unclear unclear/again unclear/too-late unread doubted help info confirm/wish confirm/wishes
    confirm/also-there confirm/which-list confirm/from-elsewhere confirm/guessed confirm/too-old confirm/enough
    likeness/was-it-you likeness/done likeness/not-them post/ask post/which post/not-sent post/for-nobody post/empty
    post/refused post/taken-off post/gone post/moved-away post/receipt post/patients post/not-called-back hold/author
    hold/author-left hold/asked hold/approved hold/rejected hold/withdrawn introduce/ask introduce/show introduce/sent
    introduce/later introduce/no introduce/then-write introduce/waits introduce/refused profile/kept invite/letter
    bounce/again find/found find/nothing find/topics find/no-topics find/conversation find/full find/not-there
    mydata/ask mydata/part forget/ask forget/done forget/which alias/ask alias/asked alias/done alias/moved
    alias/forgotten alias/sure alias/thanks alias/not-done aside/letter aside/done aside/returned private/answer
    unnamed/received unnamed/declined unnamed/returned who/here who/knows who/nobody who/asked who/answered who/passed
    suggest/thanks
    """.split()  # noqa: SIM905  a name a string would take ten times the lines
)
"""The letters that members and strangers read, the most read first: what a translation is to have."""


def in_language(templates: Mapping[str, Any], language: str, name: str) -> str:
    """The name of a template in that language, or of the English one where it is not translated."""
    return spoken if (spoken := f"{language}/{name}") in templates else name


def language_of(template: str, languages: Mapping[str, Any]) -> str:
    """The language of a template by its name: "cy/join/confirm" is Welsh, "join/confirm" English."""
    folder = template.partition("/")[0]
    return folder if folder in languages else _ENGLISH


def missing(templates: Mapping[str, Any], language: str) -> list[str]:
    """The letters to members that are not there in that language, the most read first."""
    return [name for name in FOR_MEMBERS if language != _ENGLISH and f"{language}/{name}" not in templates]


class Spoken:
    """The words of one language: `words.toml`, read."""

    def __init__(self, words: str) -> None:
        self._words = tomllib.loads(words)

    def mode(self, mode: str, day: int | str | None = None, time: str = "") -> str:
        """How much mail that is; letters with the weekday (Monday is 0) and time that were asked for."""
        named: Mapping[str, str] = self._words["mode"]
        words = named[mode]
        if isinstance(day, int) and mode in ("weekly", "monthly"):
            words = named[f"{mode}-on"].format(weekday=self.weekday(day))
        return named["at"].format(mode=words, time=time) if time and mode in LETTERS else words

    def after_a_rest(self, mode: str) -> str:
        """What comes when a pause is over."""
        return self._said("rest", mode if mode == "none" else "letters" if mode in LETTERS else "posts")

    def form(self, form: str) -> str:
        """In which form letters come."""
        return self._said("form", form or "both")

    def since(self, label: str) -> str:
        """Since when the posts of a collected letter came."""
        return self._said("since", label)

    def said(self, sentence: str) -> str:
        """A sentence or word of ours that reaches a letter as a value; as it is where it is not translated."""
        words: Mapping[str, str] = self._words.get("said", {})
        return words.get(sentence, sentence)

    def weekday(self, day: int) -> str:
        """The name of a weekday (Monday is 0)."""
        return str(self._words["date"]["weekdays"][day])

    def date(self, how: str, at: date) -> str:
        """A day or moment, as the pattern of that name shows it."""
        words = self._words["date"]
        names = {"weekday": self.weekday(at.weekday()), "month": words["months"][at.month - 1]}
        return str(words[how]).format(**names, day=at.day, year=at.year, time=f"{at:%H:%M}")

    def _said(self, table: str, key: str) -> str:
        return str(self._words[table][key])


@lru_cache(maxsize=16)
def read(words: str) -> Spoken:
    """The words of a language, read once."""
    return Spoken(words)


def filters(templates: Mapping[str, str]) -> dict[str, Callable[..., str]]:
    """The filters of templates which say something in the language of the template that they stand in."""
    languages = {
        _ENGLISH if name == "words.toml" else name.partition("/")[0]: read(text)
        for name, text in templates.items()
        if name.endswith("words.toml")
    }

    def of(context: Context) -> Spoken:
        return languages[language_of(context.name or "", languages)]

    def day(context: Context, value: str) -> str:
        at = datetime.fromisoformat(value).date() if len(value) > 10 else date.fromisoformat(value)
        return of(context).date("day", at)

    made: dict[str, Callable[..., str]] = {
        "mode_words": lambda context, mode, day=None, time="": of(context).mode(mode, day, time),
        "form_words": lambda context, form: of(context).form(form),
        "after_a_rest": lambda context, mode: of(context).after_a_rest(mode),
        "since_words": lambda context, label: of(context).since(label),
        "said": lambda context, sentence: of(context).said(sentence),
        "weekday": lambda context, value: of(context).weekday(value),
        "day": day,
        "moment": lambda context, value: of(context).date("moment", _on_the_clock(context, value)),
        "post_time": lambda context, value: of(context).date("post", _on_the_clock(context, value)),
    }
    return {name: pass_context(said) for name, said in made.items()} | {"clock": _clock}


def _on_the_clock(context: Context, value: str) -> datetime:
    """A moment as the list's clock shows it: writers of several lists are at work at once."""
    return datetime.fromisoformat(value).astimezone(ZoneInfo(context["place"].timezone))


@pass_context
def _clock(context: Context, value: str) -> str:
    return f"{_on_the_clock(context, value):%H:%M}"
