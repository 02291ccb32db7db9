"""A held post and what becomes of it: decided, written anew, taken back, and all else that an answer about it says."""
