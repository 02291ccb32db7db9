"""Spanish phrases."""

from listserv.understand.phrases.shape import AnswerWords, DateWords, Language

# fmt: off
LANGUAGE = Language(
    code="es",
    classes={
        "list": (
            "[(de|de la|a|a la|del|en|en la|al|la|el|esta|de esta|a esta|su|vuestra)] (lista|lista de correo|lista "
            "de distribucion|grupo|comunidad|foro|red)"
        ),
        "weekly": "(semanal|semanalmente|cada semana|por semana|una vez por semana|una vez a la semana)",
        "daily": "(diario|diaria|diariamente|cada dia|por dia|una vez al dia)",
        "monthly": "(mensual|mensualmente|cada mes|por mes|una vez al mes)",
        "letter": "[recibir] [(solo|solamente)] [(un|una|el|la|un solo|una sola)] (resumen|carta|correo|boletin"
            "|mensaje|email)",
        "only": "[(solo|solamente|mejor|prefiero|recibir|quiero|cambiar a|solo el|solo un)]",
        "away": "(de vacaciones|fuera|de baja|ausente|de permiso|de viaje)",
    },
    before=(
        "hola", "hola a todos", "buenos dias", "buenas tardes", "buenas", "por favor", "quiero", "quisiera",
        "me gustaria", "deseo", "podrian", "podria", "pueden", "puede", "puedes", "podeis", "necesito", "les ruego",
        "me pueden", "me puede", "me podrian", "me podria", "pueden por favor", "podria yo",
        "seria posible",
        "ruego", "gracias", "solicito",
    ),
    after=(
        "por favor", "gracias", "muchas gracias", "un saludo", "saludos", "cuanto antes", "ahora", "ya",
        "mil gracias",
    ),
    courtesy=(
        "hola <some>", "gracias por <words>", "muchas gracias por <words>", "estimados <some>", "estimado <some>",
        "estimada <some>",
    ),
    partings=(
        "gracias", "muchas gracias", "saludos", "un saludo", "atentamente", "saludos cordiales", "un abrazo",
    ),
    reasons=(
        "estoy <words>", "he <words>", "porque <words>", "ya no <words>", "recibo <words>", "soy <words>",
        "demasiados <words>", "tengo <words>",
    ),
    joints=frozenset(("pero", "porque", "y", "ya")),
    hedges=frozenset(("no", "nunca", "quizas", "si", "tal")),
    sure={
        "leave": (
            "(baja|darme de baja|salir|desuscribir|desuscribirme|cancelar suscripcion|borrarme)",
            "(dar de baja|darme de baja|desuscribirme|salir|salirme|quitarme|borrarme|eliminarme|sacarme) {list}",
            "(denme|dame|dadme|deme) de baja [{list}]",
            "(quitenme|quiteme|quitadme|quitame|borrenme|eliminenme|saquenme|sacadme|borrame) [{list}]",
            "[la] baja {list}", "dar de baja [{list}]", "no me (envien|envie|envies|manden|mande"
            "|mandes) mas (correos|mensajes|emails)",
            "no (quiero|deseo) recibir mas (correos|mensajes|emails)",
            "(dejar|dejen) de (recibir|enviarme) [(mas|estos|sus)] (correos|mensajes|emails)",
            "cancelar mi suscripcion", "quitarme",
        ),
        "join": (
            "(alta|suscribir|suscribirme|unirme|inscripcion|inscribirme|apuntarme|suscripcion)",
            "(suscribirme|unirme|inscribirme|apuntarme|darme de alta|anadirme|agregarme|participar) {list}",
            "(denme|dame|dadme|deme) de alta [{list}]",
            "(anadanme|agreguenme|incluyanme|apuntenme|inscribanme|suscribanme|anademe|agregame|apuntame) [{list}]",
            "formar parte {list}", "hacerme miembro", "ser miembro", "darme de alta",
        ),
        "help": ("ayuda", "instrucciones", "como funciona [(esto|la lista)]"),
        "settings": ("[mis] (ajustes|preferencias|opciones)",),
        "mode:weekly": (
            "{only} {letter} {weekly}", "{weekly} (por favor|solamente|mejor)", "(solo|mejor) {weekly}",
        ),
        "mode:daily": (
            "{only} {letter} {daily}", "{daily} (por favor|solamente|mejor)", "(solo|mejor) {daily}",
        ),
        "mode:monthly": (
            "{only} {letter} {monthly}", "{monthly} (por favor|solamente|mejor)", "(solo|mejor) {monthly}",
        ),
        "mode:every": (
            "{only} (todos los mensajes|todos los correos|cada mensaje|cada correo)",
        ),
        "mode:questions": ("(solo|solamente) [las] preguntas",),
        "mode:announcements": ("(solo|solamente) [los] anuncios",),
        "pause": (
            "(pausa|pausar|suspender)",
            "(pausa|pausar|pausen|suspender|suspendan|nada|sin correos|no me envien nada) [(los correos|los "
            "mensajes|mi suscripcion|mis correos)] hasta <date>",
            "(pausa|pausar|suspender) [(los correos|los mensajes|mi suscripcion)] (durante|por) <date>",
            "estoy {away} hasta <date>", "estare {away} hasta <date>",
        ),
        "resume": (
            "(reanudar|reactivar|continuar)", "(ya he vuelto|he vuelto|ya estoy de vuelta|estoy de vuelta)",
            "reanudar (los correos|mi suscripcion)",
        ),
        "my-data": ("mis datos", "(una|la) copia de mis datos"),
        "forget-me": ("(olvidenme|olvideme|olvidame|olvidadme)", "(borrar|borren|eliminar|eliminen) [todos] mis datos"),
        "back": (
            "(volver|quiero volver|vuelvo|reincorporarme)", "(fue|ha sido) (un error|sin querer)",
            "me (di|he dado) de baja por error",
        ),
        "who-knows": ("quien (sabe|conoce|entiende) [(de|sobre|algo de|algo sobre)] <words>",),
        "undo": (
            "(deshacer|deshaz|anular)", "(deshacer|anular) (eso|esto|lo ultimo|el ultimo cambio)",
        ),
    },
    desk={
        "mode:weekly": ("{weekly}",),
        "mode:daily": ("{daily}",),
        "mode:monthly": ("{monthly}",),
        "mode:every": ("todo",),
        "mode:none": ("nada", "silencio"),
        "find": ("(buscar|busca|busco|encontrar) <words>",),
    },
    reply={
        "mute": ("(silenciar|ignorar) [(esta conversacion|este hilo)]",),
        "follow": ("seguir [(esta conversacion|este hilo)]",),
    },
    answers=AnswerWords(
        yes=(
            "si", "si por favor", "si gracias", "claro", "claro que si", "de acuerdo", "vale", "por supuesto",
            "adelante", "si fui yo", "si era yo", "correcto",
        ),
        no=(
            "no", "no gracias", "mejor no", "para nada", "no fui yo", "rechazar", "rechazado",
        ),
        yes_though=("no hay problema", "ningun problema", "sin problema"),
        open=(
            "si pero", "no se", "no estoy seguro", "no estoy segura", "todavia no", "quizas", "tal vez", "aun no",
        ),
        because=("porque", "ya que"),
        polite=("por favor", "gracias", "muchas gracias"),
        strong=("si", "no"),
        greetings=("hola", "buenos dias", "buenas tardes"),
        joints=("y", "o", "numero", "el", "los"),
        words={
            "send": ("enviar", "envialo", "envielo", "si enviar", "si envialo", "si envielo"),
            "later": ("mas tarde", "luego"),
            "back": ("volver", "regresar", "quiero volver"),
            "undo": ("deshacer",),
            "none": ("ninguno", "ninguna"),
            "all": ("todos", "todas"),
        },
    ),
    dates=DateWords(
        months={
            "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5,
            "junio": 6, "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9,
            "sept": 9, "octubre": 10, "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
        },
        weekdays={
            "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
        },
        units={
            "dia": "day", "dias": "day", "semana": "week", "semanas": "week", "mes": "month", "meses": "month",
            "ano": "year", "anos": "year", "quincena": "fortnight",
        },
        numbers={
            "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
            "ocho": 8, "nueve": 9, "diez": 10,
        },
        days={
            "navidad": (12, 25), "ano nuevo": (1, 1),
        },
        relative={
            "hoy": 0, "manana": 1, "pasado manana": 2,
        },
        edges={
            "fin": "end", "finales": "end", "final": "end", "principios": "start", "mediados": "middle",
        },
        next=("proximo", "proxima", "proximos"),
        this=("este", "esta", "el", "la", "los"),
        lead=(
            "hasta", "el", "la", "al", "a", "durante", "por", "desde", "en", "dentro", "de", "para",
        ),
        between=("de", "del", "la", "el"),
    ),
)
