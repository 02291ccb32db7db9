"""Room on the disk: a full file system blocks its own cure, so we stop taking mail in while there is some left."""

import shutil
from contextlib import suppress
from pathlib import Path

LOW = 67_108_864
"""Below this many free bytes (or a tenth of a small disk) no new mail is taken in."""

RESERVE = 8_388_608


class Space:
    """The disk under a folder, with a reserve file that is given up when the disk is full, so that work can go on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reserve = folder / "reserve"

    def enough(self) -> bool:
        """Whether there is room to take mail in; keeps the reserve file in step with that."""
        usage = shutil.disk_usage(self._folder)
        low = min(LOW, usage.total // 10)
        if usage.free >= low:
            if not self._reserve.exists() and usage.free >= low + 2 * RESERVE:
                self._put_by()
            return True
        if usage.free < low // 4:
            with suppress(OSError):
                self._reserve.unlink(missing_ok=True)
        return False

    def _put_by(self) -> None:
        """Makes the reserve file; where that cannot be done (a quota, a folder that is read-only) there is none."""
        try:
            self._reserve.write_bytes(bytes(RESERVE))
        except OSError:
            with suppress(OSError):
                self._reserve.unlink(missing_ok=True)
