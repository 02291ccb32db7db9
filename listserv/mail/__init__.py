"""Mail lore, one file per RFC family: bytes in, values out. No I/O, no members."""
