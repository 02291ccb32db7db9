"""English wishes about gathering members: talking first, facilitators and deputies, invitations, others' settings."""

from listserv.understand.phrases.shape import Phrases

# fmt: off
# A key may end in a colon: the same wish as the one without it, whose phrases stand in another file.
_SOMEONE = (
    "(someone|somebody|anyone|anybody|a person|a human|a real person|you|one of you|a facilitator|the facilitator|the "
    "facilitators|the organiser|the organisers|a member|an organiser|the moderator|the owner|someone there|somebody "
    "there|someone about it|someone in charge)"
)
_TALK = "(talk|speak|chat|have a word|have a chat|have a quick chat|have a talk|have a conversation)"
_FIRST = "[(first|beforehand|before <words>|about <words>|please|by phone|on the phone)] [(first|beforehand|please)]"
_BOSS = "(facilitator|moderator|co facilitator|deputy|deputy facilitator|owner|admin|administrator)"
_COVERS = (
    "(stands in|will stand in|is standing in|stands in for me|will stand in for me|is standing in for me|deputises"
    "|will deputise|deputises for me|covers|covers for me|will cover|will cover for me|is covering|looks after {list}"
    "|will look after {list}|minds {list}|is (my|our|the) deputy|is deputy|will be (my|our|the) deputy|is (my|our|the) "
    "stand in|takes over|will take over|is (a|the) facilitator|will be facilitator|runs {list})"
)
_LEAVING = (
    "(i am (leaving|retiring|moving on|stepping down|standing down|off|going|giving up|handing over)|i (leave|retire"
    "|step down|stand down|have left|am stopping) [(as facilitator|as a facilitator)]|i am (stepping|standing) down as "
    "[(a|the)] facilitator)"
)

SURE: Phrases = {
    "unsure": (
        f"{_TALK} (to|with) {_SOMEONE} {_FIRST}",
        f"(is|would) there [be] {_SOMEONE} [(that|who|whom)] [(i|we) (can|could|might|may)] [to] {_TALK} [(to|with)] "
        f"{_FIRST}",
        f"(is|would) there [be] {_SOMEONE} [(that|who|whom)] (i|we) (can|could|might|may) (ring|call|phone|ask) "
        f"{_FIRST}",
        f"(ring|call|phone|speak to|talk to) {_SOMEONE} {_FIRST}",
        f"{_SOMEONE} (ring|call|phone|contact) me {_FIRST}", f"{_SOMEONE} to {_TALK} to {_FIRST}",
        "[i am] (not|not quite|not entirely|not yet|un) (sure|certain|convinced) [(if|whether|that)] (this|it|the list"
        "|the group|your list|your group|the community|this list|this group) (is|would be|will be|might be) "
        "[(really|quite|something)] (for me|right for me|my thing|for someone like me|for people like me"
        "|suitable for me|the right (thing|place|group|list) for me|what i need|what i am looking for) [yet]",
        "i am (unsure|in two minds|undecided|hesitating) [(if|whether|that|about) <words>]",
        "find out more (first|before i join|before joining|before i decide|before i commit|before i sign up)",
    ),
    "facilitator:": (
        f"(make|appoint|set|add) <addresses> [as] [(a|another|an additional|the|my|our|co|deputy|a second)] {_BOSS} "
        "(until|til|till|up to|to) <date>",
        "(deputy|facilitator|co facilitator) <addresses> (until|til|till|up to|to) <date>",
        f"<addresses> {_COVERS} (until|til|till|up to|to) [the end of] <date>",
        "(let|have|ask) <addresses> (stand in|deputise|cover|facilitate|moderate|cover for me|stand in for me) (until"
        "|til|till|up to) <date>",
    ),
    "not-facilitator": (
        f"not {_BOSS} <addresses>", "unfacilitator <addresses>",
        f"<addresses> (is|should be) (no longer|not|no more) [(a|the|my|our)] {_BOSS} [(any more|anymore|now)]",
        f"<addresses> (is|should) not [be] [(a|the|my|our)] {_BOSS} [(any more|anymore|now)]",
        f"(remove|drop|demote|take off|stop) {_BOSS} <addresses>", f"remove <addresses> [as] [(a|the|our)] {_BOSS}",
        "remove <addresses> from (the|our) (facilitators|moderators|deputies)",
        f"(stop|do not let) <addresses> (being|facilitating|moderating) [[(a|the)] {_BOSS}]",
        f"<addresses> (has stepped down|steps down|stepped down) [as [(a|the)] {_BOSS}]", "demote <addresses>",
    ),
    "hand-over": (
        "hand [(the list|it|{list}|everything|things)] over to <addresses>", "hand over to <addresses>",
        "hand over [{list}] to <addresses>", "pass [(the list|it|{list})] [on] to <addresses>",
        f"{_LEAVING} [and] <addresses> (takes over|will take over|is taking over|takes over from me|is my successor"
        "|will be my successor|takes my place|will run it|runs it|takes it on|will be (the|your) facilitator)",
        f"{_LEAVING} [and] (hand|pass|am handing|will hand|handing) [(it|the list|{{list}}|things)] [over] to "
        "<addresses>",
        "<addresses> (takes over|will take over|is taking over|is to take over) [(from me|my role|as facilitator|the "
        "list|the role|the role of facilitator|as the facilitator|from me as facilitator)]",
        "<addresses> (is|will be) my successor",
    ),
    "resume:": (
        "(resume|unpause|restart) {person} <addresses>",
        "(resume|unpause|restart|start) [(the|all)] (mail|emails|posts) (to|for) <addresses> [again]",
    ),
    "settings:": (
        "(settings|options|preferences) [(of|for)] {person} <addresses>",
        "[(show|show me|see|send me|give me|look at|view|check)] [(the)] (settings|options|preferences|subscription"
        "|mode|membership) (of|for) {person} <addresses>",
        "(show|show me|see|send me|give me|look at|view|check) <addresses> [s] (settings|options|preferences"
        "|subscription|mode|membership)", "what is <addresses> on",
    ),
}

DESK: Phrases = {
    "settings:of": (
        "(show|show me|see|send me|give me|look at|view|check) [(the)] (settings|options|preferences) (of|for) <few>",
        "(show|show me|see|send me|give me|look at|view|check) <few> s (settings|options|preferences|subscription"
        "|mode)",
        "what is <few> on",
    ),
    "invitations": (
        "invitations",
        "[(show|show me|list|see|send me)] [(the|all|my|our|open)] (invitations|invites|invitation list)",
        "who (has|have) [we] (not answered|not replied|not responded|answered|replied|accepted|declined|been invited"
        "|invited|yet to answer) [(the|to the|to my|my)] [(invitation|invitations|invite)] [(yet|so far)]",
        "who (did|has) not (answer|answered|reply|replied|respond|responded) [yet]",
        "(whom|who) (did|have) (we|i) (invite|invited) [so far]", "any (answers|replies) to (the|my|our) invitations",
        "(open|outstanding|unanswered) (invitations|invites)",
    ),
    "remind": (
        "remind", "remind <addresses>", "remind (them|everyone|all of them|them all|all|those who have not answered"
        "|the rest|the others)", "send [(a|the)] (reminder|reminders) [to (them|everyone|those who have not answered"
        "|the rest|<addresses>)]", "send (them|everyone) a reminder",
    ),
}
