"""From the outbox to the relay and back: letters are due, composed, sent, and what became of them is noted."""
