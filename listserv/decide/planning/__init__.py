"""The rhythm of the list: announcements, topics for later, suggestions, the monthly page."""
