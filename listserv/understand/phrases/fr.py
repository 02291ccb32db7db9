"""French phrases."""

from listserv.understand.phrases.shape import AnswerWords, DateWords, Language

# fmt: off
LANGUAGE = Language(
    code="fr",
    classes={
        "list": (
            "[(de|de la|a|a la|du|sur|sur la|au|dans|dans la|la|le|cette|votre|de cette|de votre|a cette|a votre)] "
            "[(liste|groupe)] [(de|d)] (liste|diffusion|groupe|communaute|forum|reseau|liste de discussion"
            "|messages|emails|mails)"
        ),
        "weekly": "(hebdomadaire|chaque semaine|par semaine|une fois par semaine|toutes les semaines)",
        "daily": "(quotidien|quotidienne|journalier|chaque jour|par jour|une fois par jour|tous les jours)",
        "monthly": "(mensuel|mensuelle|chaque mois|par mois|une fois par mois|tous les mois)",
        "letter": "[(recevoir|avoir)] [(seulement|uniquement|juste)] [(un|une|le|la|un seul|une seule)] (resume"
            "|lettre|recapitulatif|synthese|digest|mail|email|message|envoi)",
        "only": (
            "[(seulement|uniquement|juste|plutot|recevoir|passer a|passer au|je prefere|seulement un|seulement "
            "une)]"
        ),
        "away": "(en conge|en vacances|absent|absente|en conges|parti|partie|en voyage)",
    },
    contractions={
        "svp": "s'il vous plait", "stp": "s'il te plait", "e-mail": "email", "e-mails": "emails",
        "aujourd'hui": "aujourdhui",
    },
    before=(
        "bonjour", "bonsoir", "bonjour a tous", "salut", "s'il vous plait", "s'il te plait", "merci de", "veuillez",
        "je voudrais", "j'aimerais", "je souhaite", "je souhaiterais", "je veux", "pourriez vous", "pouvez vous",
        "puis je", "pourrais je", "est ce que je peux", "est ce que je pourrais", "peux tu", "pourrais tu",
        "serait il possible de", "est il possible de", "serait il possible d", "oups", "merci de bien vouloir", "merci",
    ),
    after=(
        "s'il vous plait", "s'il te plait", "merci", "merci beaucoup", "merci d'avance", "cordialement",
        "bien cordialement", "tout de suite", "des maintenant",
    ),
    courtesy=(
        "bonjour <some>", "merci pour <words>", "chers <some>", "cher <some>", "chere <some>",
    ),
    partings=(
        "merci", "merci beaucoup", "merci d'avance", "cordialement", "bien cordialement", "bien a vous",
        "salutations", "amities",
    ),
    reasons=(
        "je suis <words>", "j'ai <words>", "car <words>", "parce que <words>", "je recois <words>", "trop de <words>",
        "je ne travaille plus <words>", "je quitte <words>",
    ),
    joints=frozenset(("car", "donc", "et", "mais", "parce")),
    hedges=frozenset(("jamais", "non", "pas", "peut", "si")),
    sure={
        "leave": (
            "(desinscription|desabonnement|desabonner|desinscrire|quitter)",
            "(me|m) (desinscrire|desabonner|retirer|enlever|supprimer|desinscrivez|desabonnez) [{list}]",
            "(me|m) (desinscrire|desabonner|retirer|enlever|supprimer) {list}",
            "(desinscrivez|desabonnez|retirez|enlevez|supprimez|desinscris|desabonne|retire|enleve) moi [{list}]",
            "quitter {list}", "(desinscription|desabonnement) {list}", "ne plus recevoir {list}",
            "ne plus (m'envoyer|me envoyer|m envoyer) [(de|ces|vos|des)] (messages|mails|emails|courriels)",
            "ne plus recevoir (vos|de|ces|les|vos) (messages|mails|emails|courriels)",
            "(etre|me faire) (desinscrit|desinscrite|desabonne|desabonnee|retire|retiree) [{list}]",
        ),
        "join": (
            "(inscription|abonnement|rejoindre|adhesion|m'inscrire|s'inscrire)",
            "(m|me) (inscrire|abonner|ajouter|joindre) [{list}]",
            "(inscrivez|abonnez|ajoutez|inscris|abonne|ajoute) moi [{list}]", "rejoindre {list}",
            "(inscription|abonnement|adhesion) {list}", "faire partie {list}", "devenir membre",
            "etre (inscrit|inscrite|ajoute|ajoutee) {list}",
        ),
        "help": ("aide", "aidez moi", "comment ca marche", "mode d'emploi"),
        "settings": ("[(mes|les)] (parametres|reglages|preferences)",),
        "mode:weekly": (
            "{only} {letter} {weekly}", "{weekly} (s'il vous plait|seulement|uniquement)",
        ),
        "mode:daily": (
            "{only} {letter} {daily}", "{daily} (s'il vous plait|seulement|uniquement)",
        ),
        "mode:monthly": (
            "{only} {letter} {monthly}", "{monthly} (s'il vous plait|seulement|uniquement)",
        ),
        "mode:every": (
            "{only} (tous les messages|chaque message|tous les mails|tous les emails)",
        ),
        "mode:questions": (
            "{only} les questions [(seulement|uniquement)]", "questions (seulement|uniquement)",
        ),
        "mode:announcements": (
            "(seulement|uniquement|juste) les annonces", "[les] annonces (seulement|uniquement)",
        ),
        "pause": (
            "(pause|suspendre|interrompre)",
            "(pause|suspendre|suspendez|rien|pas de messages|pas de mails|plus de messages) [(mes messages|les "
            "messages|mon abonnement|les mails)] (jusqu'au|jusqu'a|jusqu'en) <date>",
            "(pause|suspendre|suspendez) [(mes messages|les messages|mon abonnement|les mails)] pendant <date>",
            "je suis {away} (jusqu'au|jusqu'a|jusqu'en) <date>",
        ),
        "resume": (
            "(reprendre|reprise|reactiver)", "je suis (de retour|revenu|revenue)",
            "reprendre (les messages|mon abonnement)",
        ),
        "my-data": ("mes donnees", "(une|la) copie de mes donnees"),
        "forget-me": ("oubliez moi", "(effacer|effacez|supprimer|supprimez) [toutes] mes donnees"),
        "back": (
            "je (reviens|veux revenir|voudrais revenir)", "revenir", "(c'etait|c est|c'est) une erreur [je reviens]",
            "me reinscrire",
        ),
        "undo": (
            "(annuler|annulez)", "annuler (cela|ca|la derniere modification|le dernier changement)",
        ),
    },
    desk={
        "mode:weekly": ("{weekly}",),
        "mode:daily": ("{daily}",),
        "mode:monthly": ("{monthly}",),
        "mode:every": ("tout",),
        "mode:none": ("rien", "silence", "aucun message"),
        "find": ("(cherche|chercher|trouver|trouve|recherche|rechercher) <words>",),
    },
    reply={
        "mute": (
            "muet", "(ignorer|couper) [(cette conversation|cette discussion|ce fil)]",
        ),
        "follow": ("suivre [(cette conversation|cette discussion|ce fil)]",),
    },
    answers=AnswerWords(
        yes=(
            "oui", "oui merci", "oui bien sur", "oui s'il vous plait", "d'accord", "bien sur", "volontiers",
            "entendu", "avec plaisir", "c'est bon", "ouais", "oui c'etait moi", "oui c'est moi",
        ),
        no=(
            "non", "non merci", "surtout pas", "pas du tout", "je prefere pas", "je ne prefere pas", "refuse",
            "ce n'etait pas moi",
        ),
        yes_though=("pas de probleme", "pas de souci", "aucun probleme"),
        open=(
            "oui mais", "non mais", "peut etre", "pas encore", "je ne sais pas", "oui si", "pas sur",
            "je ne suis pas sur", "je ne suis pas sure",
        ),
        because=("car", "parce que", "parce qu'"),
        polite=("s'il vous plait", "s'il te plait", "svp", "stp", "merci", "merci beaucoup"),
        strong=("oui", "non"),
        greetings=("bonjour", "salut", "bonsoir"),
        joints=("et", "ou", "numero", "no", "le", "la", "les"),
        words={
            "send": (
                "envoyer", "envoyez", "envoie", "envoyez le", "envoie le", "oui envoyez", "oui envoie",
                "oui envoyez le", "oui envoie le", "vous pouvez envoyer", "vous pouvez l'envoyer",
                "oui vous pouvez l'envoyer",
            ),
            "later": ("plus tard",),
            "back": ("retour", "revenir", "je veux revenir"),
            "undo": ("annuler",),
            "none": ("aucun", "aucune"),
            "all": ("tous", "toutes"),
        },
    ),
    dates=DateWords(
        months={
            "janvier": 1, "janv": 1, "fevrier": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5, "juin": 6,
            "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10, "novembre": 11,
            "nov": 11, "decembre": 12, "dec": 12,
        },
        weekdays={
            "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
        },
        units={
            "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year",
            "ans": "year", "quinzaine": "fortnight",
        },
        numbers={
            "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
            "neuf": 9, "dix": 10,
        },
        days={
            "noel": (12, 25), "nouvel an": (1, 1),
        },
        relative={
            "aujourdhui": 0, "demain": 1, "apres demain": 2,
        },
        edges={
            "fin": "end", "debut": "start", "mi": "middle",
        },
        next=("prochain", "prochaine", "prochains"),
        this=("ce", "cette", "le", "la", "les"),
        lead=(
            "jusqu", "jusque", "au", "a", "en", "pendant", "pour", "le", "la", "du", "l", "dans",
        ),
        between=("de", "du", "d", "la", "le"),
    ),
)
