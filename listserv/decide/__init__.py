"""Pure policy: (incoming, situation, now) -> Decision. One file per wish."""
