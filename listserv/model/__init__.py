"""What travels between the rooms: frozen dataclasses, standard library only."""
