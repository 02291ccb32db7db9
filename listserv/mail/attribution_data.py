"""The words by which mail programs introduce what they quote, language by language: data for `mail.attribution`.

All words are in lower case. A language that is not here still works where the line holds a date and an address.
"""

# What stands before or behind the name in "On 3 May Ann wrote:" (RFC 1849 calls the line an attribution).
WROTE: dict[str, tuple[str, ...]] = {
    "en": ("wrote", "writes", "said", "says", "sent", "has written", "have written", "replied", "asked", "posted"),
    "cy": ("ysgrifennodd", "ysgrifenodd", "sgwennodd"),
    "ga": ("scríobh", "a scríobh", "do scríobh"),
    "fr": ("a écrit", "a ecrit", "écrit", "écrivait", "avez écrit", "as écrit"),
    "de": ("schrieb", "schrieben", "schriebst", "schreibt", "geschrieben"),
    "es": ("escribió", "escribio", "escribía", "ha escrito", "escribiste"),
    "pt": ("escreveu", "escreveram", "escrevia"),
    "it": ("ha scritto", "scrive", "scrisse", "hai scritto"),
    "nl": ("schreef", "geschreven", "schrijft"),
    "pl": ("wiadomość napisana przez", "napisał", "napisała", "napisał(a)", "pisze", "pisał", "pisała", "napisali"),
    "sv": ("skrev", "skriver"),
    "da": ("skrev", "skriver"),
    "no": ("skrev", "skreiv", "skriver"),
    "fi": ("kirjoitti", "kirjoittaa"),
    "is": ("skrifaði",),
    "cs": ("napsal", "napsala", "napsal(a)", "napsal/a", "píše", "napsali"),
    "sk": ("napísal", "napísala", "napísal(a)", "píše"),
    "sl": ("je napisal", "je napisala", "napisal/-a", "napisala", "napisal(a)"),
    "hr": ("je napisao", "je napisala", "napisao", "piše"),
    "hu": ("írta", "ezt írta"),
    "ro": ("a scris", "scrie"),
    "bg": ("написа",),
    "el": ("έγραψε",),
    "et": ("kirjutas",),
    "lv": ("rakstīja",),
    "lt": ("rašė", "parašė"),
    "ca": ("va escriure", "ha escrit", "missatge de"),
    "eu": ("idatzi du",),
    "ru": ("написал", "написала", "написал(а)", "пишет", "писал", "писала", "написали", "писали", "написал/а"),
    "uk": ("написав", "написала", "написав(ла)", "пише", "писав", "писала", "написав/ла"),
    "tr": ("yazdı", "şunu yazdı", "şunları yazdı", "tarihinde şunu yazdı"),
    "ar": ("كتب", "كتبت", "كتب/كتبت", "تمت كتابة ما يلي بواسطة"),
    "fa": ("نوشت", "نوشته است"),
    "he": ("כתב", "כתבה", "כתב/ה", "כתב:‏", "מאת"),
    "hi": ("ने लिखा", "लिखा", "ने लिखा है"),
    "bn": ("লিখেছেন", "লিখেছে", "এ লিখেছেন"),
    "ur": ("نے لکھا", "نے تحریر کیا", "لکھا"),
    "gu": ("એ લખ્યું", "લખ્યું", "લખેલું"),
    "pa": ("ਨੇ ਲਿਖਿਆ", "ਲਿਖਿਆ"),
    "ta": ("எழுதியது", "எழுதினார்"),
    "so": ("wuxuu qoray", "waxay qortay", "ayaa qoray", "ayaa qortay", "qoray", "qortay"),
    "sw": ("aliandika", "ameandika"),
    "vi": ("đã viết", "viết"),
    "id": ("menulis",),
    "th": ("เขียนว่า", "ได้เขียนว่า"),
    "zh": ("写道", "寫道", "写了", "寫了", "来信", "撰写"),
    "ja": ("のメール", "は書きました", "さんは書きました", "が書きました", "様のメール", "wrote"),
    "ko": ("작성", "님이 작성", "썼습니다", "쓴 글"),
}

# What people let their programs say instead; it counts only directly above marked lines.
LOOSELY: tuple[str, ...] = (
    "the following", "included", "confessed", "elucidated", "joked", "sprach", "quotation",
    "thought", "stated", "scribbled", "typed", "mentioned", "opined", "noted", "spake", "spoke",
    "uttered", "remarked", "suggested", "penned", "claimed", "commented", "answered", "responded", "muttered",
    "mumbled", "shouted", "whispered", "proclaimed", "declared", "babbled", "expounded", "observed",
    "exclaimed", "wondered",
    "meinte", "sagte", "fragte", "a dit", "dit", "disait", "dijo", "disse", "zei", "sa", "sagde", "powiedział",
)  # fmt: skip

# Languages that put the name behind the verb ("schrieb Ann Other:"); elsewhere the verb ends the line.
NAME_AFTER_VERB = (
    "cy", "ga", "de", "nl", "sv", "da", "no", "fi", "et", "cs", "sk", "hu", "ar", "fa", "he", "so", "sl", "hr",
)  # fmt: skip

# The same without a date, as Horde, news readers and old gateways write it: "Quoting Ann <ann@example.org>:".
QUOTING: tuple[str, ...] = (
    "quoting", "according to", "zitat von", "citando a", "citando", "mensaje citado por", "citation de",
    "cytowanie", "cytuję", "citerar", "citat", "citeren", "quoto da", "in article", "in message", "in news",
    "in your message", "in your letter", "in a previous message", "in an earlier message",
    "dyfynnu", "quoth", "wiadomość napisana przez", "missatge de",
)  # fmt: skip

# How such a line begins; what follows is the day or the date.
LEADS: tuple[str, ...] = (
    "on", "at", "ar an", "in article", "in message", "in a message dated", "ar", "ar ddydd", "le", "el", "em", "il",
    "in data", "am", "op", "w dniu", "dnia", "den", "på", "dne", "dňa", "dana", "pe", "la", "στις", "на", "в",
    "vào", "pada", "em data de", "il giorno", "a las", "en", "um", "z dnia", "tarihinde", "בתאריך", "ב-", "في",
    "بتاريخ", "در", "에", "在", "於", "于", "quoting", "message du", "lainaus", "maalintii", "markay",
    "tarehe",
)  # fmt: skip

# Days and months as they stand at the head of a line that has no other lead ("tir. 18. apr.", "ср, 30 апр.").
DAYS: tuple[str, ...] = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mo",
    "di", "mi", "do", "fr", "sa", "so", "mié", "jue", "vie", "sáb", "dom", "seg", "ter", "qua", "qui", "sex",
    "gio", "sab", "ma", "wo", "vr", "za", "zo", "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "mån", "tis",
    "ons", "tors", "fre", "lör", "sön", "man", "tir", "tirs", "lør", "søn", "po", "út", "st", "čt", "pá", "ne",
    "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд", "pzt", "sal", "çar", "per", "cum", "cmt", "paz", "llun",
    "maw", "iau", "gwe", "sul", "pe", "ke", "ti", "to", "la", "su", "jan", "feb", "apr", "may", "jun", "jul",
    "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip

# How the full names end of days that are shortened to two letters.
DAY_ENDINGS: tuple[str, ...] = (
    "tag", "woch", "abend", "dag", "tai", "kko", "orek", "ątek", "roda", "dělí", "terý", "eda", "rtek", "átek", "ota",
    "ěle", "еда", "енье", "ник", "верг", "ница", "бота",
)  # fmt: skip

# Labels of the header block that Outlook, Notes, Hotmail and others write above what they quote.
LABELS: dict[str, tuple[str, ...]] = {
    "from": (
        "from", "oddi wrth", "จาก", "nuo", "gan", "de", "von", "da", "van", "od", "från", "fra", "frá", "lähettäjä",
        "saatja", "feladó", "de la", "от", "від", "od koga", "kimden", "gönderen", "من", "از", "מאת", "प्रेषक",
        "से", "द्वारा", "প্রেরক", "থেকে", "منجانب", "از طرف", "તરફથી", "પ્રેષક", "ਵੱਲੋਂ", "ਤੋਂ", "ka",
        "ka socota", "laga soo diray", "发件人", "寄件者", "寄件人", "發件人", "差出人", "送信者", "보낸 사람",
        "보낸사람", "발신", "từ", "người gửi", "dari", "kutoka", "απο", "από", "expéditeur", "remitente",
        "remetente", "absender", "mittente", "afzender", "nadawca", "отправитель", "отправлено от",
        "відправник", "avsändare", "odesílatel", "odosielateľ", "šalje", "nork",
    ),
    "sent": (
        "sent", "date", "date sent", "ส่ง", "วันที่", "anfonwyd", "dyddiad", "envoyé", "envoyé le", "envoye",
        "date d'envoi",
        "gesendet", "datum", "gesendet am", "enviado", "enviado el", "fecha", "enviado em", "enviada em",
        "enviada", "data", "inviato", "data invio", "inviato il", "verzonden", "verzonden op", "wysłano",
        "wysłane", "data wysłania", "skickat", "skickat den", "sendt", "dato", "lähetetty", "päivämäärä",
        "päiväys", "odesláno", "odoslané", "dátum", "küldve", "elküldve", "trimis", "отправлено", "дата",
        "дата отправки", "надіслано", "відправлено", "изпратено", "gönderildi", "gönderilme tarihi",
        "gönderme tarihi", "tarih", "تاريخ الإرسال", "تم الإرسال", "أرسلت", "التاريخ", "تاریخ", "ارسال شده",
        "נשלח", "תאריך", "भेजा गया", "भेजा", "दिनांक", "পাঠানো হয়েছে", "প্রেরিত", "তারিখ", "بھیجا گیا",
        "بھیجی گئی", "મોકલેલ", "મોકલ્યું", "તારીખ", "ਭੇਜਿਆ", "ਮਿਤੀ", "la diray", "taariikhda", "taariikh",
        "发送时间", "发送日期", "日期", "寄件日期", "傳送時間", "時間", "时间", "送信日時", "日付", "送信日",
        "보낸 날짜", "날짜", "발신일", "ngày", "đã gửi", "tanggal", "dikirim", "tarehe", "ημερομηνια",
        "ημερομηνία", "στάλθηκε", "message du", "poslano", "poslané", "saadetud", "kuupäev", "nosūtīts",
        "išsiųsta", "bidaltze-data",
    ),
    "to": (
        "to", "ถึง", "kam", "at", "à", "a", "an", "para", "aan", "do", "till", "til", "vastaanottaja", "komu", "pro",
        "címzett", "către", "кому", "до", "kime", "alıcı", "kimə", "إلى", "الى", "به", "אל", "עבור", "प्रति",
        "को", "प्राप्तकर्ता", "প্রতি", "প্রাপক", "بنام", "بخدمت", "પ્રતિ", "પ્રાપ્તકર્તા", "ਵੱਲ", "ਨੂੰ", "ku",
        "ku socota", "loo diray", "收件人", "收件者", "宛先", "받는 사람", "받는사람", "수신", "đến", "tới",
        "người nhận", "kepada", "kwa", "προς", "destinataire", "destinatario", "destinatário", "empfänger",
        "adresat", "mottagare", "modtager", "prejemnik", "za", "kellele", "prima", "nori",
    ),
    "cc": (
        "cc", "c.c.", "copi", "copie", "copie à", "copie a", "kopie", "kopie an", "kopia", "copia", "cópia",
        "dw", "kopi", "копия", "копія", "bilgi", "نسخة", "نسخة إلى", "رونوشت", "עותק", "प्रतिलिपि", "অনুলিপি",
        "નકલ", "ਕਾਪੀ", "抄送", "副本", "参照", "참조", "kk", "κοιν", "másolat", "kopio", "bcc", "cci", "cco",
        "ccn", "скрыта копия", "kopija",
    ),
    "subject": (
        "subject", "เรื่อง", "pwnc", "testun", "gaia",
        "objet", "sujet", "betreff", "thema", "asunto", "assunto", "oggetto", "onderwerp",
        "temat", "ämne", "emne", "aihe", "předmět", "predmet", "tárgy", "subiect", "тема", "относно", "konu",
        "الموضوع", "موضوع", "נושא", "विषय", "বিষয়", "વિષય", "ਵਿਸ਼ਾ", "mawduuc", "mawduuca", "主题", "主旨",
        "主題", "件名", "제목", "chủ đề", "tiêu đề", "subjek", "perihal", "mada", "θεμα", "θέμα", "efni",
        "zadeva", "teema", "tēma", "tema",
    ),
    "other": (
        "reply-to", "reply to", "send reply to", "importance", "priority",
        "attachments", "organization", "organisation",
        "sensitivity", "sent by", "on behalf of", "répondre à", "pièces jointes", "pièce jointe", "antwort an",
        "wichtigkeit", "priorität", "anlagen", "anhang", "responder a", "importancia", "importância",
        "adjuntos", "datos adjuntos", "anexos", "risposta", "rispondi a", "priorità", "allegati",
        "beantwoorden", "bijlagen", "urgentie", "svara till", "prioritet", "bilagor", "svar til", "vedlegg",
        "vedhæftede filer", "důležitost", "ważność", "załączniki", "важность", "вложения", "newsgroups",
        "message-id", "list-id", "resent-from", "mailing list", "thread", "when", "where", "pwysigrwydd",
        "atodiadau", "附件", "重要性", "添付ファイル", "첨부",
    ),
}  # fmt: skip

# Between dashes, above what is quoted: "-----Original Message-----".
ORIGINAL: tuple[str, ...] = (
    "original message", "original email", "original mail", "original appointment", "reply message",
    "replied message", "original post", "neges wreiddiol", "message d'origine", "message d’origine",
    "message original", "message initial", "courriel original", "mail original", "ursprüngliche nachricht",
    "originalnachricht", "original-nachricht", "ursprüngliche mail", "ursprüngliche e-mail",
    "antwort nachricht", "mensaje original", "correo original", "mensagem original", "messaggio originale",
    "messaggio originario", "oorspronkelijk bericht", "origineel bericht", "oorspronkelijke bericht",
    "wiadomość oryginalna", "oryginalna wiadomość", "originalmeddelande", "ursprungligt meddelande",
    "ursprungsmeddelande", "original meddelande", "oprindelig meddelelse", "oprindelig besked",
    "original besked", "originalmeddelelse", "oprindelig mail", "opprinnelig melding", "original melding",
    "alkuperäinen viesti", "původní zpráva", "původní e-mail", "originální zpráva", "pôvodná správa",
    "eredeti üzenet", "mesaj original", "mesajul original", "исходное сообщение", "оригинальное сообщение",
    "исходное письмо", "пересылаемое исходное сообщение", "вихідне повідомлення", "оригінальне повідомлення",
    "початкове повідомлення", "оригинално съобщение", "orijinal ileti", "özgün ileti", "orijinal mesaj",
    "özgün mesaj", "الرسالة الأصلية", "الرسالة الاصلية", "رسالة أصلية", "پیام اصلی", "הודעה מקורית",
    "ההודעה המקורית", "मूल संदेश", "মূল বার্তা", "اصل پیغام", "મૂળ સંદેશ", "ਮੂਲ ਸੁਨੇਹਾ", "ਅਸਲ ਸੁਨੇਹਾ",
    "fariinta asalka ah", "fariin asal ah", "原始邮件", "原始郵件", "原邮件", "元のメッセージ", "元のメール",
    "원본 메시지", "원본 메일", "원본 이메일", "thư gốc", "tin nhắn gốc", "pesan asli", "αρχικό μήνυμα",
    "izvorna poruka", "izvirno sporočilo", "originele bericht", "ujumbe asili",
)  # fmt: skip

# Above what is passed on: "---------- Forwarded message ----------", "Begin forwarded message:".
FORWARDED: tuple[str, ...] = (
    "forwarded message", "forwarded by", "forwarded email", "forwarded mail", "forward message",
    "forwarded from", "begin forwarded message", "begin forward message", "start of forwarded message",
    "neges wedi'i hanfon ymlaen", "neges a anfonwyd ymlaen", "message transféré", "message transmis",
    "début du message transféré", "début du message réexpédié", "message réexpédié", "courriel transféré",
    "weitergeleitete nachricht", "weitergeleitete mail", "weitergeleitet von",
    "anfang der weitergeleiteten nachricht", "beginn der weitergeleiteten", "mensaje reenviado",
    "inicio del mensaje reenviado", "mensagem encaminhada", "mensagem reencaminhada",
    "início da mensagem encaminhada", "messaggio inoltrato", "inizio messaggio inoltrato",
    "inizio del messaggio inoltrato", "doorgestuurd bericht", "begin doorgestuurd bericht",
    "wiadomość przekazana", "przekazana wiadomość", "początek przekazywanej wiadomości",
    "treść przekazanej wiadomości", "vidarebefordrat meddelande", "vidarebefordrat brev",
    "vidarebefordrat mail", "videresendt meddelelse", "videresendt besked", "videresendt melding",
    "videresendt", "start på videresendt", "välitetty viesti", "přeposlaná zpráva", "preposlaná správa",
    "továbbított üzenet", "mesaj redirecționat", "пересылаемое сообщение", "пересланное сообщение",
    "начало переадресованного сообщения", "переслане повідомлення", "початок листа, що пересилається",
    "препратено съобщение", "iletilen mesaj", "yönlendirilen ileti", "iletilmiş ileti", "رسالة معاد توجيهها",
    "الرسالة المعاد توجيهها", "رسالة محوّلة", "הודעה שהועברה", "अग्रेषित संदेश", "फ़ॉरवर्ड किया गया संदेश",
    "ফরোয়ার্ড করা বার্তা", "آگے بھیجا گیا پیغام", "ફોરવર્ડ કરેલ સંદેશ", "ਅੱਗੇ ਭੇਜਿਆ ਸੁਨੇਹਾ",
    "fariin la gudbiyay", "转发的邮件", "轉寄的郵件", "转发邮件", "轉寄郵件", "転送メッセージ",
    "転送されたメッセージ", "전달된 메시지", "전달된 메일", "thư chuyển tiếp", "pesan terusan",
    "προωθημένο μήνυμα",
)  # fmt: skip

# Below it, where a program says so.
END_FORWARDED: tuple[str, ...] = (
    "end forwarded message", "end of forwarded message", "ende der weitergeleiteten nachricht",
    "fin du message transféré", "fin del mensaje reenviado", "einde doorgestuurd bericht",
)  # fmt: skip

# Our own line, and those of other systems that are answered by mail.
REPLY_ABOVE: tuple[str, ...] = (
    "reply above this line", "reply above the line", "write above this line", "type your reply above",
    "please type your reply above", "please reply above", "reply above this text",
    "atebwch uwchlaw'r llinell hon", "atebwch uwchben y llinell hon", "répondez au-dessus de cette ligne",
    "répondre au-dessus de cette ligne", "antworten sie oberhalb dieser linie",
    "antworten sie über dieser zeile", "antwort oberhalb dieser linie", "bitte antworten sie oberhalb",
    "responda por encima de esta línea", "responda encima de esta línea", "responda acima desta linha",
    "rispondi sopra questa riga", "rispondere sopra questa riga", "antwoord boven deze lijn",
    "antwoord boven deze regel", "odpowiedz powyżej tej linii", "svara ovanför den här raden",
    "svara ovanför denna rad", "svar over denne linje", "svar over denne linjen", "odpovězte nad tímto řádkem",
    "ответьте выше этой строки", "відповідайте вище цього рядка", "bu satırın üstünü yanıtlayın",
    "bu satırın üstüne yanıt yazın", "الرجاء الرد فوق هذا السطر", "השב מעל שורה זו",
    "इस पंक्ति के ऊपर उत्तर दें", "এই লাইনের উপরে উত্তর দিন", "اس لائن کے اوپر جواب دیں",
    "આ લીટીની ઉપર જવાબ આપો", "ਇਸ ਲਾਈਨ ਦੇ ਉੱਪਰ ਜਵਾਬ ਦਿਓ", "ka jawaab xariiqdan kor", "请在此行上方回复",
    "請在此行上方回覆", "この行より上に返信", "이 줄 위에 답장",
)  # fmt: skip

# What people put where they left out a part of a quote, without brackets and the like.
SNIPS: tuple[str, ...] = (
    "snip", "snipped", "snip snip", "snippage", "cut", "trimmed", "deleted", "schnipp", "schnippel", "schnipsel",
    "gekürzt", "coupé", "recortado", "tagliato", "knip", "klipp", "ciach",
)  # fmt: skip

# What Notes writes above the Reply-To address.
RESPOND: tuple[str, ...] = (
    "please respond to", "bitte antworten an", "veuillez répondre à", "veuillez repondre a", "por favor, responda a",
    "responda a", "favor responder a", "per favore rispondere a", "rispondi a", "antwoord a.u.b. aan",
    "svar venligst til", "svara till", "proszę odpowiadać na",
)  # fmt: skip
