"""Posts from before the names of files were kept are read again, a few at a time, while the server goes on.

Which are still to be read stands in the posts themselves (`files` is NULL), so that nothing is lost or done twice
wherever it stops, and a tick finds out at the cost of a look-up that nothing is left.
"""

import logging

from listserv.mail.parse import parse
from listserv.model.finding import Attached
from listserv.store import finding, inbox, posts
from listserv.store.database import Database
from listserv.store.trouble import Trouble
from listserv.understand import publication

BATCH = 100
BATCHES = 10

_log = logging.getLogger(__name__)


def catch_up(db: Database, batches: int = BATCHES) -> int:
    """Reads the files of at most so many hundreds of posts that nobody has read them of; gives the number of posts."""
    done = 0
    for _ in range(batches):
        with db.read() as tx:
            unread = finding.unread_files(tx, BATCH)
        if not unread:
            break
        read = [(post, _files(db, post, raw)) for post, raw in unread]
        with db.write() as tx:
            for post, files in read:
                if finding.files_are_read(tx, post, files):
                    posts.keep_files(tx, post, files)
        done += len(read)
    if done:
        _log.info("read what was attached to older posts", extra={"posts": done})
    return done


def _files(db: Database, post: int, raw: int) -> tuple[Attached, ...]:
    """The files of one post; its message alone is in memory meanwhile."""
    try:
        with db.read() as tx:
            data = inbox.raw(tx, raw)
        return publication.files(parse(data))
    except Trouble:
        raise  # another tick can read it
    except Exception as error:  # noqa: BLE001  one message that cannot be read must not stop the others; it is reported
        _log.warning("a post's files cannot be read", extra={"post": post, "error": type(error).__name__})
        return ()
