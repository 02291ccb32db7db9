"""Which conversation is it part of: the threading engine, pure, with an archive handed in."""
