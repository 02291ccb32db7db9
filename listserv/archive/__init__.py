"""What the list keeps: a message finds its place in it, whole archives come in and go out."""
