"""Cues by which a sentence asks for something in the languages besides English, as in `en_senses`."""

from collections.abc import Mapping

from listserv.understand.phrases.shape import Phrases

# fmt: off
SENSES: Mapping[str, Phrases] = {
    "de": {
        "pause:date": ("(urlaub|abwesend|weg|verreist|elternzeit|mutterschutz|krank|pause|pausieren|unterbrechen|reha)",
                       "keine (mails|emails|e mails|nachrichten)"),
        "mode:weekly": ("(nur|lieber|bitte|einmal|mochte|gern|reicht) <gap> (wochentlich|wochentliche|woche"
        "|wochenbrief)",),
        "mode:daily": ("(nur|lieber|bitte|einmal|mochte|gern|reicht) <gap> (taglich|tagliche|tag)",),
        "mode:monthly": ("(nur|lieber|bitte|einmal|mochte|gern|reicht) <gap> (monatlich|monatliche|monat)",),
        "leave": (
            "(abmelden|abmeldung|austragen|abbestellen|abzumelden|auszutragen|abbestelle|kundige)",
            "(nehmen|nehmt|nimm|tragen|tragt|melden|meldet) <gap> (mich|meine adresse|meinen namen) <gap> "
            "(raus|heraus|ab|aus|vom verteiler|von der liste|von dieser liste)",
            "(streichen|streicht|loschen|loscht|entfernen|entfernt) <gap> (mich|meine adresse|meinen namen) <gap> "
            "(verteiler|liste|raus|heraus)",
            "keine (mails|emails|e mails|nachrichten) mehr",
        ),
        "join": (
            "(anmelden|beitreten|eintragen|mitmachen|aufgenommen|anzumelden|beizutreten)",
            "(nehmen|nehmt|nimm|tragen|tragt|melden|meldet|setzen|setzt) <gap> mich <gap> "
            "(auf|ein|an|in den verteiler|in die liste)",
        ),
        "help": ("(hilfe|helfen|anleitung)", "wie <gap> (geht|funktioniert)"),
        "resume": ("(wieder|zuruck) <gap> (da|mails|emails|schicken|senden|einschalten)",),
        "settings": ("(meine|meinen) <gap> (einstellungen|einstellung)",),
    },
    "fr": {
        "pause:date": ("(vacances|conge|conges|absent|absente|pause|suspendre|suspendez|arret)",),
        "mode:weekly": ("(resume|lettre|mail|message|une fois|uniquement|plutot|prefere|passer|passez) "
        "<gap> (semaine"
        "|hebdomadaire)",),
        "mode:daily": ("(resume|lettre|mail|message|une fois|uniquement|plutot|prefere|passer|passez) "
        "<gap> (jour|quotidien"
        "|quotidienne)",),
        "mode:monthly": ("(resume|lettre|mail|message|une fois|uniquement|plutot|prefere|passer|passez) "
        "<gap> (mois|mensuel"
        "|mensuelle)",),
        "leave": ("(desinscrire|desabonner|desinscription|desabonnement|desinscrivez|retirez|retirer|enlevez"
        "|supprimez) "
                  "<gap> (liste|groupe|adresse|moi)", "(me|m) (desinscrire|desabonner)", "ne plus recevoir <gap>"),
        "join": ("(inscrire|abonner|rejoindre|adherer|inscrivez|ajoutez|ajouter|participer) <gap> (liste|groupe|moi|"
                 "communaute)", "m'inscrire", "m'abonner"),
        "help": ("(aide|aidez|aider)", "comment <gap> (marche|fonctionne|faire)"),
    },
    "es": {
        "pause:date": ("(pausa|pausar|vacaciones|ausente|suspender|fuera|descanso|baja medica)",),
        "mode:weekly": ("(resumen|correo|mensaje|una vez|solo|prefiero|quiero|mejor) <gap> (semana|semanal)",
                        "(semanal|semanalmente) por favor"),
        "mode:daily": ("(resumen|correo|mensaje|una vez|solo|prefiero|quiero|mejor) <gap> (dia|diario)",),
        "mode:monthly": ("(resumen|correo|mensaje|una vez|solo|prefiero|quiero|mejor) <gap> (mes|mensual)",),
        "leave": ("(darme|denme|dame|deme|dar) <gap> baja",
        "(borrarme|borrenme|quitarme|quitenme|eliminarme|saquenme|salir"
                  "|sacarme) <gap> (lista|grupo)", "no (quiero|deseo) <gap> (correos|mensajes|recibir)"),
        "join": ("(apuntarme|apuntenme|inscribirme|unirme|suscribirme|anadanme|incluyanme|agreguenme|participar) <gap> "
                 "(lista|grupo|comunidad)", "(darme|denme|dame|deme) <gap> alta", "formar parte"),
        "help": ("(ayuda|ayudame|ayudenme)", "como <gap> (funciona|usa)"),
    },
    "pl": {
        "pause:date": ("(urlop|urlopie|wakacje|wakacjach|przerwa|przerwe|wstrzymac|wstrzymaj|wstrzymajcie|zawiesic"
        "|zawies"
                       "|nieobecna|nieobecny)",),
        "mode:weekly": ("(tylko|raz|prosze|wole|wolalabym|wolalbym|chce) <gap> (tydzien|tygodniu|tygodniowe"
        "|tygodniowy)",),
        "mode:daily": ("(tylko|raz|prosze|wole|wolalabym|wolalbym|chce) <gap> (dziennie|dzien|codziennie)",),
        "mode:monthly": ("(tylko|raz|prosze|wole|wolalabym|wolalbym|chce) <gap> (miesiac|miesiacu|miesieczne)",),
        "leave": ("(wypisac|wypisz|wypiszcie|usunac|usuncie|usun|wykreslic|wykreslcie) <gap> (mnie|listy|grupy|sie)",
                  "(zrezygnowac|rezygnuje|opuscic) <gap> (listy|grupy|subskrypcji|liste|grupe)",
                  "nie chce <gap> (maili|wiadomosci|dostawac|otrzymywac)"),
        "join": ("(dolaczyc|zapisac|dopisac|dolaczyc sie|przystapic|zapiszcie|dodajcie|dodac) <gap> (listy|grupy"
        "|liste|mnie"
                 "|sie|spolecznosci)",),
        "help": ("(pomoc|pomocy|pomozcie)", "jak <gap> (dziala|uzywac)"),
    },
    "cy": {
        "pause:date": ("(wyliau|ngwyliau|absennol|ffwrdd|oedi|saib|seibiant|mamolaeth)",
        "dim <gap> (byst|ebyst|negeseuon)"),
        "mode:weekly": ("(unwaith|crynodeb|llythyr|pob|dim ond|hoffwn) <gap> (wythnos|wythnosol)",),
        "mode:daily": ("(unwaith|crynodeb|llythyr|pob|dim ond|hoffwn) <gap> (dydd|diwrnod|dyddiol)",),
        "mode:monthly": ("(unwaith|crynodeb|llythyr|pob|dim ond|hoffwn) <gap> (mis|misol)",),
        "leave": ("(gadael|adael|dynnu|tynnwch|tynnu|dileu) <gap> (rhestr|grwp|enw|fi)",
        "(dad danysgrifio|daddanysgrifio)"),
        "join": ("(ymuno|ychwanegu|ychwanegwch|danysgrifio|gofrestru) <gap> (rhestr|grwp|gymuned|fi)",),
        "help": ("(help|cymorth)", "sut <gap> (gweithio|defnyddio)"),
    },
    "ur": {
        "pause:date": ("(چھٹی|چھٹیوں|وقفہ|روک|باہر)",),
        "mode:weekly": ("(ہفتہ وار|ہفتے میں ایک|haftawar)",),
        "mode:daily": ("(روزانہ|دن میں ایک|rozana)",),
        "mode:monthly": ("(ماہانہ|مہینے میں ایک|mahana)",),
        "leave": ("(نکال|ہٹا|نکالیں|ہٹائیں|چھوڑنا|nikal|hata) <gap> (دیں|دیجیے|چاہتا|چاہتی|dein|den|chahta|chahti)",),
        "join": ("(شامل|shamil) <gap> (کریں|ہونا|کر|کیجیے|karein|hona|kar)",),
        "help": ("(مدد|madad)",),
    },
}
