"""What delivery reports look like in the words of real servers: data for `dsn_text` and `dsn_verdict`.

Each table holds one pattern a line. They are read against text of bounded length, and repeat within fixed bounds.
"""

import re


def _any(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in patterns.strip("\n").split("\n")), re.I)


# Who sends reports, by the local part of the address and by the display name.
DAEMON_ADDRESS = _any(r"""
^mailer[-_. ]?daemon
^post[-_.]?masters?\b
^mdaemon$
^mail\.delivery\.system$
^mmdf$
^bounces?$
^ndr$
^imss$
^interscan
^double-bounce
^mail[-_.]?(?:system|service|gateway|admin)
^maildaemon$
smtp[-_]?(?:mail|gateway)
^undeliver
^microsoftexchange[0-9a-f]{8}
^non-?delivery
[-_.]daemon$
""")

DAEMON_NAME = _any(r"""
mail(?:er)?[ -]?daemon
delivery (?:sub)?system
^post\s?master
^system administrator$
^mail admin
^mail (?:system|service)
^internet mail (?:delivery|service)
\bNDR\b
^interscan
^jetmail system$
^microsoft (?:exchange|outlook)$
^MMSC?\b
mail delivery
^systemadministrator$
^administrador de correo
^administrateur syst
^amministratore di sistema
^beheerder
^content-filter at
""")

SUBJECT = _any(r"""
undeliver(?:ed|able)
non[- ]?deliver
deliver\w* (?:temporarily |is )?(?:status|failure|failed|problem|error|delay|warning|has failed)
fail\w* (?:to deliver|delivery|notice|mail)
return(?:ed|ing) (?:mail|message|to sender)
failure notice
mail (?:delivery|not delivered|failure|error|failed|system error)
message delivery (?:failure|has failed|problem)
delivery of .{0,200} failed
could ?n[o']t be delivered
not (?:yet )?(?:been )?delivered
not deliverable
message (?:could not be|delayed|status|undeliver)
email delivery failure
bounced? (?:mail|message|notification|e-?mail)
user unknown
unknown (?:user|recipient)
delayed mail
error (?:during|in) delivery
processing error
mail(?:box)? (?:is )?full
quota exceeded
warning: (?:could not send|message)
apparently from you
unzustellbar
unbestellbar
zustellung
nicht zugestellt
fehlgeschlagen
courrier retourné
utilisateur inconnu
entrega (?:retrasada|atrasada|demorada)
recapito ritardato
vertraagde bezorging
lever\w{1,6} (?:är|er) (?:försen|forsink)
dostarczeni\w{1,4} opóźni
opóźni\w{1,6} (?:dostarczeni|doręczeni)
доставка задержана
(?:zpožd|opožd)\w{1,6} doruč
teslim\w{0,8} gecik
non remis
remise (?:différée|retardée)
non distribu
échec de (?:la )?(?:remise|distribution)
no (?:se ha podido )?entrega
no se puede entregar
entrega fallida
devuelto
mensaje no entregado
não (?:foi )?entreg
falha (?:na|de) entrega
devolvid
non recapitabil
mancat[ao] (?:consegna|recapito)
impossibile recapitare
onbestelbaar
niet afgeleverd
niet bezorgd
går inte att leverera
gick inte att leverera
kunde inte levereras
(?:kunne|kan) ikke leveres
ikke leveret
toimittaminen epäonnistui
nie (?:można|dostarczono|powiodło)
niedoręczon
niedostarcz
zwrot
nedoručiteln
nedoručen
nebyla doručena
nedoruč
kézbesít(?:hetetlen|ési)
imposibil de livrat
nelivrat
methu danfon
heb ei ddanfon
αδυναμία παράδοσης
δεν παραδόθηκε
neisporuč
nedostav
neįmanoma pristatyti
nepiegād
ei saanud kohale
недоставлен
не доставлен
не может быть доставлен
невозможно доставить
не уда[её]тся доставить
сбой доставки
невъзможно да се достави
не вдалося доставити
teslim edilemed
iletilemedi
تعذر التسليم
לא ניתן למסור
配信(?:不能|エラー|できません)
送信エラー
未達
退信
无法投递
未送达
未傳遞
未传递
退件
无法送达
系统退信
無法傳遞
배달되지 않음
전송 실패
반송
""")

# The subject of an answer or a forward: no server writes that.
ANSWERED = re.compile(r"\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|odp|ynt|rif|enc|回复|答复|转发)\s*[:：\[]", re.I)

# How a person begins, and a server that is not named as one seldom does.
GREETING = re.compile(
    r"(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|all\b|hallo|liebe|lieber|guten|sehr geehrte|bonjour|"
    r"salut|cher|chère|hola|estimad|olá|caro|cara|ciao|buongiorno|beste|geachte|hej|hei|kære|cześć|dzień dobry|dobrý|"
    r"здравствуйте|привет|добрый|merhaba|sayın|annwyl|helo|i\b|my\b|does\b|has\b|can\b|anyone\b)",
    re.I,
)

# A sentence that says that mail did not arrive.
FAILURE = _any(r"""
not (?:yet |been )*(?:be )?(?:able to )?deliver
(?:unable|inability|failed|impossible|cannot) to (?:be )?(?:deliver|send|reach)
undeliver
non-?delivery
cannot be (?:delivered|sent)
couldn.t (?:be |deliver)
deliver\w* .{0,80}(?:fail|abort|delay|postpone|reject|problem)
(?:fail\w{0,12}|error|problem|rejected).{0,60}deliver
did(?: not|n.t) (?:reach|receive)
fail(?:ed|ure)? (?:address|recipient|reason)
permanent (?:fatal )?(?:delivery )?(?:error|fail)
had (?:delivery|transient|permanent|fatal)
following (?:recipient|address)
transcript of (?:the )?session
message log follows
an error has occurred while
delivery (?:status|report)
no such (?:user|recipient|account|mailbox)
user (?:unknown|not (?:known|found|listed))
unknown (?:user|recipient|address)
mailbox (?:is )?full
address is (?:wrong|no longer)
has been (?:returned|rejected|postponed)
was (?:automatically )?(?:returned|rejected|not accepted)
did not exactly match
rcpt to
remote host said
non-?delivered
invalid (?:user|recipient|final|address)
(?:account|mailbox|user|recipient|address).{0,40}(?:disabled|discontinued|deactivated|suspended)
(?:address|recipient)\w* w(?:as|ere) (?:rejected|refused)
refused your message
blocked the following message
recipients or groups is complete
could not be found
(?:has|have) been (?:temporarily )?(?:blocked|deferred|delayed|quarantined)
was considered (?:unsolicited|spam|junk)
is not a valid
encountered .{0,30}(?:error|problem)
does not exist
may not exist
n.a pas pu
n.a pas (?:encore )?été (?:remis|distribu|délivr)
échec de (?:la )?(?:remise|distribution)
la remise .{0,60}différée
n.existe pas
konnte (?:\S+ ){0,4}nicht
nicht zugestellt
zustellung .{0,80}(?:verzögert|fehl|nicht)
fehler bei der
no (?:pudo|ha podido|se pudo)
não (?:pôde|pode|foi)
nao (?:pode|foi)
non (?:è|e') stato
impossibile
kon niet
kunne ikke
kunde inte
g(?:år|ick) inte att
levering.{0,12} misly
mislukt
epäonnistui
nie (?:mogła|można|została?|powiodł)
nepodařilo
nezdařil
nem sikerült
nem (?:kézbesíthető|létez)
nu a (?:reușit|putut)
teslim edilem
methwyd
απέτυχε
δεν (?:είναι δυνατή|μπόρεσε|ήταν δυνατή)
nije (?:moguće|uspjela|uspela|isporučen)
ni (?:bilo mogoče|uspela|uspelo)
sa nepodarilo
nepavyko
neizdevās
ebaõnnestus
נכשלה
לא (?:ניתן|נמסרה)
تعذر
فشل
не может быть доставлен
не (?:было|удалось|доставлен)
не вдалося
не може бути
сбой доставки
送信できません
配信できません
失敗しました
无法
無法
失败
失敗
未能
不存在
被退回
没有成功
못했습니다
못하였습니다
않았습니다
존재하지 않
\b5\d\d[ -]#?5\.\d
""")

# The original message, or a copy of its header, begins at such a line.
ORIGINAL_FOLLOWS = _any(r"""
^[\s>*|=_.+-]*+(?:\w+ ){0,9}(?:original|returned|unsent|undelivered|bounced|source)[ -](?:e-?mail|message).{0,80}follow
^[\s>*|=_.+-]*+(?:\w+ ){0,9}(?:original|returned|unsent|undelivered)[ -](?:e-?mail|message).{0,80}(?:attached|below)
^[\s>*|=_.+-]*+(?:original|returned|unsent|undelivered|bounced|source) (?:e-?mail|mail|message)s?(?: \w+)?\s*[-=:*]+\s*$
^[\s>*|=_+-]*+below this line is a copy
^\s*+below is a copy of the original
^[-=_*#\s]{2,}+.{0,40}\b(?:original|returned|unsent|bounced|forwarded)\b.{0,40}$
^[-=_*|\s]{2,}+(?:this is a copy of|message (?:text|header|body)|the (?:header|body)|header of the source|copy of)\b
^[-\s]{2,}+.{0,60}\b(?:header|lines) .{0,40}(?:message|e-?mail).{0,20}follow
^\s*+included is a copy
^\s*+(?:the first \d+ lines of|here is a copy of|a copy of the original)
^\s*+message headers? follow
^\s*+original message headers?:
^\s*+a summary of the undelivered message
^\s*+your message reads
^\s*+old message:
^\s*+original message as received
^-+ .{0,30}(?:mensaje original|message d'origine|ursprüngliche nachricht|messaggio originale)
^-+ .{0,30}(?:oorspronkelijk bericht|исходное сообщение|копия письма|mensagem original|原文)
""")

HEADER_LINE = re.compile(
    r"\s{0,8}>?(?:Received: (?:from|by|\(qmail)|Return-Path: ?<|DKIM-Signature: v=|X-Received: |"
    r"DomainKey-Signature: |ARC-Seal: )",
    re.I,
)

# What stands before the colon in "Label: address" lines.
NOT_RECIPIENT_LABEL = _any(r"""
\bfrom\b
sender
reply
contact
admin
support
message-?id
return-?path
\bid\b
help
please
helo
subject
\bcc\b
received
reporting
mailto
signature
questions?
^\s*list
errors-to
\bof\b
asunto
^\W{0,6}(?:von|de|da|van|od|av|fra|från|kimden|lähettäjä|от|від)\s{0,9}$
(?:mittente|expéditeur|absender|remetente|remitente|nadawca|afzender)
发件人
寄件者
寄件人
差出人
送信者
보낸 ?사람
отправител
відправник
""")

RECIPIENT_LABEL = _any(r"""
recipients?\b
\brcpt
address(?:es|ed to)?\b
unknown
\buser
error-for
fail
undeliver
deliver
mailbox
destinat
empfänger
adressat
ontvanger
odbiorc
получател
mottagare
modtager
alıcı
宛先
收件人
not accept
""")
TO_LABEL = re.compile(r"^\W{0,6}(?:to|an|à|para|a|aan|till|til|do|komu|кому|宛先|收件人)\s{0,9}[:：]", re.I)

# The same before the end of a line, with the address on the next one.
EXPANDED_OPEN = re.compile(r"\((?:expanded|generated|originally addressed) (?:from|to):?\s{0,5}$", re.I)

# A label with a line of its own above the address of who wrote.
NOT_RECIPIENT_LINE = re.compile(
    r"\W{0,6}(?:from|sender|original sender|reply-to|contact|von|absender|de|expéditeur|remitente|remetente|da|"
    r"mittente|afzender|van|nadawca|от|отправитель|差出人|发件人|寄件者|보낸 ?사람)\s{0,9}[:：]?\s*$",
    re.I,
)

# What stands behind an address that was reached.
REACHED = re.compile(r"[>\]]?\s{0,20}\(?(?:relayed|(?:successfully )?delivered|expanded by)\b", re.I)

# The address before the alias was followed: the one that we wrote to.
EXPANDED = re.compile(r"\((?:expanded|generated|originally addressed) (?:from|to):?\s{0,5}<?([^\s<>()]{3,254})", re.I)
