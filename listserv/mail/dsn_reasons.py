"""The words in which servers say why mail failed, and whether they still try: data for `dsn_verdict`.

Each table holds one pattern a line, read against text of bounded length.
"""

import re


def _any(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in patterns.strip("\n").split("\n")), re.I)


# A report that says that nothing is lost yet.
DELAYED = _any(r"""
not yet been delivered
(?:will|being) (?:be )?retried
has been (?:delayed|postponed)
is delayed
message (?:is )?delayed
delayed mail
\(delay(?:ed)?\)
(?:we )?will (?:continue|keep) (?:to )?(?:try|attempt|retry)
delivery attempts will
only a (?:temporary|warning)
warning message only
(?:do|need) not (?:need to )?re-?send your message
temporary failure report
still being retried
no action is required
warning: (?:could not send|cannot send|message)
will be retried
could not send message for past
delivery status notification \(delay
transient non-fatal
still (?:trying|attempting) to deliver
delivery incomplete
delivery delayed
gmail will retry
\bwill retry\b
keep trying
still in the queue
temporary problem (?:delivering|with)
temporarily (?:deferred|delayed)
has been frozen
(?:has|have) yet to be delivered
delivery of this message will be attempted
verzögert
weitere zustellversuche
weiterhin versucht
vorübergehend ein problem
zustellung unvollständig
retardé
différée
pas encore été (?:remis|distribu|délivr)
se poursuivront
problème temporaire
problema tempor
entrega incompleta
consegna incompleta
sera réessayée
se seguirá intentando
retrasad
atrasad
ritardo
wordt nog geprobeerd
vertraagd
försen
forsinke
opóźni
zpožd
задерж
затрим
gecik
遅延
延迟
延遲
지연
""")

FINAL = _any(r"""
not going to try again
giv(?:en|ing) up
(?<!fails )permanent
failed after
(?:has been|was) removed from the (?:mail )?queue
""")

# The address is good and the message was not liked: such a report never counts against a member.
POLICY = _any(r"""
\bspam\b
\bjunk\b
unsolicited
block(?:ed|list| list)
black ?list
deny ?list
\brbl\b
dnsbl
spamhaus
spamcop
barracuda
reputation
dmarc
\bdkim\b
\bspf\b
authenticat
polic(?:y|ies)
virus
malware
phish
content (?:reject|filter|block)
message (?:content )?rejected
too (?:large|big)
size (?:limit|exceed)
exceeds? .{0,30}size
bare (?:lf|cr)
reverse dns
\bptr\b
rate.?limit
too many (?:messages|connections|recipients|hops)
relay(?:ing)? (?:access )?(?:denied|not|prohibited)
unable to relay
sender (?:address )?(?:rejected|denied|blocked|not)
(?:not|isn't) (?:allowed|permitted|authori[sz]ed) to (?:send|post)
don.t have permission
not rfc
rfc ?5?[38]22
malformed
\bloop(?:s|ing)?\b
attachment
non-?compliant
suspicious
access denied
prohibited
restricted
moderat
\bbanned\b
offensive
""")

# The address itself is bad, whatever else is said.
NO_SUCH_USER = _any(r"""
(?:user|recipient|mailbox|address|account|addressee)s?\b.{0,40}(?:unknown|unavailable|invalid|does ?n.t exist)
(?:user|recipient|mailbox|address|account|addressee)s?\b.{0,40}\bnot (?:known|found|exist|listed|valid|recogni[sz]ed)
(?:user|recipient|mailbox|address|account|addressee)s?\b.{0,40}(?:disabled|inactive|expired|suspended|discontinued)
(?:unknown|no such|invalid|non-?existent|bad destination|inactive) (?:local )?(?:user|recipient|mailbox|address)
(?:unknown|no such|invalid|non-?existent|inactive|disabled) (?:local )?(?:account|part|addressee|delivery|person)
no mailbox here
does ?n.t have an? .{0,60}account
not a (?:known|valid) (?:user|mailbox|recipient|address)
no longer (?:valid|exists?|on|with|in use|active|available)
recipient not found
mailbox (?:is )?full
mailbox (?:size )?exceeds
over ?quota
quota (?:is )?exceeded
host (?:unknown|not found)
domain (?:not found|does not exist)
recipient address(?:es)? rejected ?: access denied
""")

DELIVERED = _any(r"""
success(?:ful(?:ly)?)? (?:mail )?deliver
successfully (?:delivered|relayed)
delivery status notification \(success
(?:was|has been|were) (?:successfully )?(?:delivered|relayed) to
mail delivery report that you requested
^delivered:
^relayed:
or groups is complete
""")
NOT_DELIVERED = _any(r"""
\bnot (?:yet |been |be )*deliver
\bfail(?:ed|ure)
had (?:permanent|transient|delivery)
unknown
unable to
could ?n.t be
undeliver
""")
