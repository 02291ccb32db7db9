"""The words of mobile footers, banners, disclaimers and list footers, by language: data for `mail.signature`.

All in lower case.
"""

# "Sent from my <device>", "Get Outlook for iOS": the whole line begins so and is short.
SENT_FROM: tuple[str, ...] = (
    "sent from my", "sent from", "sent via", "sent using", "sent with", "sent on the go", "get outlook for",
    "download outlook", "anfonwyd o fy", "anfonwyd o'm", "anfonwyd o", "wedi'i anfon o", "envoyé de mon",
    "envoyé depuis", "envoyé à partir de", "envoyé avec", "envoyé par", "obtenir outlook pour",
    "téléchargez outlook", "gesendet von", "von meinem", "von meiner", "diese nachricht wurde von meinem",
    "diese e-mail wurde von meinem", "gesendet mit", "gesendet über", "outlook für", "holen sie sich outlook",
    "enviado desde", "enviado con", "enviado de meu", "enviado do meu", "enviado a partir do", "enviado pelo",
    "enviado via", "enviado por", "obtener outlook para", "obter o outlook para", "inviato da",
    "inviato dal mio", "ottieni outlook per", "scarica outlook per", "verzonden vanaf", "verstuurd vanaf",
    "verzonden met", "verstuurd met", "verzonden via", "outlook voor", "download outlook voor", "wysłane z",
    "wysłano z", "wysłane przez", "pobierz outlook", "pobierz aplikację outlook", "skickat från",
    "skickades från", "skaffa outlook för", "hämta outlook för", "sendt fra", "sendt via", "send fra min",
    "send med", "sendt med",
    "hent outlook til", "få outlook til", "last ned outlook for", "lähetetty", "hanki outlook", "odesláno z",
    "odesláno ze", "získat outlook pro", "odoslané z", "elküldve", "trimis de pe", "отправлено с",
    "отправлено из", "послано с", "скачайте outlook для", "надіслано з", "відправлено з", "отримати outlook",
    "iphone'umdan gönderildi", "ipad'imden gönderildi", "cihazımdan gönderildi", "gönderildi",
    "outlook'u edinin", "أرسلت من", "أُرسلت من", "تم الإرسال من", "مرسل من", "الحصول على outlook", "נשלח מה",
    "נשלח מ", "קבל את outlook", "मेरे", "से भेजा गया", "আমার", "থেকে পাঠানো", "میرے", "سے بھیجا گیا", "મારા",
    "ਮੇਰੇ", "waxaa laga soo diray", "ka soo diray", "发自我的", "發自我的", "从我的", "從我的", "来自我的",
    "传送自", "傳送自", "获取", "從", "下載適用於", "iphoneから送信", "ipadから送信", "から送信",
    "スマートフォンから送信", "나의", "내", "제", "gửi từ", "dikirim dari", "στάλθηκε από",
    "typed with thumbs", "typed on my", "via mobile", "enviado desde mi",
)  # fmt: skip

# What such a line goes on to name; "Sent from my desk, which is tidy" names none of these.
DEVICES: tuple[str, ...] = (
    "iphon", "ipad", "ipod", "ios", "android", "blackberry", "samsung", "galaxy", "huawei", "xiaomi", "redmi",
    "nokia", "lumia", "motorola", "pixel", "oneplus", "sony", "xperia", "htc", "lg ", "oppo", "windows phone",
    "windows 10", "windows mail", "mail for windows", "mail for", "phone", "mobile", "handy", "smartphone",
    "tablet", "telefon", "teléfono", "téléphone", "telefono", "telefone", "telefoon", "mobiel", "móvil",
    "movil", "celular", "mobil", "portable", "outlook", "yahoo", "gmail", "hotmail", "aol", "proton",
    "typeapp", "bluemail", "aqua mail", "fairmail", "k-9", "k9", "spark", "acompli", "sparrow", "airmail",
    "mailbird", "nine", "newton", "boxer", "canary", "superhuman", "tutanota", "gerät", "apparaat", "device",
    "appareil", "dispositivo", "enhet", "телефон", "айфон", "смартфон", "устройства", "планшет", "手机",
    "手機", "휴대폰", "アイフォン", "スマホ", "الهاتف", "جوال", "آيفون", "آيباد", "הנייד", "האייפון", "फ़ोन",
    "ফোন", "ફોન", "ਫ਼ੋਨ", "فون", "ffôn", "taleefan", "mail.ru", "яндекс", "yandex", "почты", "wireless",
    "webmail", "mobilgerät", "puhelime", "ipadistä", "iphonesta", "gmx", "web.de", "mail app", "zimbra",
    "nexus", "thumbs", "watch",
)  # fmt: skip

# A warning that a mail filter writes on top of a mail from outside.
_MAIL = ("email", "e-mail", "message", "mail")
_COMES = (
    "originated", "has originated", "was sent", "came", "comes", "has come", "has been received", "was received", "is",
)  # fmt: skip
BANNERS: tuple[str, ...] = (
    *(f"this {mail} {comes} from outside" for mail in _MAIL for comes in _COMES),
    *(f"this {mail} is from an external" for mail in _MAIL),
    "this email originated outside", "this message originated outside",
    "originated from outside of", "originated from outside the", "originated outside of",
    "sent from an external",
    "caution: external", "warning: external", "external email:", "external sender", "external email",
    "external message", "caution: this email", "caution: this message", "caution: this e-mail",
    "do not click links or open attachments", "do not click on links or open attachments",
    "do not click on any links", "do not click any links or", "don't often get email from",
    "you don't often get", "you do not often get", "learn why this is important",
    "some people who received this message don't often", "be careful with links and attachments",
    "please exercise caution", "exercise caution when", "think before you click", "stop and think",
    "zjqcmqryfpfptbanner", "this sender is from outside", "the sender of this email is external",
    "tarddodd yr e-bost hwn", "tarddodd y neges hon", "e-bost allanol", "daw'r e-bost hwn o'r tu allan",
    "courriel externe", "message externe", "ce message provient de l'extérieur",
    "ce courriel provient de l'extérieur", "cet e-mail provient de l'extérieur", "expéditeur externe",
    "attention : ce", "externe e-mail", "externe nachricht", "diese e-mail kommt von außerhalb",
    "diese nachricht stammt von außerhalb", "diese e-mail stammt von einem externen", "externer absender",
    "correo externo", "este correo proviene de fuera", "este mensaje proviene de fuera",
    "correo electrónico externo", "e-mail externo", "este e-mail veio de fora", "remetente externo",
    "email esterna", "e-mail esterna", "mittente esterno", "questa email proviene dall'esterno",
    "externe afzender", "deze e-mail komt van buiten", "deze e-mail is afkomstig van buiten",
    "wiadomość zewnętrzna", "wiadomość pochodzi spoza", "nadawca zewnętrzny", "externt e-post",
    "extern avsändare", "detta mejl kommer från en extern", "ekstern e-mail", "ekstern afsender",
    "ekstern e-post", "ekstern avsender", "externí e-mail", "externí odesílatel", "внешнее письмо",
    "внешний отправитель", "зовнішній відправник", "harici e-posta", "بريد خارجي", "מייל חיצוני", "外部邮件",
    "外部郵件", "外部メール", "외부 메일",
)  # fmt: skip

# A sentence that stands in disclaimers and nowhere else.
DISCLAIMERS: tuple[str, ...] = (
    "this email and any attachments", "this e-mail and any attachments", "this message and any attachments",
    "this email and any files", "this e-mail and any files", "this email, including", "this e-mail, including",
    "this email (including", "this e-mail (including",
    "this email message, including", "this message may contain confidential",
    "this message contains confidential", "this email may contain confidential", "this e-mail may contain",
    "this communication is intended", "this email is intended", "this e-mail is intended",
    "this message is intended", "this transmission is intended", "this email contains confidential",
    "this e-mail contains", "this email is confidential", "this e-mail is confidential",
    "this message is confidential", "the information contained in this", "the information in this email",
    "the information in this e-mail", "the contents of this e", "if you are not the intended recipient",
    "if you have received this email in error", "if you have received this e-mail in error",
    "if you received this", "if you have received this message in error", "if you have received this in error",
    "intended solely for", "intended only for the", "may contain privileged", "is strictly prohibited",
    "confidentiality notice", "legal disclaimer", "privileged and confidential",
    "to unsubscribe from this group", "your use of yahoo! groups", "to unsubscribe, e-mail:",
    "is for informational purposes only", "as an offer or solicitation",
    "please consider the environment", "consider the environment before", "this email has been scanned",
    "this e-mail has been scanned", "virus-free.", "this message has been scanned", "avast antivirus",
    "mail is certified virus free", "checked by avg", "removed an attachment of type",
    "scanned by mailscanner", "checked for viruses", "no virus found in this", "nhsmail is the secure",
    "registered charity no", "charitable body, registered in",
    "charity registered in england", "rydym yn croesawu gohebiaeth",
    "we welcome correspondence in welsh", "registered in england", "registered office", "company registration",
    "mae'r e-bost hwn",
    "mae'r neges hon", "os nad chi yw'r derbynnydd", "croesawn ohebiaeth", "ce message et toutes",
    "ce message et ses pièces", "ce courriel et ses", "ce message est confidentiel",
    "si vous n'êtes pas le destinataire", "si vous avez reçu ce message par erreur",
    "pensez à l'environnement", "diese e-mail enthält vertrauliche", "diese nachricht enthält",
    "diese e-mail ist vertraulich", "wenn sie nicht der richtige adressat", "falls sie nicht der",
    "bitte denken sie an die umwelt", "este mensaje y sus", "este mensaje contiene",
    "este correo electrónico y", "si usted no es el destinatario", "si ha recibido este mensaje por error",
    "antes de imprimir este", "esta mensagem e", "esta mensagem pode conter", "esta mensagem, incluindo",
    "se você não é o destinatário", "se recebeu esta mensagem por engano", "le informazioni contenute",
    "questo messaggio e", "questo messaggio contiene", "se avete ricevuto questo messaggio",
    "se ricevete questo messaggio", "se ha ricevuto questo messaggio per errore", "de informatie in dit",
    "dit bericht is uitsluitend", "dit e-mailbericht", "deze e-mail is uitsluitend", "als u niet de beoogde",
    "niniejsza wiadomość", "ta wiadomość", "jeśli nie jesteś adresatem", "detta meddelande är",
    "detta e-postmeddelande", "om du inte är den avsedda", "denne e-mail er fortrolig",
    "denne e-mail kan indeholde", "hvis du ikke er den rette modtager", "denne e-posten er",
    "denne e-posten kan", "hvis du ikke er rett mottaker", "tento e-mail a", "tato zpráva je",
    "pokud nejste zamýšleným", "это сообщение содержит конфиденциальную", "данное сообщение",
    "если вы получили это сообщение по ошибке", "це повідомлення містить конфіденційну",
    "якщо ви отримали це повідомлення помилково", "bu e-posta ve ekleri", "bu e-posta mesajı",
    "bu mesaj ve ekleri", "هذه الرسالة سرية", "هذا البريد الإلكتروني", "إذا لم تكن المستلم", "הודעה זו מיועדת",
    "אם אינך הנמען", "यह ईमेल और", "এই ইমেইল", "یہ ای میل", "આ ઈમેલ", "ਇਹ ਈਮੇਲ", "farriintan",
    "本邮件及其附件", "本郵件及其附件", "本邮件可能含有", "このメールは", "本メールは", "이 메일은",
    "본 메일은",
)  # fmt: skip

# What the footer of a mailing list says below a drawn line.
LIST_FOOTERS: tuple[str, ...] = (
    "mailing list", "mailinglist", "listinfo", "unsubscribe", "list archives", "to post to this",
    "list-unsubscribe", "to view this discussion", "you received this message because",
    "you are receiving this because", "yahoo! groups", "groups.google.com", "liste de diffusion",
    "lista de correo", "lista de discussão", "mailing-liste", "verteiler", "list guidelines",
    "reply to this email directly", "view it on git", "mailman", "posting guide", "listserv", "-request@",
    "abmelden", "se désabonner", "darse de baja", "cancelar a inscrição", "afmelden", "отписаться",
    "dad-danysgrifio", "do you yahoo!", "msn hotmail", "join the world", "this sf.net", "sponsored by",
    "get your free", "free email", "find out more", "powered by", "groups sponsor", "groups.io", "mute this topic",
    "this message was sent using", "norton antivirus", "anti-virus system",
    "ce message a été envoyé par imp", "diese nachricht wurde versendet mit", "este mensaje fue enviado usando",
)  # fmt: skip

# What stands in the footer of our own lists.
OUR_FOOTER: tuple[str, ...] = (
    "to answer everyone, reply. to stop, reply with leave",
    "i ateb pawb, atebwch y neges. i adael, atebwch gadael",
    "antworten gehen an alle. zum abmelden antworten sie mit abmelden",
)  # fmt: skip

# The line above a name at the end of a letter.
CLOSINGS: tuple[str, ...] = (
    "regards", "best regards", "kind regards", "warm regards", "with regards", "many thanks", "thanks",
    "thank you", "best", "best wishes", "all the best", "cheers", "sincerely", "yours sincerely",
    "yours faithfully", "yours", "cofion", "cofion gorau", "cofion cynnes", "diolch", "diolch yn fawr",
    "cordialement", "bien cordialement", "bien à vous", "amicalement", "merci", "mit freundlichen grüßen",
    "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "herzliche grüße", "mfg", "lg", "vg",
    "gruß", "grüße", "danke", "saludos", "un saludo", "atentamente", "gracias", "saludos cordiales",
    "atenciosamente", "att", "obrigado", "obrigada", "abraço", "cumprimentos", "cordiali saluti",
    "distinti saluti", "saluti", "grazie", "met vriendelijke groet", "vriendelijke groet", "mvg", "groet",
    "groeten", "bedankt", "pozdrawiam", "z poważaniem", "dziękuję", "med vänlig hälsning",
    "vänliga hälsningar", "mvh", "hälsningar", "tack", "med venlig hilsen", "venlig hilsen", "hilsen", "kh",
    "vh", "tak", "med vennlig hilsen", "vennlig hilsen", "takk", "s pozdravem", "děkuji", "с уважением",
    "спасибо", "з повагою", "дякую", "saygılarımla", "iyi çalışmalar", "teşekkürler", "مع تحياتي", "تحياتي",
    "شكرا", "בברכה", "תודה", "सादर", "धन्यवाद", "শুভেচ্ছান্তে", "ধন্যবাদ", "والسلام", "شکریہ", "આભાર",
    "ਧੰਨਵਾਦ", "mahadsanid", "salaan", "此致", "谢谢", "謝謝", "祝好", "よろしくお願いします",
    "よろしくお願いいたします", "敬具", "감사합니다", "드림",
)  # fmt: skip
