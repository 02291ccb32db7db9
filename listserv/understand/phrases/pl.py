"""Polish phrases."""

from listserv.understand.phrases.shape import AnswerWords, DateWords, Language

# fmt: off
LANGUAGE = Language(
    code="pl",
    classes={
        "list": (
            "[(z|ze|na|do|od|w)] [(tej|tę|ta|waszej|naszej)] (listy|liste|lista|listy mailingowej|listy "
            "dyskusyjnej|listy dyskusyjnej|grupy|grupa|grupe|spolecznosci|subskrypcji|forum)"
        ),
        "weekly": (
            "(w tygodniu|na tydzien|tygodniowo|co tydzien|raz w tygodniu|cotygodniowy|cotygodniowe|tygodniowy"
            "|tygodniowe|raz na tydzien)"
        ),
        "daily": "(codziennie|dziennie|raz dziennie|codzienny|codzienne|dzienny)",
        "monthly": "(miesiecznie|co miesiac|raz w miesiacu|comiesieczny|comiesieczne|miesieczny)",
        "letter": "[(dostawac|otrzymywac)] [(tylko|jeden|jedno|tylko jeden|tylko jedno)] (podsumowanie|list|skrot"
            "|zestawienie|mail|email|wiadomosc)",
        "only": "[(tylko|wole|poprosze|chce|poprosze o|prosze o|tylko jeden|jeden)]",
        "away": "(na urlopie|nieobecny|nieobecna|na wakacjach|na zwolnieniu|na macierzynskim|poza biurem)",
    },
    before=(
        "dzien dobry", "witam", "czesc", "prosze", "prosze o", "bardzo prosze", "bardzo prosze o", "chcialbym",
        "chcialabym", "chce", "czy mozna", "czy moglbym", "czy moglabym", "czy moge", "czy moga panstwo",
        "czy mozecie", "uprzejmie prosze o", "dziekuje", "poprosze", "poprosze o", "czy moge prosic",
        "czy moge prosic o",
        "czy moglbym prosic o", "czy moglabym prosic o", "chcialbym prosic o", "chcialabym prosic o",
    ),
    after=(
        "prosze", "dziekuje", "dzieki", "z gory dziekuje", "pozdrawiam", "z powazaniem", "natychmiast",
        "bardzo dziekuje",
    ),
    courtesy=(
        "dzien dobry <some>", "witam <some>", "dziekuje za <words>", "szanowni <some>",
    ),
    partings=(
        "dziekuje", "dzieki", "z gory dziekuje", "pozdrawiam", "z powazaniem", "pozdrowienia",
        "serdecznie pozdrawiam",
    ),
    reasons=(
        "jestem <words>", "mam <words>", "bo <words>", "poniewaz <words>", "gdyz <words>", "dostaje <words>",
        "juz nie <words>", "za duzo <words>",
    ),
    joints=frozenset(("ale", "bo", "gdyz", "i", "oraz", "poniewaz")),
    hedges=frozenset(("czy", "gdyby", "jesli", "moze", "nie", "nigdy")),
    sure={
        "leave": (
            "(wypisz|wypisac|rezygnacja|rezygnuje|wypis|odsubskrybuj|wypisz mnie|wypiszcie mnie|wypisanie)",
            "(wypisz|wypiszcie|usun|usuncie|skresl|skreslcie|wykreslcie|wykresl|wypisac|usunac|wypisanie"
            "|usuniecie) [mnie] {list}",
            "[mnie] (wypisac|usunac|wykreslic) {list}", "mnie (wypisac|wykreslic|skreslic|usunac)",
            "(wypisac|wykreslic|skreslic) mnie [{list}]", "(wypisanie|wykreslenie|skreslenie) [mnie] [{list}]",
            "(usunac|wykreslic|skreslic|usun|usuncie|usuniecie|wykreslenie) (moj|mojego) (adres|adresu|email"
            "|adres email) [{list}]",
            "nie (przysylac|wysylac|przesylac|przysylajcie|wysylajcie) [mi] [(juz|wiecej|zadnych)] (maili"
            "|wiadomosci|emaili)",
            "nie chce [juz] [tych] (maili|wiadomosci|emaili)", "(wypisac|wypisuje|wypisalbym) sie [{list}]",
            "sie wypisac [{list}]", "(rezygnuje|rezygnacja) {list}", "opuscic {list}", "opuszczam {list}",
            "nie chce [(juz|wiecej)] (dostawac|otrzymywac) [(tych|wiecej|juz)] (maili|wiadomosci|emaili)",
        ),
        "join": (
            "(zapisz|zapisac|dolacz|dolaczyc|zapis|subskrybuj|zapisz mnie|zapiszcie mnie|dodaj mnie|dodajcie mnie"
            "|zapisy)",
            "(zapisz|zapiszcie|dodaj|dodajcie|dopisz|dopiszcie|zapisanie|dodanie|zapisac|dodac) [mnie] {list}",
            "(zapisac sie|sie zapisac|dolaczyc|przystapic|przylaczyc sie) [{list}]", "zostac czlonkiem [{list}]",
            "[mnie] (dodac|zapisac|dopisac) {list}",
        ),
        "help": ("(pomoc|pomocy|instrukcja)", "jak to dziala"),
        "settings": ("[moje] (ustawienia|preferencje)",),
        "mode:weekly": (
            "{only} {weekly} {letter}", "(tylko|wole) {weekly}", "{weekly} (prosze|poprosze)",
            "{only} {letter} {weekly}",
        ),
        "mode:daily": (
            "{only} {daily} {letter}", "(tylko|wole) {daily}", "{daily} (prosze|poprosze)", "{only} {letter} {daily}",
        ),
        "mode:monthly": (
            "{only} {monthly} {letter}", "(tylko|wole) {monthly}", "{monthly} (prosze|poprosze)",
            "{only} {letter} {monthly}",
        ),
        "mode:every": (
            "{only} (wszystkie wiadomosci|kazda wiadomosc|wszystkie maile|kazdy mail)",
        ),
        "mode:questions": ("tylko pytania",),
        "mode:announcements": ("tylko ogloszenia",),
        "pause": (
            "(pauza|wstrzymaj|przerwa|zawies|zawiesic)",
            "(pauza|wstrzymaj|wstrzymajcie|przerwa|zawies|zawiesic|wstrzymac|nic|bez maili) [(maile|wiadomosci"
            "|moje maile)] do <date>",
            "(pauza|wstrzymaj|przerwa|zawies|wstrzymac) [(maile|wiadomosci|moje maile)] na <date>",
            "jestem {away} do <date>", "bede {away} do <date>",
        ),
        "resume": (
            "(wznow|wznowic|kontynuuj)", "(wrocilem|wrocilam|juz jestem)", "wznow (maile|wiadomosci)",
        ),
        "my-data": ("(moje dane|kopia moich danych)",),
        "forget-me": ("(zapomnij|zapomnijcie) o mnie", "(usunac|usuncie|usun) (wszystkie moje|moje) dane"),
        "back": ("(wracam|chce wrocic|chcialbym wrocic|chcialabym wrocic|wypisalem sie przez pomylke"
            "|to byla pomylka)",),
        "undo": (
            "(cofnij|cofnac|anuluj)", "(cofnij|anuluj) (to|ostatnia zmiane|ostatnie)",
        ),
    },
    desk={
        "mode:weekly": ("{weekly}",),
        "mode:daily": ("{daily}",),
        "mode:monthly": ("{monthly}",),
        "mode:every": ("wszystko",),
        "mode:none": ("nic", "cisza"),
        "find": ("(szukaj|znajdz|wyszukaj) <words>",),
    },
    reply={
        "mute": ("(wycisz|ignoruj|wyciszyc|wyciszcie|zignorowac) [(te rozmowe|ten watek|tej rozmowy|tego watku)]",),
        "follow": ("(obserwuj|sledz|obserwowac|sledzic) [(te rozmowe|ten watek)]",),
    },
    answers=AnswerWords(
        yes=(
            "tak", "tak prosze", "tak poprosze", "jasne", "oczywiscie", "zgoda", "zgadzam sie", "dobrze",
            "w porzadku", "chetnie", "tak to ja", "tak to bylem ja", "tak to bylam ja", "pewnie",
        ),
        no=(
            "nie", "nie dziekuje", "raczej nie", "odmawiam", "nie zgadzam sie", "to nie ja", "odrzuc",
        ),
        yes_though=(
            "nie ma problemu", "nie ma sprawy", "bez problemu", "nie mam nic przeciwko",
        ),
        open=(
            "tak ale", "nie wiem", "nie jestem pewien", "nie jestem pewna", "jeszcze nie", "moze", "tak jesli",
        ),
        because=("bo", "poniewaz", "gdyz"),
        polite=("prosze", "dziekuje", "dzieki"),
        strong=("tak", "nie"),
        greetings=("dzien dobry", "witam", "czesc"),
        joints=("i", "oraz", "lub", "numer"),
        words={
            "send": (
                "wyslij", "wyslac", "wyslijcie", "opublikuj", "tak wyslij", "tak wyslac", "prosze wyslac",
                "tak prosze wyslac", "mozna wyslac", "wyslij to",
            ),
            "later": ("pozniej",),
            "back": ("powrot", "wroc", "wracam", "chce wrocic"),
            "undo": ("cofnij",),
            "none": ("zaden", "zadne"),
            "all": ("wszystkie",),
        },
    ),
    dates=DateWords(
        months={
            "stycznia": 1, "styczen": 1, "lutego": 2, "luty": 2, "marca": 3, "marzec": 3, "kwietnia": 4,
            "kwiecien": 4, "maja": 5, "maj": 5, "czerwca": 6, "czerwiec": 6, "lipca": 7, "lipiec": 7, "sierpnia": 8,
            "sierpien": 8, "wrzesnia": 9, "wrzesien": 9, "pazdziernika": 10, "pazdziernik": 10, "listopada": 11,
            "listopad": 11, "grudnia": 12, "grudzien": 12,
        },
        weekdays={
            "poniedzialek": 0, "poniedzialku": 0, "wtorek": 1, "wtorku": 1, "sroda": 2, "srode": 2, "srody": 2,
            "czwartek": 3, "czwartku": 3, "piatek": 4, "piatku": 4, "sobota": 5, "sobote": 5, "soboty": 5,
            "niedziela": 6, "niedziele": 6, "niedzieli": 6,
        },
        units={
            "dzien": "day", "dni": "day", "tydzien": "week", "tygodnie": "week", "tygodni": "week",
            "tygodnia": "week", "miesiac": "month", "miesiace": "month", "miesiecy": "month", "miesiaca": "month",
            "rok": "year", "roku": "year", "lata": "year",
        },
        numbers={
            "jeden": 1, "dwa": 2, "trzy": 3, "cztery": 4, "piec": 5, "szesc": 6, "siedem": 7, "osiem": 8,
            "dziewiec": 9, "dziesiec": 10,
        },
        days={
            "swiat": (12, 25), "nowego roku": (1, 1),
        },
        relative={
            "dzisiaj": 0, "dzis": 0, "jutro": 1, "jutra": 1, "pojutrze": 2,
        },
        edges={
            "konca": "end", "koniec": "end", "poczatku": "start", "polowy": "middle",
        },
        next=(
            "nastepny", "nastepnego", "nastepnej", "przyszlego", "przyszlej", "przyszly",
        ),
        this=("tego", "tej", "ten"),
        lead=("do", "na", "od", "przez", "w", "dnia", "za", "az"),
        between=("dnia",),
    ),
)
