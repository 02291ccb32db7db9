"""The moment that many programs write into the Message-IDs that they make."""

import re
from datetime import UTC, datetime, timedelta

_FROM = datetime(1985, 1, 1, tzinfo=UTC)
_TO = datetime(2100, 1, 1, tzinfo=UTC)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)

_WRITTEN = re.compile(r"(?<!\d)((?:19|20)\d\d[01]\d[0-3]\d)[.T_-]?([012]\d[0-5]\d)(?:[0-5]\d)?")
_PINE = re.compile(r"\.(\d\d[01]\d[0-3]\d)([012]\d[0-5]\d)[0-5]?\d?\d?\.")
_DECIMAL = tuple(re.compile(rf"(?<!\w)(\d{{10}}){rest}(?!\w)") for rest in (r"\d{3}", r"\d{6}", ""))
_HEX = re.compile(r"^([0-9A-F]{8})\.[0-9A-F]{4,8}@", re.I)
_OUTLOOK = re.compile(r"(?:^|[^0-9a-f])[0-9a-f]{0,4}(01[c-f][0-9a-f]{5})\$([0-9a-f]{8})\$", re.I)


def moment(message_id: str) -> datetime | None:
    """When the id was made, to the minute, or None where it does not say. The zone is often the sender's own.

    Known forms: 20020719132842.GA2506@ (mutt), 200207191730.SAA23654@ (sendmail), Pine.LNX.4.44.0207191832200.1@,
    1027085376.4944.9.camel@ (Evolution), 4542087C.40705@ (Mozilla), 003301c22f2f$b722ba30$…@ (Outlook: a FILETIME).
    """
    local = message_id[:200]
    if found := _OUTLOOK.search(local):
        return _sane(_FILETIME_EPOCH + timedelta(microseconds=int(found[1] + found[2], 16) // 10))
    if found := _WRITTEN.search(local):
        return _written("%Y%m%d%H%M", found[1] + found[2])
    if found := _PINE.search(local):
        return _written("%y%m%d%H%M", found[1] + found[2])
    if found := _HEX.search(local):
        return _sane(_EPOCH + timedelta(seconds=int(found[1], 16)))
    for pattern in _DECIMAL:
        if found := pattern.search(local):
            return _sane(_EPOCH + timedelta(seconds=int(found[1])))
    return None


def _written(form: str, digits: str) -> datetime | None:
    try:
        return _sane(datetime.strptime(digits, form).replace(tzinfo=UTC))
    except ValueError:
        return None


def _sane(found: datetime) -> datetime | None:
    return found if _FROM <= found < _TO else None
