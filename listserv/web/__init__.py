"""The web door: pages on which one press leaves a list, gets less mail from it, or takes that back.

It decides nothing and keeps nothing: a press becomes an `Incoming` and walks through the same corridor as a mail, and
looking at a page changes nothing. `door.Door` listens, `site.Site` knows the pages.
"""
