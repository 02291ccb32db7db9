"""Urdu phrases, in its own script and in the Latin letters that many write on phones."""

from listserv.understand.phrases.shape import AnswerWords, DateWords, Language

# fmt: off
LANGUAGE = Language(
    code="ur",
    classes={
        "list": "[(اس|is|iss)] (فہرست|لسٹ|گروپ|میلنگ لسٹ|list|group|mailing list)",
        "weekly": "(ہفتہ وار|ہفتے میں ایک بار|ہر ہفتے|hafta war|haftawar)",
        "daily": "(روزانہ|ہر روز|دن میں ایک بار|rozana)", "monthly": "(ماہانہ|ہر مہینے|مہینے میں ایک بار|mahana)",
        "give": "(بھیجیں|بھیج دیں|بھیجیے|چاہیے|دیں|chahiye|bhejein|bhej dein|dein)",
        "letter": "(خلاصہ|خط|ای میل|ڈائجسٹ|digest|email)", "away": "(چھٹی پر|باہر|چھٹیوں پر)",
    },
    before=(
        "براہ کرم", "براہ مہربانی", "مہربانی کر کے", "برائے مہربانی", "السلام علیکم", "سلام", "میں",
        "meherbani kar ke", "barae meherbani", "assalamualaikum", "assalam o alaikum", "salam", "mein", "مجھے", "mujhe",
    ),
    after=(
        "شکریہ", "بہت شکریہ", "مہربانی", "براہ کرم", "shukriya", "meherbani", "please",
    ),
    courtesy=("السلام علیکم <some>", "شکریہ <some>"),
    partings=("شکریہ", "بہت شکریہ", "والسلام", "خدا حافظ", "shukriya"),
    reasons=("کیونکہ <words>", "میں نے <words>", "میرا <words>", "بہت زیادہ <words>"),
    joints=frozenset(("اور", "لیکن", "کیونکہ")),
    hedges=frozenset(("اگر", "شاید", "مت", "نہ", "نہیں")),
    sure={
        "leave": (
            "(ان سبسکرائب|چھوڑنا|چھوڑ دیں|نکال دیں|مجھے نکالیں)",
            "[(مجھے|میرا نام|mujhe|mera naam)] {list} (سے|se) (نکال دیں|نکالیں|ہٹا دیں|ہٹائیں|خارج کریں|نکال دیجیے"
            "|nikal dein|hata dein|nikalen)",
            "{list} چھوڑنا [(چاہتا ہوں|چاہتی ہوں)]",
            "{list} (سے|se) (نکلنا|nikalna) [(چاہتا ہوں|چاہتی ہوں|chahta hun|chahti hun)]",
            "(مجھے|mujhe) [(مزید|mazeed|اب)] [(کوئی|koi)] (ای میل|ای میلز|پیغام|پیغامات|email|emails) (نہ|na|mat|مت) "
            "(بھیجیں|بھیجیے|bhejein|bhejen)",
            "میری رکنیت ختم (کریں|کر دیں|کیجیے)",
            "(mujhe|مجھے) (nikal dein|ہٹا دیں|نکال دیں)",
        ),
        "join": (
            "(شامل ہونا|شامل کریں|سبسکرائب|شمولیت|شامل کر لیں)",
            "[(مجھے|میرا نام|mujhe|mera naam)] {list} (میں|mein|main) (شامل کریں|شامل کر لیں|شامل کر دیں|شامل "
            "کیجیے|shamil karein|shamil kar lein|shamil karen)",
            "{list} (میں|mein|main) (شامل ہونا|shamil hona) [(چاہتا ہوں|چاہتی ہوں|chahta hun|chahti hun)]",
            "شامل ہونا (چاہتا ہوں|چاہتی ہوں)", "(mujhe|مجھے) (shamil karein|شامل کریں)",
            "shamil hona (chahta hun|chahti hun)",
        ),
        "help": ("(مدد|ہدایات|madad)", "یہ کیسے کام کرتا ہے"),
        "settings": ("[میری] (ترتیبات|سیٹنگز)",),
        "mode:weekly": ("[(صرف|sirf)] {weekly} {letter} [{give}]", "صرف {weekly}"),
        "mode:daily": ("[(صرف|sirf)] {daily} {letter} [{give}]", "صرف {daily}"),
        "mode:monthly": ("[(صرف|sirf)] {monthly} {letter} [{give}]", "صرف {monthly}"),
        "mode:every": ("(ہر پیغام|تمام پیغامات|ہر ای میل|تمام ای میلز)",),
        "mode:questions": ("صرف سوالات", "صرف سوال"),
        "mode:announcements": ("صرف اعلانات",),
        "pause": (
            "(وقفہ|روک دیں|توقف)", "<date> تک (وقفہ|روک دیں|بند کر دیں|کوئی ای میل نہیں)", "<date> تک {away} ہوں",
            "<date> کے لیے (وقفہ|روک دیں|بند کر دیں)",
        ),
        "resume": ("(دوبارہ شروع کریں|دوبارہ شروع|جاری رکھیں)", "واپس آ (گیا|گئی) ہوں"),
        "my-data": ("(میرا ڈیٹا|میری معلومات)",),
        "forget-me": ("مجھے بھول جائیں", "میرا [سارا] ڈیٹا (حذف|ختم|مٹا) (کریں|کر دیں|دیں)"),
        "back": ("واپس آنا (چاہتا|چاہتی) ہوں",),
        "undo": ("(واپس لیں|کالعدم|منسوخ|منسوخ کریں)",),
    },
    desk={
        "mode:weekly": ("{weekly}",),
        "mode:daily": ("{daily}",),
        "mode:monthly": ("{monthly}",),
        "mode:every": ("سب کچھ",),
        "mode:none": ("کچھ نہیں", "خاموش"),
        "find": ("(تلاش|تلاش کریں) <words>",),
    },
    reply={
        "mute": ("(خاموش|خاموش کریں)",),
        "follow": ("(پیروی|پیروی کریں)",),
    },
    answers=AnswerWords(
        yes=(
            "جی", "ہاں", "جی ہاں", "ٹھیک ہے", "بالکل", "ضرور", "منظور", "jee", "ji", "haan", "han", "ji haan",
            "jee haan", "theek hai", "zaroor", "bilkul",
        ),
        no=(
            "نہیں", "جی نہیں", "نہیں شکریہ", "نامنظور", "nahi", "nahin", "jee nahi", "ji nahi", "ji nahin",
        ),
        yes_though=("کوئی بات نہیں", "کوئی مسئلہ نہیں"),
        open=("ہاں لیکن", "شاید", "ابھی نہیں", "معلوم نہیں", "پتہ نہیں", "جی لیکن"),
        because=("کیونکہ",),
        polite=("شکریہ", "براہ کرم", "برائے مہربانی", "shukriya"),
        strong=("جی", "ہاں", "نہیں"),
        greetings=("السلام علیکم", "سلام", "salam", "assalam o alaikum", "assalamu alaikum"),
        joints=("اور", "یا", "نمبر"),
        words={
            "send": ("بھیجیں", "بھیج دیں", "جی بھیجیں", "ہاں بھیج دیں", "جی ہاں بھیج دیں", "bhej dein", "bhej do"),
            "later": ("بعد میں",),
            "back": ("واپس", "wapas", "wapis", "واپس آنا ہے"),
            "undo": ("واپس لیں", "منسوخ"),
            "none": ("کوئی نہیں",),
            "all": ("سب",),
        },
    ),
    dates=DateWords(
        months={
            "جنوری": 1, "فروری": 2, "مارچ": 3, "اپریل": 4, "مئی": 5, "جون": 6, "جولائی": 7, "اگست": 8, "ستمبر": 9,
            "اکتوبر": 10, "نومبر": 11, "دسمبر": 12,
        },
        weekdays={
            "پیر": 0, "سوموار": 0, "منگل": 1, "بدھ": 2, "جمعرات": 3, "جمعہ": 4, "جمعے": 4, "ہفتہ": 5, "اتوار": 6,
        },
        units={
            "دن": "day", "ہفتے": "week", "ہفتوں": "week", "مہینے": "month", "مہینہ": "month", "ماہ": "month",
            "سال": "year",
        },
        numbers={
            "ایک": 1, "دو": 2, "تین": 3, "چار": 4, "پانچ": 5, "چھ": 6, "سات": 7, "آٹھ": 8, "نو": 9, "دس": 10,
        },
        days={
            "کرسمس": (12, 25),
        },
        relative={
            "آج": 0, "کل": 1, "پرسوں": 2,
        },
        edges={},
        next=("اگلے", "اگلا", "آئندہ"),
        this=("اس",),
        lead=("سے", "تک"),
    ),
)
