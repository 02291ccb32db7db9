"""A letter becomes bytes."""
