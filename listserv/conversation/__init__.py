"""Which conversation a message is part of: pure, with an archive to look things up in handed in."""

from listserv.conversation.bare import replies_are_bare
from listserv.conversation.place import place

__all__ = ["place", "replies_are_bare"]
