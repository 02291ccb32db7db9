"""Messages that no mail program writes: shapes of which each has broken a parser somewhere."""

from hypothesis import strategies as st

HEAD = b"From: Ann <ann@example.org>\r\nTo: cop@lists.example.org\r\nSubject: Tea\r\nMessage-ID: <m1@example.org>\r\n"
BODY = b"Hello\r\n"


def mail(*fields: bytes, body: bytes = BODY) -> bytes:
    """A plain message with more fields."""
    return HEAD + b"".join(field + b"\r\n" for field in fields) + b"\r\n" + body


def only(*fields: bytes, body: bytes = BODY) -> bytes:
    """A message with these fields and no others."""
    return b"".join(field + b"\r\n" for field in fields) + b"\r\n" + body


def nested(depth: int, leaf: bytes = b"deep\r\n") -> bytes:
    """Multiparts within multiparts, each with a boundary of its own."""
    inner = b"Content-Type: text/plain\r\n\r\n" + leaf
    for level in range(depth):
        mark = b"b%d" % level
        inner = b'Content-Type: multipart/mixed; boundary="%b"\r\n\r\n--%b\r\n%b\r\n--%b--\r\n' % (
            mark,
            mark,
            inner,
            mark,
        )
    return HEAD + b"MIME-Version: 1.0\r\n" + inner


def forwarded(depth: int) -> bytes:
    """Messages within messages."""
    return HEAD + b"Content-Type: message/rfc822\r\n\r\n" * depth + b"Subject: last\r\n\r\nend\r\n"


def parts(number: int) -> bytes:
    """A flat multipart."""
    head = mail(b'Content-Type: multipart/mixed; boundary="b"', body=b"")
    return head + b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * number + b"--b--\r\n"


_PIECES = st.sampled_from(
    [
        b"From: a@b.example",
        b"From: =?utf-8?b?QQ==?= <a@b.example>",
        b"From: =?utf-8?b?====?= <",
        b"From: ((((((((((",
        b"From: \xff\xfe <x@\x00>",
        b"Subject: =?x-none?q?=ff=fe?=",
        b"Subject: =?utf-8?q?",
        b"Subject: =?utf-8*en?b?gA?= =?utf-8?z?x?=",
        b"Content-Type: multipart/mixed; boundary=b",
        b"Content-Type: multipart/mixed; boundary=",
        b"Content-Type: multipart/alternative; boundary*0=b; boundary*1=c",
        b"Content-Type: message/rfc822",
        b"Content-Type: message/delivery-status",
        b"Content-Type: text/plain; charset=idna",
        b"Content-Type: text/html; charset*=utf-16''%ff%fe",
        b"Content-Type: text/plain; charset=\x00; name*0*=''%",
        b"Content-Type: ;;;",
        b"Content-Transfer-Encoding: base64",
        b"Content-Transfer-Encoding: x-uuencode",
        b"Content-Transfer-Encoding: quoted-printable",
        b"Content-Disposition: attachment; filename*=utf-8''%F0%9F; filename*0*=x",
        b"Date: Mon, 99 Foo 99999999 99:99:99 +9999",
        b"Date: 0",
        b"References: <<<>>> <a@b> <",
        b"Thread-Index: !!!!",
        b"no colon here",
        b": nothing",
        b" folded first",
        b"",
        b"--b",
        b"--b--",
        b"--",
        b"begin 644 x\r\n#0V%T\r\n`\r\nend",
        b"=FF=",
        b"QUJD=",
        b"\x00\x80\xff",
        b"\xe2\x80\xae",
    ]
)

MESSAGES = st.one_of(
    st.binary(max_size=300),
    st.lists(st.one_of(_PIECES, st.binary(max_size=20)), max_size=25).map(b"\r\n".join),
    st.lists(_PIECES, max_size=25).map(b"\n".join),
)
"""Random bytes, and header lines and boundaries thrown together."""
