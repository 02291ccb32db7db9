"""German phrases."""

from listserv.understand.phrases.shape import AnswerWords, DateWords, Language

# fmt: off
LANGUAGE = Language(
    code="de",
    classes={
        "list": (
            "[(von|aus|auf|in|zu)] [(der|dieser|die|diese|dem|ihrer|eurer|ihre|eure|deiner|den)] (liste"
            "|mailingliste|mailing liste|verteiler|gruppe|mailverteiler|emailliste|newsletter|community|vom "
            "verteiler)"
        ),
        "weekly": (
            "(pro woche|die woche|wochentlich|wochentliche|wochentlichen|woechentlich|woechentliche"
            "|einmal pro woche|einmal die woche"
            "|jede woche)"
        ),
        "daily": "(taglich|tagliche|taglichen|taeglich|taegliche|einmal am tag|jeden tag|einmal pro tag)",
        "monthly": "(monatlich|monatliche|monatlichen|einmal im monat|jeden monat|einmal pro monat)",
        "letter": "(zusammenfassung|brief|digest|ubersicht|mail|email|sammelmail|ausgabe|rundbrief)",
        "want": (
            "[(ich mochte|ich will|ich hatte gern|ich hatte gerne|bitte|mochte|nur|nur noch|nur die|nur den|die"
            "|den|eine|einen|auf|lieber|umstellen auf|schicken sie mir|schick mir|stellen sie mich auf|stell mich "
            "auf)]"
        ),
        "get": "(bekommen|erhalten|haben|zu bekommen|zu erhalten|empfangen)",
        "away": "(im urlaub|weg|abwesend|verreist|nicht da|in elternzeit|krank|nicht im buro|unterwegs)",
    },
    contractions={
        "e-mail": "email", "e-mails": "emails",
    },
    before=(
        "bitte", "hallo", "guten tag", "guten morgen", "liebe alle", "sehr geehrte damen und herren", "ich mochte",
        "ich will", "ich wurde gern", "ich wurde gerne", "konnten sie", "konnen sie", "kannst du", "konntest du",
        "konnen sie mich", "kann ich", "konnte ich", "durfte ich", "ware es moglich", "hi", "danke",
        "konnten sie bitte", "konnt ihr", "konntet ihr", "ich mochte gern", "ich mochte gerne",
    ),
    after=(
        "bitte", "danke", "vielen dank", "danke schon", "besten dank", "mit freundlichen grussen", "viele grusse",
        "lg", "mfg", "wenn moglich", "sofort", "ab sofort", "umgehend",
    ),
    courtesy=(
        "hallo <some>", "liebe <some>", "lieber <some>", "sehr geehrte <some>", "danke fur <words>",
        "vielen dank fur <words>",
    ),
    partings=(
        "danke", "vielen dank", "mit (freundlichen|besten|herzlichen) grussen",
        "(viele|beste|liebe|herzliche) grusse", "lg", "mfg", "vg",
    ),
    reasons=(
        "ich bin <words>", "ich habe <words>", "weil <words>", "da ich <words>", "es sind <words>",
        "zu viele <words>",
    ),
    joints=frozenset(("aber", "da", "denn", "und", "weil")),
    hedges=frozenset(("falls", "kein", "nicht", "nie", "ob", "vielleicht", "wenn")),
    sure={
        "leave": (
            "(abmelden|abbestellen|austragen|abmeldung|austreten|kundigen)",
            "(abmelden|austragen|abbestellen) {list}",
            "[(mich|meine adresse)] {list} (abmelden|austragen|streichen|nehmen|loschen|entfernen)",
            "(melden|melde|tragen|trage|nehmen|nimm|streichen|streiche|loschen|losche|entfernen|entferne) [sie] "
            "mich {list} [(ab|aus|raus|heraus)]",
            "(melden|melde|tragen|trage) [sie] mich (ab|aus)", "{list} (verlassen|austreten)",
            "mich (abmelden|austragen) {list}", "mich {list} (abmelden|austragen|abzumelden)", "abmeldung {list}",
            "mich (abmelden|austragen|streichen|loschen|entfernen)",
            "mich [bitte] {list} (nehmen|streichen|loschen|entfernen|abmelden|austragen|abzumelden|auszutragen)",
            "(streichen|streiche|streicht|loschen|loscht|entfernen|entfernt) [sie] mich [bitte]",
            "meine (adresse|emailadresse|mailadresse|email) (loschen|streichen|entfernen|austragen)",
            "(senden|schicken|sendet|schickt) [sie] mir [bitte] keine [weiteren] (mails|emails|nachrichten) mehr",
            "keine (mails|emails|e mails|nachrichten|weiteren mails|weiteren emails) mehr [(erhalten|bekommen)]",
        ),
        "join": (
            "(anmelden|anmeldung|beitreten|eintragen|abonnieren|mitmachen)", "(anmelden|eintragen|anmeldung) {list}",
            "[mich] {list} (anmelden|eintragen|aufnehmen|beitreten|aufgenommen werden)",
            "(melden|melde|tragen|trage|nehmen|nimm) [sie] mich {list} [(an|ein|auf)]", "{list} beitreten",
            "mich (anmelden|eintragen) [{list}]", "mitglied werden",
            "(melden|melde|tragen|trage|nehmen|nimm) [sie] mich (an|ein|auf)",
        ),
        "help": (
            "hilfe", "anleitung", "befehle", "wie funktioniert (das|die liste|es)",
        ),
        "settings": ("einstellungen", "meine einstellungen"),
        "mode:weekly": (
            "{want} {weekly} {letter} [{get}]", "[(nur|nur noch)] (eine|einen|ein) {letter} {weekly} [{get}]",
            "(nur|nur noch|lieber) {weekly}", "{weekly} (bitte|reicht|genugt|danke)",
        ),
        "mode:daily": (
            "{want} {daily} {letter} [{get}]", "[(nur|nur noch)] (eine|einen|ein) {letter} {daily} [{get}]", "(nur"
            "|nur noch|lieber) {daily}", "{daily} (bitte|reicht|genugt|danke)",
        ),
        "mode:monthly": (
            "{want} {monthly} {letter} [{get}]", "[(nur|nur noch)] (eine|einen|ein) {letter} {monthly} [{get}]",
            "(nur|nur noch|lieber) {monthly}", "{monthly} (bitte|reicht|genugt|danke)",
        ),
        "mode:every": (
            "{want} (jede mail|jede email|jede nachricht|jeden beitrag|alle beitrage|alle mails|alle nachrichten)",
        ),
        "mode:questions": ("nur [die] fragen", "nur noch fragen"),
        "mode:announcements": ("nur [(die|noch)] ankundigungen",),
        "pause": (
            "(pause|pausieren|unterbrechen)", "(pause|pausieren|keine mails|keine emails|nichts) bis <date>",
            "(pause|pausieren|keine mails) fur <date>", "ich bin bis <date> {away}", "ich bin {away} bis <date>",
            "bis <date> pausieren", "bis <date> keine (mails|emails)",
            "[(die|meine)] (mails|emails|nachrichten) bis <date> (anhalten|aussetzen|pausieren|stoppen|unterbrechen)",
            "(stoppen|halten|pausieren|unterbrechen) [sie] [(die|meine)] (mails|emails|nachrichten) bis <date> [an]",
        ),
        "resume": (
            "(fortsetzen|weiter|wieder einschalten|pause beenden)", "ich bin (zuruck|wieder da)",
        ),
        "my-data": ("meine daten", "(kopie|auskunft uber|auszug) meiner daten"),
        "forget-me": ("(vergessen|vergesst) [sie] mich", "[alle] meine daten loschen"),
        "back": (
            "(zuruckkommen|wieder dabei sein|wieder mitmachen)", "ich (komme|bin) (zuruck|wieder dabei)",
            "das war ein (versehen|irrtum)",
        ),
        "undo": (
            "(ruckgangig|zurucknehmen|widerrufen)", "ruckgangig machen", "(das|bitte) ruckgangig [machen]",
        ),
    },
    desk={
        "mode:weekly": ("{weekly}",),
        "mode:daily": ("{daily}",),
        "mode:monthly": ("{monthly}",),
        "mode:every": ("alles",),
        "mode:none": ("nichts", "stumm", "keine mails"),
        "back": ("zuruck",),
        "find": ("(suche|finde|suchen) <words>",),
    },
    reply={
        "mute": (
            "stumm", "(stummschalten|ignorieren)", "(dieses gesprach|diese unterhaltung) (stummschalten"
            "|stumm schalten|ignorieren)",
        ),
        "follow": ("folgen", "diesem gesprach folgen"),
        "unmute": ("nicht mehr stumm",),
    },
    answers=AnswerWords(
        yes=(
            "ja", "jawohl", "ja bitte", "ja gern", "ja gerne", "gern", "gerne", "klar", "in ordnung", "einverstanden",
            "genehmigt", "stimmt", "naturlich", "ja das war ich",
        ),
        no=(
            "nein", "nein danke", "lieber nicht", "bitte nicht", "ne", "nee", "nicht einverstanden", "abgelehnt",
            "auf keinen fall",
        ),
        yes_though=("kein problem", "keine einwande"),
        open=(
            "ja aber", "nein aber", "weiss nicht", "vielleicht", "noch nicht", "ja wenn", "nicht sicher",
            "ich bin nicht sicher",
        ),
        because=("weil", "denn", "da"),
        polite=("bitte", "danke", "vielen dank"),
        strong=("ja", "nein"),
        greetings=("hallo", "liebe", "lieber", "guten tag"),
        joints=("und", "oder", "nummer", "nr", "die", "der", "den", "das"),
        words={
            "send": (
                "senden", "absenden", "abschicken", "schicken", "ja senden", "ja abschicken", "bitte senden",
                "bitte abschicken", "ja bitte senden", "ja bitte abschicken", "schick es ab", "schicken sie es ab",
            ),
            "later": ("spater",),
            "undo": ("ruckgangig",),
            "back": ("zuruck",),
            "none": ("keine", "keiner"),
            "all": ("alle",),
        },
    ),
    dates=DateWords(
        months={
            "januar": 1, "janner": 1, "jan": 1, "februar": 2, "feb": 2, "marz": 3, "maerz": 3, "april": 4, "mai": 5,
            "juni": 6, "juli": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10,
            "okt": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
        },
        weekdays={
            "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
            "sonntag": 6,
        },
        units={
            "tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month",
            "monate": "month", "monaten": "month", "jahr": "year", "jahre": "year",
        },
        numbers={
            "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7,
            "acht": 8, "neun": 9, "zehn": 10,
        },
        days={
            "weihnachten": (12, 25), "neujahr": (1, 1), "silvester": (12, 31),
        },
        relative={
            "heute": 0, "morgen": 1, "ubermorgen": 2,
        },
        edges={
            "ende": "end", "anfang": "start", "mitte": "middle",
        },
        next=(
            "nachste", "nachsten", "nachster", "nachstes", "kommenden", "kommende",
        ),
        this=("diese", "diesen", "dieser", "der", "die", "den", "dem"),
        lead=(
            "bis", "zum", "zur", "ab", "am", "fur", "vom", "von", "in", "einschliesslich", "der", "dem", "den", "die",
        ),
        between=("der", "des", "im"),
    ),
)
