"""TLS and login."""

import ssl
from pathlib import Path

import pytest

from listserv.send.greeting import RelayError, StartTls
from listserv.send.relay import Relay
from tests.relays.certificate import self_signed
from tests.relays.fault import Fault, FaultRelay, at
from tests.send.mails import PATIENT, codes, mail


@pytest.mark.parametrize(
    ("starttls", "how"),
    [("auto", "with TLS (certificate not checked)"), ("always", "with TLS"), ("never", "without TLS")],
)
async def test_starttls_as_set(starttls: StartTls, how: str, tmp_path: Path) -> None:
    context, _ = self_signed(tmp_path)
    async with FaultRelay(tls=context) as fault:
        relay = Relay(fault.url, starttls=starttls, timeouts=PATIENT)
        assert f"answers {how}" in await relay.probe()
        assert codes(await relay.send(mail(1))) == [250]
        await relay.close()
    assert fault.commands.count("STARTTLS") == (0 if starttls == "never" else 2)


async def test_implicit_tls(tmp_path: Path) -> None:
    context, _ = self_signed(tmp_path)
    async with FaultRelay(tls=context, implicit=True) as fault:
        relay = Relay(f"smtps://127.0.0.1:{fault.port}", timeouts=PATIENT)
        large = b"Subject: large\r\n\r\n" + (b"x" * 998 + b"\r\n") * 400
        assert codes(await relay.send(mail(1, data=large))) == [250]
        await relay.close()
    assert fault.stored[0].data == large


async def test_a_certificate_is_checked_against_those_we_trust(tmp_path: Path) -> None:
    context, file = self_signed(tmp_path)
    async with FaultRelay(tls=context) as fault:
        strict = Relay(fault.url, starttls="always", timeouts=PATIENT, tls=ssl.create_default_context())
        (outcome,) = await strict.send(mail(1))
        assert outcome.code == 0
        assert "certificate verify failed" in outcome.text
        trusting = Relay(
            fault.url, starttls="always", timeouts=PATIENT, tls=ssl.create_default_context(cafile=str(file))
        )
        assert "with TLS (certificate checked)" in await trusting.probe()
        assert codes(await trusting.send(mail(1))) == [250]
        await trusting.close()


async def test_where_tls_is_a_bonus_mail_goes_without_when_it_fails() -> None:
    broken = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # no certificate: every handshake fails
    async with FaultRelay(tls=broken) as fault:
        relay = Relay(fault.url, starttls="auto", timeouts=PATIENT)
        assert codes(await relay.send(mail(1))) == [250]
        await relay.close()
        strict = Relay(fault.url, starttls="always", timeouts=PATIENT)
        assert codes(await strict.send(mail(1))) == [0]


async def test_always_without_an_offer_sends_nothing() -> None:
    async with FaultRelay() as fault:
        relay = Relay(fault.url, starttls="always", timeouts=PATIENT)
        (outcome,) = await relay.send(mail(1))
    assert outcome.code == 0
    assert "does not offer STARTTLS" in outcome.text
    assert fault.stored == []


async def test_what_comes_in_plain_text_behind_starttls_is_never_believed(tmp_path: Path) -> None:
    context, _ = self_signed(tmp_path)
    injected = at("STARTTLS", Fault(say=b"220 go ahead\r\n250-evil\r\n250 AUTH PLAIN\r\n"))
    async with FaultRelay(injected, tls=context) as fault:
        (outcome,) = await Relay(fault.url, timeouts=PATIENT, connections=1).send(mail(1))
    assert outcome.code == 0
    assert "plain text after STARTTLS" in outcome.text


@pytest.mark.parametrize("mechanisms", ["PLAIN", "LOGIN", "CRAM-MD5 LOGIN PLAIN"])
async def test_login(mechanisms: str, tmp_path: Path) -> None:
    context, _ = self_signed(tmp_path)
    async with FaultRelay(tls=context, users={"üser@x": "pässword:/"}, mechanisms=mechanisms) as fault:
        relay = Relay(f"smtp://%C3%BCser%40x:p%C3%A4ssword%3A%2F@127.0.0.1:{fault.port}", timeouts=PATIENT)
        assert "takes our password" in await relay.probe()
        assert codes(await relay.send(mail(1))) == [250]
        await relay.close()


async def test_a_wrong_password_is_told_without_being_shown() -> None:
    async with FaultRelay(users={"user": "right"}) as fault:
        relay = Relay(f"smtp://user:wr0ng@127.0.0.1:{fault.port}", timeouts=PATIENT)
        (outcome,) = await relay.send(mail(1))
        with pytest.raises(RelayError, match="does not let us log in: 535") as refusal:
            await relay.probe()
    assert outcome.code == 0
    assert "wr0ng" not in outcome.text + str(refusal.value)


async def test_without_a_login_that_is_wanted_the_letter_waits() -> None:
    async with FaultRelay(users={"user": "right"}) as fault:
        relay = Relay(fault.url, timeouts=PATIENT)
        (outcome,) = await relay.send(mail(1))
        await relay.close()
    assert (outcome.code, outcome.text) == (451, "530 5.7.0 Authentication required")


async def test_a_relay_without_our_mechanisms_is_told() -> None:
    async with FaultRelay(users={"user": "right"}, mechanisms="CRAM-MD5") as fault:
        relay = Relay(f"smtp://user:right@127.0.0.1:{fault.port}", timeouts=PATIENT)
        with pytest.raises(RelayError, match="neither AUTH PLAIN nor AUTH LOGIN"):
            await relay.probe()
    assert not any(command.startswith("AUTH") for command in fault.commands)
