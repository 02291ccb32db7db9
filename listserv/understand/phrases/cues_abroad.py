"""Cues by which a sentence asks for something in the languages besides English, as in `en_senses`."""

from collections.abc import Mapping

from listserv.understand.phrases.shape import Phrases

# fmt: off
SENSES: Mapping[str, Phrases] = {
    "de": {
        "language:de": ("(schreiben|schreibt|schreib|antworten|antwortet|mailen|schicken|schickt|schick|senden"
            "|sendet|briefe|nachrichten|mails|bekommen|erhalten|lesen|anschreiben|haben) <wide> (auf|in) deutsch",
            "(auf|in) deutsch <gap> (schreiben|schreibt|schreib|antworten|antwortet|mailen|schicken|schickt"
            "|schick|senden|sendet|briefe|nachrichten|mails|bekommen|erhalten|lesen|anschreiben|haben)",
            "auf deutsch bitte",
                        "bitte auf deutsch", "meine sprache ist deutsch"),
        "language:en": ("(schreiben|schreibt|schreib|antworten|antwortet|mailen|schicken|schickt|schick|senden"
            "|sendet|briefe|nachrichten|mails|bekommen|erhalten|lesen|anschreiben|haben) <wide> (auf|in) englisch",
            "(auf|in) englisch <gap> (schreiben|schreibt|schreib|antworten|antwortet|mailen|schicken|schickt"
            "|schick|senden|sendet|briefe|nachrichten|mails|bekommen|erhalten|lesen|anschreiben|haben)",
            "auf englisch bitte"),
        "pause:date": ("(urlaub|abwesend|weg|verreist|elternzeit|mutterschutz|krank|pause|pausieren|unterbrechen"
            "|reha)",
                       "keine (mails|emails|e mails|nachrichten)"),
        "mode:weekly": ("(weniger|seltener) <gap> (mails|emails|nachrichten|post)",
            "zu viele <gap> (mails|emails|nachrichten)",
            "(nur|lieber|bitte|einmal|mochte|gern|reicht) <gap> (wochentlich|wochentliche|woche"
        "|wochenbrief)",),
        "mode:daily": ("(nur|lieber|bitte|einmal|mochte|gern|reicht) <gap> (taglich|tagliche|tag)",),
        "mode:monthly": ("(nur|lieber|bitte|einmal|mochte|gern|reicht) <gap> (monatlich|monatliche|monat)",),
        "leave": ("(schickt|schicken|sendet|senden|schreibt) <gap> (nichts|keine <gap> mails"
            "|keine <gap> nachrichten) mehr", "(stoppen|stoppt) <gap> (mails|emails|nachrichten)", "will <gap> raus",
            "(abmelden|abmeldung|austragen|abbestellen|abzumelden|auszutragen|abbestelle|kundige)",
            "(nehmen|nehmt|nimm|tragen|tragt|melden|meldet) <gap> (mich|meine adresse|meinen namen) <gap> "
            "(raus|heraus|ab|aus|vom verteiler|von der liste|von dieser liste)",
            "(streichen|streicht|loschen|loscht|entfernen|entfernt) <gap> (mich|meine adresse|meinen namen) <gap> "
            "(verteiler|liste|raus|heraus)",
            "keine (mails|emails|e mails|nachrichten) mehr",
        ),
        "join": ("(dabei sein|dazukommen|mitglied werden|teilnehmen|aufnehmen)",
            "(anmelden|beitreten|eintragen|mitmachen|aufgenommen|anzumelden|beizutreten)",
            "(nehmen|nehmt|nimm|tragen|tragt|melden|meldet|setzen|setzt) <gap> mich <gap> "
            "(auf|ein|an|in den verteiler|in die liste)",
        ),
        "help": ("(hilfe|helfen|anleitung)", "wie <gap> (geht|funktioniert)"),
        "resume": ("(wieder|zuruck) <gap> (da|mails|emails|schicken|senden|einschalten)",),
        "settings": ("(wie|was) <gap> (eingestellt|angemeldet)", "(meine|meinen) <gap> (einstellungen|einstellung)",),
    },
    "fr": {
        "language:fr": ("(ecrire|ecrivez|ecris|m'ecrire|envoyer|envoyez|recevoir|repondre|repondez|lettres"
            "|messages|courriels|mails|parler|avoir) <wide> en francais", "en francais s'il vous plait"),
        "language:en": ("(ecrire|ecrivez|ecris|m'ecrire|envoyer|envoyez|recevoir|repondre|repondez|lettres"
            "|messages|courriels|mails|parler|avoir) <wide> en anglais", "en anglais s'il vous plait"),
        "pause:date": ("(vacances|conge|conges|absent|absente|pause|suspendre|suspendez|arret)",),
        "mode:weekly": ("(moins|trop) <gap> (messages|mails|emails|courriels)",
            "(resume|lettre|mail|message|une fois|uniquement|plutot|prefere|passer|passez) "
        "<gap> (semaine"
        "|hebdomadaire)",),
        "mode:daily": ("(resume|lettre|mail|message|une fois|uniquement|plutot|prefere|passer|passez) "
        "<gap> (jour|quotidien"
        "|quotidienne)",),
        "mode:monthly": ("(resume|lettre|mail|message|une fois|uniquement|plutot|prefere|passer|passez) "
        "<gap> (mois|mensuel"
        "|mensuelle)",),
        "leave": ("(arretez|cessez|arreter) <gap> (envoyer|mails|messages|emails|courriels)",
            "(quitter|partir) <gap> (liste|groupe)",
            "(desinscrire|desabonner|desinscription|desabonnement|desinscrivez|retirez|retirer|enlevez"
        "|supprimez) "
                  "<gap> (liste|groupe|adresse|moi)", "(me|m) (desinscrire|desabonner)", "ne plus recevoir <gap>"),
        "join": ("(faire partie|devenir membre|participer)",
            "(inscrire|abonner|rejoindre|adherer|inscrivez|ajoutez|ajouter|participer) <gap> (liste|groupe|moi|"
                 "communaute)", "m'inscrire", "m'abonner"),
        "help": ("(aide|aidez|aider)", "comment <gap> (marche|fonctionne|faire)"),
        "settings": ("(mes|voir) <gap> (parametres|reglages|preferences)",),
        "resume": ("(reprendre|recommencer) <gap> (messages|mails|envois|abonnement)",
            "je suis (de retour|rentre|rentree)",),
    },
    "es": {
        "language:es": ("(escribirme|escribanme|escribeme|escriban|escribir|enviarme|envienme|enviar|recibir"
            "|contestarme|cartas|mensajes|correos|escriba) <wide> en (espanol|castellano)",
            "en (espanol|castellano) por favor"),
        "language:en": ("(escribirme|escribanme|escribeme|escriban|escribir|enviarme|envienme|enviar|recibir"
            "|contestarme|cartas|mensajes|correos|escriba) <wide> en ingles", "en ingles por favor"),
        "pause:date": ("(pausa|pausar|vacaciones|ausente|suspender|fuera|descanso|baja medica)",),
        "mode:weekly": ("(menos|demasiados) <gap> (correos|mensajes|emails|mails)",
            "(resumen|correo|mensaje|una vez|solo|prefiero|quiero|mejor) <gap> (semana|semanal)",
                        "(semanal|semanalmente) por favor"),
        "mode:daily": ("(resumen|correo|mensaje|una vez|solo|prefiero|quiero|mejor) <gap> (dia|diario)",),
        "mode:monthly": ("(resumen|correo|mensaje|una vez|solo|prefiero|quiero|mejor) <gap> (mes|mensual)",),
        "leave": ("(dejen|deje|paren|pare) <gap> (enviarme|mandarme|escribirme|correos|mensajes)",
            "no me (envien|manden|escriban) mas", "(darme|denme|dame|deme|dar) <gap> baja",
        "(borrarme|borrenme|quitarme|quitenme|eliminarme|saquenme|salir"
                  "|sacarme) <gap> (lista|grupo)", "no (quiero|deseo) <gap> (correos|mensajes|recibir)"),
        "join": ("(hacerme|ser) (miembro|socia|socio)",
            "(apuntarme|apuntenme|inscribirme|unirme|suscribirme|anadanme|incluyanme|agreguenme|participar) <gap> "
                 "(lista|grupo|comunidad)", "(darme|denme|dame|deme) <gap> alta", "formar parte"),
        "help": ("(ayuda|ayudame|ayudenme)", "como <gap> (funciona|usa)"),
        "settings": ("(mi|mis) <gap> (configuracion|ajustes|preferencias)",),
        "resume": ("(reanudar|reanuden|volver a recibir)", "he vuelto", "ya estoy de vuelta",),
    },
    "pl": {
        "language:pl": ("(pisac|piszcie|pisz|pisanie|wysylac|wysylajcie|dostawac|otrzymywac|odpisywac|odpowiadac"
            "|listy|wiadomosci|maile|przysylac) <wide> po polsku", "(prosze|prosilabym|prosilbym) po polsku",
            "po polsku prosze",
                        "po polsku <gap> (pisac|piszcie|pisz|pisanie|wysylac|wysylajcie|dostawac|otrzymywac"
            "|odpisywac|odpowiadac|listy|wiadomosci|maile|przysylac)"),
        "language:en": ("(pisac|piszcie|pisz|pisanie|wysylac|wysylajcie|dostawac|otrzymywac|odpisywac|odpowiadac"
            "|listy|wiadomosci|maile|przysylac) <wide> po angielsku", "po angielsku prosze"),
        "pause:date": ("(urlop|urlopie|wakacje|wakacjach|przerwa|przerwe|wstrzymac|wstrzymaj|wstrzymajcie|zawiesic"
        "|zawies"
                       "|nieobecna|nieobecny)",),
        "mode:weekly": ("(mniej|za duzo|zbyt duzo) <gap> (maili|wiadomosci|mejli|listow)",
            "(tylko|raz|prosze|wole|wolalabym|wolalbym|chce) <gap> (tydzien|tygodniu|tygodniowe"
        "|tygodniowy)",),
        "mode:daily": ("(tylko|raz|prosze|wole|wolalabym|wolalbym|chce) <gap> (dziennie|dzien|codziennie)",),
        "mode:monthly": ("(tylko|raz|prosze|wole|wolalabym|wolalbym|chce) <gap> (miesiac|miesiacu|miesieczne)",),
        "leave": ("przestancie <gap> (wysylac|przysylac)", "(wypisac|wypisz) sie",
            "(wypisac|wypisz|wypiszcie|usunac|usuncie|usun|wykreslic|wykreslcie) <gap> (mnie|listy|grupy|sie)",
                  "(zrezygnowac|rezygnuje|opuscic) <gap> (listy|grupy|subskrypcji|liste|grupe)",
                  "nie chce <gap> (maili|wiadomosci|dostawac|otrzymywac)"),
        "join": ("(dolaczyc|zapisac|dopisac|dolaczyc sie|przystapic|zapiszcie|dodajcie|dodac) <gap> (listy|grupy"
        "|liste|mnie"
                 "|sie|spolecznosci)",),
        "help": ("(pomoc|pomocy|pomozcie)", "jak <gap> (dziala|uzywac)"),
        "settings": ("(moje|moich) <gap> (ustawienia|ustawien)",),
        "resume": ("(wznowic|wznowcie|wrocilam|wrocilem)",),
    },
    "cy": {
        "language:cy": ("(ysgrifennu|ysgrifennwch|sgwennu|anfon|anfonwch|gael|derbyn|llythyrau|negeseuon|ebyst"
            "|ateb|atebwch|cysylltu|hoffwn) <wide> (gymraeg|cymraeg)", "yn gymraeg (os gwelwch yn dda|plis)"),
        "language:en": ("(ysgrifennu|ysgrifennwch|sgwennu|anfon|anfonwch|gael|derbyn|llythyrau|negeseuon|ebyst"
            "|ateb|atebwch|cysylltu|hoffwn) <wide> (saesneg)", "yn saesneg (os gwelwch yn dda|plis)"),
        "pause:date": ("(wyliau|ngwyliau|absennol|ffwrdd|oedi|saib|seibiant|mamolaeth)",
        "dim <gap> (byst|ebyst|negeseuon)"),
        "mode:weekly": ("(llai|gormod) <gap> (o ebyst|o negeseuon|ebyst|negeseuon)",
            "(unwaith|crynodeb|llythyr|pob|dim ond|hoffwn) <gap> (wythnos|wythnosol)",),
        "mode:daily": ("(unwaith|crynodeb|llythyr|pob|dim ond|hoffwn) <gap> (dydd|diwrnod|dyddiol)",),
        "mode:monthly": ("(unwaith|crynodeb|llythyr|pob|dim ond|hoffwn) <gap> (mis|misol)",),
        "leave": ("stopiwch <gap> (anfon|ebyst|negeseuon|danfon)",
            "(gadael|adael|dynnu|tynnwch|tynnu|dileu) <gap> (rhestr|grwp|enw|fi)",
        "(dad danysgrifio|daddanysgrifio)"),
        "join": ("(ymuno|ychwanegu|ychwanegwch|danysgrifio|gofrestru) <gap> (rhestr|grwp|gymuned|fi)",),
        "help": ("(help|cymorth)", "sut <gap> (gweithio|defnyddio)"),
    },
    "ur": {
        "language:ur": ("(اردو|urdu) (میں|mein|main|me) <gap> (لکھیں|لکھیے|لکھ|بھیجیں|بھیجیے|چاہیے|چاہتا|چاہتی"
            "|جواب|خط|likhein|likhen|likhain|likho|bhejein|bhejen|chahiye|chahta|chahti|jawab)",
            "(لکھیں|لکھیے|لکھ|بھیجیں|بھیجیے|چاہیے|چاہتا|چاہتی|جواب|خط|likhein|likhen|likhain|likho|bhejein|bhejen"
            "|chahiye|chahta|chahti|jawab) <gap> (اردو|urdu)"),
        "language:en": ("(انگریزی|angrezi) (میں|mein|main|me) <gap> (لکھیں|لکھیے|لکھ|بھیجیں|بھیجیے|چاہیے|چاہتا"
            "|چاہتی|جواب|خط|likhein|likhen|likhain|likho|bhejein|bhejen|chahiye|chahta|chahti|jawab)",),
        "pause:date": ("(چھٹی|چھٹیوں|وقفہ|روک|باہر)",),
        "mode:weekly": ("(کم|kam|بہت زیادہ) <gap> (ای میل|ای میلز|emails|email|پیغامات)",
            "(ہفتہ وار|ہفتے میں ایک|haftawar)",),
        "mode:daily": ("(روزانہ|دن میں ایک|rozana)",),
        "mode:monthly": ("(ماہانہ|مہینے میں ایک|mahana)",),
        "leave": ("(بند|band) <gap> (کریں|کر|دیں|karein|karen|kar|dein)",
            "(نکال|ہٹا|نکالیں|ہٹائیں|چھوڑنا|nikal|hata) <gap> (دیں|دیجیے|چاہتا|چاہتی|dein|den|chahta|chahti)",),
        "join": ("(شامل|shamil) <gap> (کریں|ہونا|کر|کیجیے|karein|hona|kar)",),
        "help": ("(مدد|madad)",),
    },
}
