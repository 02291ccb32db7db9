"""How much of anything one visitor may ask of the web door."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in octets, times in seconds, the rest are counts.

    What mail providers send to leave for their readers has thirty octets. `visit_s` is the time for a whole visit,
    however slowly it is asked or read; `presses_an_hour` holds for one member's link, and counts what had an effect.
    """

    connections: int = 200
    header_bytes: int = 16_384
    body_bytes: int = 8_192
    visit_s: float = 20.0
    presses_an_hour: int = 12
