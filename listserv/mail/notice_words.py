"""What automatic notices say beside "I am away": data for `notices`, in the form that `autoreply` compares in."""

# What came in, as an answer to it calls it: who writes to a list speaks of a post to all who read it.
YOURS: dict[str, tuple[str, ...]] = {
    "en": ("your message", "your email", "your e-mail", "your mail", "your enquiry", "your inquiry", "your query"),
    "cy": ("eich neges", "i'ch neges", "eich e-bost", "i'ch e-bost"),
    "fr": ("votre message", "votre mail", "votre courriel", "vos messages"),
    "de": ("ihre nachricht", "ihre e-mail", "ihre mail", "deine nachricht"),
    "es": ("su mensaje", "su correo", "tu mensaje"),
    "pt": ("sua mensagem", "seu e-mail", "seu email"),
    "it": ("suo messaggio", "tuo messaggio", "vostro messaggio", "il messaggio", "sua e-mail"),
    "nl": ("uw bericht", "je bericht", "uw e-mail", "uw mail"),
    "pl": ("państwa wiadomość", "pana wiadomość", "pani wiadomość", "twoją wiadomość", "za wiadomość"),
    "sv": ("ditt meddelande", "ditt mejl"),
    "da": ("din besked", "din mail"),
    "nb": ("din melding", "din e-post"),
    "cs": ("vaši zprávu", "vaše zpráva"),
    "ro": ("mesajul",),
    "tr": ("mesajınız", "e-postanız"),
    "hu": ("üzenetét", "levelét"),
    "ru": ("ваше письмо", "ваше сообщение"),
}

# Of mail, of the return, of whom to ask meanwhile: people write such words too, but not only such words.
NOTICE: dict[str, tuple[str, ...]] = {
    "en": (
        "my email", "my e-mail", "my mail", "my emails",
        "access to email", "access to e-mail", "access to my", "checking email", "reading my", "reading email",
        "will respond", "will reply", "will answer", "get back to you", "be back on", "be back in",
        "back in the office",
        "return to the office", "will return on", "not return until", "on my return", "when i return", "until i return",
        "upon my return", "if it is urgent", "if urgent", "for urgent", "for anything urgent", "in an emergency",
        "please contact", "please email", "please e-mail", "please ring", "please call", "please direct",
        "please resend",
        "in my absence", "during this time", "during this period", "next working day", "not monitored", "my cover is",
        "my colleague", "my successor", "will be read", "not be forwarded",
    ),
    "cy": (
        "e-byst", "byddaf yn ôl", "byddaf yn ymateb",
        "pan ddychwelaf", "ar ôl dychwelyd", "materion brys", "os yw'n fater brys", "cysylltwch â",
    ),
    "fr": (
        "mes messages", "mes mails", "ma messagerie",
        "je répondrai", "je vous répondrai", "dès mon retour", "à mon retour", "de retour", "cas d'urgence",
        "toute urgence", "merci de contacter", "veuillez contacter", "vous pouvez contacter", "vous adresser",
        "pendant cette période", "pendant mon absence", "en mon absence", "ne seront pas lus",
    ),
    "de": (
        "meine e-mails", "meine mails", "meiner rückkehr",
        "kehre zurück", "wieder zurück", "wieder im büro", "wieder erreichbar", "werde ich beantworten",
        "wenden sie sich", "kontaktieren sie", "dringenden fällen", "dringenden angelegenheiten", "vertretung",
        "nicht weitergeleitet", "nicht gelesen", "in meiner abwesenheit",
    ),
    "es": (
        "mi correo", "mis correos", "responderé", "le contestaré", "a mi regreso",
        "a mi vuelta", "asuntos urgentes", "caso de urgencia", "caso urgente", "si es urgente", "pueden llamar",
        "póngase en contacto", "pueden contactar", "durante mi ausencia",
    ),
    "pt": (
        "acesso ao e-mail", "acesso ao email", "meu e-mail", "responderei",
        "assim que possível", "no meu regresso", "meu retorno", "caso de urgência", "assuntos urgentes", "contacte",
        "entre em contato", "procure a", "durante a minha ausência",
    ),
    "it": (
        "leggere la posta", "la mia posta", "risponderò",
        "al mio rientro", "al mio ritorno", "per urgenze", "in caso di urgenza", "rivolgersi", "contattare",
        "durante la mia assenza",
    ),
    "nl": (
        "mijn mail", "mijn e-mail", "lees mijn", "weer aanwezig",
        "weer terug", "bij terugkomst", "na terugkomst", "na mijn terugkeer", "dringende zaken", "dringend",
        "contact opnemen", "neem contact", "tijdens mijn afwezigheid", "niet doorgestuurd",
    ),
    "pl": (
        "wiadomość", "wiadomości", "odpowiem", "po powrocie", "pilnych sprawach", "sprawach pilnych",
        "proszę o kontakt",
        "podczas mojej nieobecności", "zastępuje mnie",
    ),
    "sv": ("min e-post", "min mejl", "jag svarar", "åter den", "tillbaka", "brådskande",
           "vänligen kontakta", "kontakta"),
    "da": ("mine mails", "jeg svarer", "tilbage", "haster", "kontakt venligst", "kontakt"),
    "nb": ("min e-post", "jeg svarer", "tilbake", "haster", "vennligst kontakt", "kontakt"),
    "cs": ("po návratu", "odpovím", "naléhavých", "kontaktujte", "obraťte se"),
    "ro": ("voi răspunde", "la întoarcere", "urgențe", "urgente", "contactați"),
    "tr": ("dönüşümde", "döndüğümde", "acil durumlar", "yanıtlayacağım"),
    "hu": ("visszatérésem", "sürgős esetben", "válaszolok"),
    "ru": ("отвечу", "после возвращения", "срочным вопросам", "обращайтесь"),
}  # fmt: skip

# Who is away and says one of these has something to say all the same.
BUT: tuple[str, ...] = (
    "but", "although", "however", "anyway", "meanwhile here", "ond", "mais", "pourtant", "aber", "trotzdem", "pero",
    "mas", "porém", "ma", "però", "maar", "ale", "men", "ama", "dar", "но", "але",
)  # fmt: skip

# What says that somebody will be back, not that they are away now.
BACK: tuple[str, ...] = (
    "when i return", "upon my return", "will reply on my return", "de retour le", "à mon retour", "wieder erreichbar",
    "tilbage igen", "tilbake igen", "no longer monitored", "this mailbox is not monitored", "nicht weitergeleitet",
)  # fmt: skip

# Parts of words for what cannot wait, and for coming back.
STEMS: tuple[str, ...] = (
    "urgen", "dringend", "eilig", "brys", "brådsk", "haster", "pilne", "pilnych", "naléhav", "sürgős", "срочн", "acil",
    "emergenc", "émergenc", "spoed", "retour", "return", "zurück", "dychwel", "regreso", "vuelta", "regress", "retorno",
    "rientro", "ritorno", "terugk", "weer terug", "powroc", "tillbaka", "tilbage", "tilbake", "návrat", "întoarc",
    "wieder im", "wieder ab", "wieder da", "back on", "back in", "återkom",
)  # fmt: skip

# What an office calls that which came in: with a number for it in the subject, and with `RECEIVED`, that is enough.
REQUEST: tuple[str, ...] = (
    "your request", "your ticket", "your enquiry", "your inquiry", "your query", "your case", "your complaint",
    "votre demande", "votre requête", "votre message", "ihre anfrage", "ihr anliegen", "ihre nachricht", "su solicitud",
    "su consulta", "su mensaje", "o seu pedido", "sua solicitação", "la sua richiesta", "la tua richiesta",
    "uw aanvraag",
    "uw vraag", "uw bericht", "państwa zgłoszenie", "twoje zgłoszenie", "zgłoszenie", "ditt ärende", "din henvendelse",
    "din forespørgsel", "din forespørsel", "váš požadavek", "talebiniz", "eich cais", "eich ymholiad",
)  # fmt: skip

RECEIVED: tuple[str, ...] = (
    "has been received", "have received your", "received your", "has been created", "has been opened",
    "has been assigned", "has been logged", "has been registered", "is being reviewed", "reference number",
    "ticket number", "support staff", "eingegangen", "wird unter der nummer", "vorgangsnummer", "ticketnummer",
    "bien été enregistrée", "bien été reçue", "bien été prise en compte", "bien reçu votre", "numéro de dossier",
    "ha sido recibida", "ha sido registrada", "hemos recibido", "foi recebida", "foi registada", "foi registrado",
    "recebemos", "è stata ricevuta", "è stata registrata", "abbiamo ricevuto", "is ontvangen", "hebben uw",
    "zostało przyjęte", "zostało zarejestrowane", "otrzymaliśmy", "har mottagits", "har tagit emot", "er modtaget",
    "har modtaget", "er mottatt", "har mottatt", "avons reçu", "haben wir erhalten", "bylo přijato", "alınmıştır",
    "wedi derbyn",
)  # fmt: skip
