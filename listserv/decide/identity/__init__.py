"""Who writes, whether it is proven, and whom they mean: asked by every other room of policy before it does anything."""
