"""A wire that breaks once, between a client and a server, just before the answer to the end of a message."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

END = b"\r\n.\r\n"


class Wire:
    """Carries octets to `port`; the first answer to a message is swallowed and the connection cut."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._server.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._server.accept()
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self._to))
        except OSError:
            client.close()
            return
        ended = threading.Event()
        threading.Thread(target=self._back, args=(server, client, ended), daemon=True).start()
        sent = b""
        with suppress(OSError):
            while data := client.recv(65_536):
                sent = (sent + data)[-65_536:]
                if END in sent and not self.cuts:
                    ended.set()
                server.sendall(data)
        server.close()

    def _back(self, server: socket.socket, client: socket.socket, ended: threading.Event) -> None:
        with suppress(OSError):
            while data := server.recv(65_536):
                if ended.is_set() and data.startswith(b"250") and not self.cuts:
                    self.cuts += 1
                    break
                client.sendall(data)
        for end in (client, server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def wire(port: int) -> Iterator[Wire]:
    """A wire to this port of loopback."""
    made = Wire(port)
    try:
        yield made
    finally:
        made.close()
