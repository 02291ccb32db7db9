"""What free words say where only what they answer tells how to read them; nothing here decides."""
