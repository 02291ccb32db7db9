"""Who wrote it, what is it, what does it want."""
