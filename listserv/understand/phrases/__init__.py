"""Phrases of each language, as data: adding a language is adding a file here and a line below."""

from listserv.understand.phrases import cy, de, en, es, fr, pl, ur

LANGUAGES = {module.LANGUAGE.code: module.LANGUAGE for module in (en, cy, fr, de, es, pl, ur)}
