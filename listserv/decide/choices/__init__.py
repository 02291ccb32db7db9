"""What members choose for themselves, and facilitators for the list: how much mail, when, by which rules."""
