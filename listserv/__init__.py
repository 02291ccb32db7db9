"""A mailing-list server for communities of practice. Read `flow.py` first."""

__version__ = "0.1.0"
