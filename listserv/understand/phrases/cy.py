"""Welsh phrases."""

from listserv.understand.phrases.shape import AnswerWords, DateWords, Language

# fmt: off
LANGUAGE = Language(
    code="cy",
    classes={
        "list": (
            "[(o|oddi ar|oddi|i|a|ag|ar|y|yr|a r|o r|i r|ar y|oddi ar y|i ch|a ch)] [(y|yr|hon)] (rhestr|rhestr "
            "bostio|rhestr ebost|grwp|gymuned|cymuned|fforwm) [(hon|yma|bostio)]"
        ),
        "weekly": "(wythnosol|yr wythnos|bob wythnos|unwaith yr wythnos|yn wythnosol)",
        "daily": "(dyddiol|bob dydd|unwaith y dydd|yn ddyddiol)", "monthly": "(misol|bob mis|unwaith y mis|yn fisol)",
        "letter": "[un] (crynodeb|llythyr|ebost|e bost|neges)", "only": "[(dim ond|un|yr|y|hoffwn gael|gaf i|hoffwn)]",
        "away": "(i ffwrdd|ar wyliau|ar absenoldeb|allan o r swyddfa|ar gyfnod mamolaeth)",
    },
    contractions={
        "e-bost": "ebost", "plis": "os gwelwch yn dda",
    },
    before=(
        "helo", "shwmae", "bore da", "prynhawn da", "annwyl bawb", "os gwelwch yn dda", "hoffwn", "hoffwn i",
        "dw i eisiau", "rydw i eisiau", "rwyf eisiau", "rwyf am", "dw i am", "gaf i", "a gaf i", "allwch chi",
        "a allwch chi", "a fyddech cystal a", "allech chi", "a allech chi", "diolch", "ga i", "a ga i",
        "a wnewch chi", "wnewch chi",
        "gallech chi", "fyddech chi cystal a",
    ),
    after=(
        "os gwelwch yn dda", "diolch", "diolch yn fawr", "diolch o galon", "cofion", "nawr", "rwan",
    ),
    courtesy=(
        "helo <some>", "annwyl <some>", "diolch am <words>", "diolch yn fawr am <words>",
    ),
    partings=(
        "diolch", "diolch yn fawr", "cofion", "cofion gorau", "cofion cynnes", "yn gywir",
    ),
    reasons=(
        "rydw i <words>", "dw i <words>", "rwyf <words>", "achos <words>", "oherwydd <words>", "gormod o <words>",
        "gan fy <words>",
    ),
    joints=frozenset(("a", "ac", "achos", "gan", "oherwydd", "ond")),
    hedges=frozenset(("byth", "ddim", "efallai", "nid", "os", "peidiwch")),
    sure={
        "leave": (
            "(gadael|dad danysgrifio|daddanysgrifio|tynnu n ol|dileu fy nhanysgrifiad)",
            "(gadael|daddanysgrifio|dad danysgrifio) {list}", "(tynnwch|tynnu|tynna|dileu|dilewch) fi {list}",
            "(tynnwch|tynnu|dileu) fy (enw|nghyfeiriad|ebost) {list}",
            "fy (nhynnu|nileu) {list}", "i ddad danysgrifio", "(ddad danysgrifio|ddaddanysgrifio)",
            "(stopiwch|stopio|peidiwch ag|peidio ag) anfon [mwy o] (negeseuon|ebyst|ebost) [(ataf|ata i|i mi|i fi)]",
            "(rhoi r gorau i|peidio) derbyn (ebyst|negeseuon|y negeseuon|yr ebyst)", "dim mwy o (ebyst|negeseuon)",
        ),
        "join": (
            "(ymuno|tanysgrifio|ymaelodi|cofrestru)", "(ymuno|tanysgrifio|cofrestru|ymaelodi) {list}",
            "(ychwanegwch|ychwanegu|rhowch|ychwanega) fi {list}", "(bod|dod) yn (aelod|rhan) [{list}]",
            "ychwanegwch fi",
        ),
        "help": ("(help|cymorth|cyfarwyddiadau)", "sut mae (hyn|hwn|hi) n gweithio"),
        "settings": ("[fy] (gosodiadau|newisiadau)",),
        "mode:weekly": (
            "{only} {letter} {weekly}", "(dim ond|yn) {weekly}", "{weekly} (os gwelwch yn dda|yn unig)",
        ),
        "mode:daily": (
            "{only} {letter} {daily}", "(dim ond|yn) {daily}", "{daily} (os gwelwch yn dda|yn unig)",
        ),
        "mode:monthly": (
            "{only} {letter} {monthly}", "(dim ond|yn) {monthly}", "{monthly} (os gwelwch yn dda|yn unig)",
        ),
        "mode:every": ("{only} (pob neges|pob ebost|yr holl negeseuon)",),
        "mode:questions": ("cwestiynau yn unig", "dim ond cwestiynau"),
        "mode:announcements": ("cyhoeddiadau yn unig", "dim ond cyhoeddiadau"),
        "pause": (
            "(saib|oedi|seibiant)", "(saib|oedi|seibiant|dim ebyst|dim negeseuon) tan <date>",
            "(saib|oedi|seibiant) am <date>",
            "(stopiwch|stopio|atal|ataliwch|oedi|oedwch|daliwch) [(y|fy|yr)] (negeseuon|ebyst|ebost) tan <date>",
            "(rydw i|dw i|rwyf) {away} tan <date>",
            "(byddaf|bydda i) {away} tan <date>",
        ),
        "resume": ("(ailddechrau|ail ddechrau|parhau)", "(rydw i|dw i|rwyf) (yn ol|nol)"),
        "my-data": ("(fy nata|copi o fy nata)",),
        "forget-me": ("(anghofiwch|anghofio) fi", "dileu fy nata"),
        "back": ("(dychwelyd|dod yn ol)", "camgymeriad oedd (hynny|hwnna)"),
        "undo": ("dadwneud", "dadwneud (hynny|hyn|y newid olaf)"),
    },
    desk={
        "mode:weekly": ("{weekly}",),
        "mode:daily": ("{daily}",),
        "mode:monthly": ("{monthly}",),
        "mode:every": ("popeth",),
        "mode:none": ("dim byd", "tawel"),
        "find": ("(chwilio am|chwiliwch am|chwilio|dod o hyd i) <words>",),
    },
    reply={
        "mute": ("(tewi|tawelu|tawelwch|distewi) [(y sgwrs hon|y drafodaeth hon)]",),
        "follow": ("dilyn [(y sgwrs hon|y drafodaeth hon)]",),
    },
    answers=AnswerWords(
        yes=(
            "ie", "ia", "oes", "ydw", "ydy", "do", "iawn", "wrth gwrs", "hoffwn", "ie os gwelwch yn dda", "cytuno",
            "rwy n cytuno", "ie plis", "ydw os gwelwch yn dda", "gwnaf", "cewch", "ie fi oedd",
        ),
        no=(
            "na", "nage", "nac ydw", "nac oes", "naddo", "dim diolch", "na dim diolch", "gwrthod", "na chewch",
            "nid fi",
        ),
        yes_though=("dim problem", "dim gwrthwynebiad"),
        open=(
            "ie ond", "na ond", "ddim yn siwr", "dim eto", "efallai", "dw i ddim yn siwr", "dw i ddim yn gwybod",
            "ie os", "do you", "do we", "do i", "do they", "do not",
        ),
        because=("achos", "oherwydd"),
        polite=("os gwelwch yn dda", "diolch", "diolch yn fawr"),
        strong=("ie", "na", "nage", "ydw"),
        greetings=("helo", "bore da", "annwyl", "shwmae"),
        joints=("ac", "a", "neu", "rhif", "y", "yr"),
        words={
            "send": ("anfon", "anfonwch", "anfonwch e", "ie anfonwch", "ie anfon", "anfonwch ef"),
            "later": ("yn nes ymlaen", "wedyn", "nes ymlaen"),
            "back": ("yn ol", "nol", "dewch a fi n ol", "dychwelyd"),
            "undo": ("dadwneud",),
            "none": ("dim un",),
            "all": ("pob un", "i gyd"),
        },
    ),
    dates=DateWords(
        months={
            "ionawr": 1, "chwefror": 2, "mawrth": 3, "ebrill": 4, "mai": 5, "mehefin": 6, "gorffennaf": 7, "awst": 8,
            "medi": 9, "hydref": 10, "tachwedd": 11, "rhagfyr": 12, "fawrth": 3, "fai": 5, "fehefin": 6,
            "orffennaf": 7, "fedi": 9, "dachwedd": 11, "ragfyr": 12,
        },
        weekdays={
            "dydd llun": 0, "llun": 0, "dydd mawrth": 1, "mercher": 2, "iau": 3, "gwener": 4, "sadwrn": 5, "sul": 6,
        },
        units={
            "diwrnod": "day", "diwrnodau": "day", "dydd": "day", "niwrnod": "day", "wythnos": "week",
            "wythnosau": "week", "mis": "month", "fis": "month", "misoedd": "month", "blwyddyn": "year",
            "flwyddyn": "year", "pythefnos": "fortnight", "bythefnos": "fortnight",
        },
        numbers={
            "un": 1, "dau": 2, "dwy": 2, "ddau": 2, "ddwy": 2, "tri": 3, "tair": 3, "pedwar": 4, "pedair": 4,
            "pump": 5, "bum": 5, "chwech": 6, "saith": 7, "wyth": 8, "naw": 9, "deg": 10,
        },
        days={
            "nadolig": (12, 25), "y nadolig": (12, 25), "flwyddyn newydd": (1, 1),
        },
        relative={
            "heddiw": 0, "yfory": 1, "fory": 1, "drennydd": 2,
        },
        edges={
            "diwedd": "end", "ddiwedd": "end", "dechrau": "start", "ddechrau": "start", "ganol": "middle",
            "canol": "middle",
        },
        next=("nesaf",),
        this=("hon", "hwn", "yma", "dydd"),
        lead=("tan", "hyd", "am", "o", "i", "ar", "at", "y", "yr", "hyd at", "dydd"),
        between=("o", "y", "yr", "mis"),
    ),
)
