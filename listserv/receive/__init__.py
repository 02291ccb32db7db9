"""The front door: bytes become a row before we say 250."""
