"""How often a day we write to one address, by what about: a machine that answers us is not answered for ever.

Each is compared with what was sent to whoever writes and to whoever was asked (`model/situation.py`). What comes beyond
it is dropped with a reason, or goes to a person without a letter.
"""

TOLD_A_DAY = 3
"""That nothing was changed: they are a member already, it is over, the list is by invitation only."""
QUESTIONS_A_DAY = 5
"""Whether a mail was theirs."""
ELSEWHERE_A_DAY = 3
"""That an answer of theirs came from elsewhere."""
DOUBTED_A_DAY = 10
"""A question once more, as its answer may be somebody else's: a facilitator's mail may come broken every day."""
GUESSES_A_DAY = 3
"""What they mean."""
MISSED_A_DAY, MISSED_REPLIES_A_DAY = 10, 2
"""That nothing was done, to a facilitator; of replies fewer, as an answering machine that nothing gives away does so
for ever (abuse 53)."""
HELP_A_DAY = 3
"""What they can do here."""
HELD_UNCLEAR_A_DAY = 10
"""That an answer about a held post was not understood: each is about another one, and silence seems a yes."""
REQUESTS_AGAIN_A_DAY = 5
"""A request to join, to a facilitator whose answer could not be read."""
HELD_A_DAY, HELD_UNPROVEN_A_DAY = 20, 3
"""That a post of theirs waits; fewer where nobody vouches for the address."""
CLOSED_A_DAY = 5
"""That a conversation is closed."""
BETWEEN_US_A_DAY = 5
"""That an answer about a question without a name goes to nobody."""
LIKENESS_A_DAY = 3
"""Whether a stranger's post is theirs."""
ADDRESSES_A_DAY = 3
"""Whether an address is somebody's whom another member says it is."""
FOUND_A_DAY = 50
"""What they looked for."""
