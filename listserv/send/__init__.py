"""The back door: relay conversations, pipelining, retry policy."""
