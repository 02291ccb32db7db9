"""Phrases of each language, as data: adding a language is adding a file here and a line below."""

from collections.abc import Mapping
from dataclasses import replace

from listserv.understand.phrases import cues_abroad, cy, de, discreet_abroad, en, es, fr, pl, ur
from listserv.understand.phrases.shape import Language

LANGUAGES: Mapping[str, Language] = {"en": en.LANGUAGE} | {
    module.LANGUAGE.code: replace(
        module.LANGUAGE,
        senses=cues_abroad.SENSES[module.LANGUAGE.code],
        discreet=discreet_abroad.DISCREET[module.LANGUAGE.code],
    )
    for module in (cy, fr, de, es, pl, ur)
}
