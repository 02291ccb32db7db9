"""What facilitators do about people: add, invite, trust, ban, change on their behalf, share the work."""
