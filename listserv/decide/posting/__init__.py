"""Whether a message goes to the list, and what is asked first where that is not certain."""
