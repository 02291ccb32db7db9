"""A blocking raw connection, for tests that run the door elsewhere."""

import socket
from types import TracebackType
from typing import Self


class Line:
    """Connects and reads the greeting."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._file = self._socket.makefile("rb")
        self.greeting = self.reply()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        self._socket.close()

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def reply(self) -> str:
        """The last line of one reply; "" at the end of the connection."""
        while True:
            line = self._file.readline()
            if line[3:4] != b"-":
                return line.decode("ascii").rstrip()

    def ask(self, data: bytes) -> str:
        self.send(data)
        return self.reply()
