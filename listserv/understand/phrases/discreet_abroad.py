"""Words in the languages besides English by which people say that something is not for everyone.

`private` is for one person only, `private:first` says so where it begins a message ("nur für Ben: …"), `private:head`
before its first colon, `anonymous` asks for one's name to be left out, `unseen` refuses that other members see what
somebody tells of themselves. Urdu is read in its own letters and in Latin ones.
"""

from collections.abc import Mapping

from listserv.understand.phrases.shape import Phrases

# fmt: off
DISCREET: Mapping[str, Phrases] = {
    "cy": {
        "private": (
            "(yn breifat|yn gyfrinachol)", "rhyngom (ni|ni n dau)", "rhyngot ti a fi",
            "dim ond (i|ar gyfer) (ti|chi|ti yn unig)", "i (ti|chi|chdi) yn unig", "nid i bawb", "ddim i bawb",
            "(paid|peidiwch) a (rhannu|chyhoeddi|anfon) (hwn|hyn)",
        ),
        "private:head": ("(preifat|cyfrinachol)",),
        "private:first": ("dim ond (i|ar gyfer) <one>", "(i|ar gyfer) <one> yn unig"),
        "anonymous": (
            "heb (fy|enwi fy|roi fy|ddefnyddio fy) enw", "heb (fy enwi|enw)", "(yn ddienw|cwestiwn dienw|yn"
            " anhysbys)",
            "(paid|peidiwch) a (defnyddio|rhoi|dweud|enwi) fy enw",
        ),
        "unseen": (
            "(paid|peidiwch) (a|ag|a i|ag ei) <gap> (ddangos|dangos|rhannu|chyhoeddi|cyhoeddi)", "dim diolch",
            "(nid|ddim|dim) <gap> (aelodau|eraill|gweld|bawb|neb)", "(aelodau|eraill) <gap> (beidio|ddim|na|nage)",
        ),
    },
    "de": {
        "private": (
            "(vertraulich|unter vier augen|bitte privat)", "(nur|allein) (fur|fuer|an) (dich|sie|ihn|euch|dich"
            " allein)",
            "unter uns", "nicht (fur|fuer|an) (alle|jeden|die liste|die gruppe|die ganze liste)",
            "bitte nicht (weitergeben|veroffentlichen|weiterleiten|teilen)", "(nicht offentlich|abseits der liste)",
        ),
        "private:head": ("privat",),
        "private:first": ("(nur|allein) (fur|fuer|an) <one>",),
        "anonymous": (
            "ohne (meinen namen|namen|meinen namen zu nennen|namensnennung|nennung <gap> namens)", "(bitte"
            " anonym|anonym bitte)", "anonym <gap> (fragen|stellen|gefragt|posten|veroffentlichen|senden"
            "|schicken)", "(frage|anfrage|fragen) anonym", "anonyme (frage|anfrage)",
            "meinen namen <gap> (nicht|weglassen|weg)", "(nicht|keinesfalls) <gap> (meinen|mein) namen",
        ),
        "unseen": (
            "(nicht|nie|kein|keine|keinem|keiner|niemand|niemandem|niemanden) <wide> (anderen|andere|mitglieder"
            "|mitgliedern|sichtbar|sehen|zeigen|gezeigt|anzeigen|alle|offentlich|teilen|weitergeben)",
            "(anderen|andere|mitglieder|mitgliedern|sichtbar|sehen|zeigen) <gap> (nicht|nein|niemand|lieber nicht)",
            "(nein danke|lieber nicht)",
        ),
    },
    "es": {
        "private": (
            "(en privado|confidencial|en confianza)", "(solo|solamente|unicamente) para (ti|usted|vos)",
            "entre (nosotros|tu y yo|nosotras)", "no es para (todos|todo el mundo|la lista)",
            "no lo (publiques|publiquen|compartas|compartan|difundas|difundan)", "fuera de la lista",
        ),
        "private:head": ("(privado|privada)",),
        "private:first": ("(solo|solamente|unicamente) para <one>",),
        "anonymous": (
            "sin (mi nombre|decir mi nombre|dar mi nombre|poner mi nombre|mencionar mi nombre|nombre)",
            "(de forma anonima|anonimamente|de manera anonima|pregunta anonima)",
            "no (digan|digas|pongan|pongas|usen|uses|mencionen|menciones) mi nombre",
        ),
        "unseen": (
            "(no|nunca|nadie|ni) <wide> (miembros|otros|demas|todos|ver|vean|mostrar|mostrarlo|muestren|muestre"
            "|publico|compartir|compartan|nadie|lo vea)",
            "(miembros|otros|demas) <gap> no", "(no gracias|mejor no|prefiero que no)",
        ),
    },
    "fr": {
        "private": (
            "(en prive|en aparte|confidentiel|confidentielle|confidentiellement)",
            "(juste|seulement|uniquement|rien que|que) pour (toi|vous|lui|elle)", "entre (nous|toi et moi|vous"
            " et moi)",
            "pas pour (tout le monde|tous|toute la liste|la liste|le groupe)", "hors liste",
            "ne <gap> (publiez|publie|diffusez|diffuse|partagez|partage|transmettez) pas",
        ),
        "private:head": ("(prive|privee)",),
        "private:first": ("(juste|seulement|uniquement|rien que) pour <one>",),
        "anonymous": (
            "sans (mon nom|citer mon nom|donner mon nom|mettre mon nom|mentionner mon nom|dire mon nom|me nommer"
            "|nom)",
            "(anonymement|de facon anonyme|de maniere anonyme|question anonyme)",
            "(ne|n) <gap> (citez|donnez|mettez|mentionnez|utilisez|dites) pas mon nom",
        ),
        "unseen": (
            "(ne|n|pas|personne|aucun|jamais) <wide> (membres|autres|voir|voient|voie|montrer|montrez|montre|visible"
            "|public|partager|partagez|partage|tout le monde|tous)",
            "(membres|autres|visible|voir|montrer) <gap> (non|pas|personne)", "(non merci|plutot pas|pas d accord)",
        ),
    },
    "pl": {
        "private": (
            "(prywatnie|poufnie|poufne|w zaufaniu|na priv|na priva)",
            "(tylko|wylacznie|jedynie) (dla|do) (ciebie|pana|pani|was)", "miedzy nami",
            "nie (dla|do) (wszystkich|calej listy|grupy|listy)",
            "nie (publikowac|udostepniac|rozsylac|publikuj|publikujcie|udostepniaj)", "poza lista",
        ),
        "private:head": ("(prywatna|prywatne|prywatny)",),
        "private:first": ("(tylko|wylacznie|jedynie) (dla|do) <one>",),
        "anonymous": (
            "bez (mojego nazwiska|mojego imienia|nazwiska|podawania <gap> nazwiska|podawania <gap> imienia|podpisu)",
            "(anonimowo|anonimowe pytanie|pytanie anonimowe)", "nie (podawac|podawajcie|podawaj|uzywac"
            "|wymieniac) <gap> (nazwiska|imienia)",
        ),
        "unseen": (
            "(nie|nikt|nikomu|nigdy|zaden) <wide> (innym|inni|czlonkom|czlonkowie|pokazywac|pokazujcie|pokazuj"
            "|widzieli"
            "|widoczne|widzial|publicznie|udostepniac|udostepniajcie|wszystkim|nikomu)",
            "(innym|inni|czlonkom|czlonkowie|widoczne|pokazywac) <gap> (nie|nikt)", "(nie dziekuje|raczej nie"
            "|wole nie)",
        ),
    },
    "ur": {
        "private": (
            "(نجی|نجی طور پر|ذاتی طور پر|رازداری سے|خفیہ|پرائیویٹ|niji|zaati tor par)",
            "(صرف|فقط) (آپ|تمہارے|تم) (کے لیے|کے لئے|کیلئے|لیے)", "(sirf|faqat) (aap|tum|tumhare) (ke liye|liye)",
            "(ہمارے|آپ کے اور میرے) درمیان", "(سب|سب لوگوں) کے لیے نہیں", "sab ke liye nahi",
        ),
        "private:first": ("(صرف|فقط|sirf|faqat) <one> (کے لیے|کے لئے|کیلئے|ke liye)",),
        "anonymous": (
            "(میرے نام|میرا نام|نام|mere naam|naam) (کے بغیر|لیے بغیر|بتائے بغیر|ظاہر کیے بغیر|ke baghair|ke bagair)",
            "(گمنام|نامعلوم|gumnam)", "میرا نام (نہ|مت|نہیں)",
        ),
        "unseen": (
            "(دوسروں|دوسرے|اراکین|ارکان|کسی|سب|ممبران|doosron|kisi) <gap> (نہ|نہیں|مت|na|nahi|nahin|mat)",
            "(نہ|نہیں|مت|mat) (دکھائیں|دکھانا|دکھاؤ|بتائیں|dikhayen|dikhaen)", "(جی نہیں|نہیں شکریہ|nahi shukriya)",
        ),
    },
}
