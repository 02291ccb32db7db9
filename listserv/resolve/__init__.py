"""What a message refers to: which conversation, list or letter of ours; looked up before anything is decided."""
