"""Conversations once they stand: kept in order, found, read again, followed or muted."""
