"""The back door: relay conversations, pipelining, retry policy.

`relay.Relay` takes finished mail and says what became of it; `retry.next_try` says when to try again.
"""
