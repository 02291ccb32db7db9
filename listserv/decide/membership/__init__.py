"""A membership from first question to last receipt: joining, telling about oneself, leaving, being forgotten."""
