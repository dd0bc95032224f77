"""Serve the page of a store with waitress."""

from __future__ import annotations

from socket import AF_INET, AF_INET6
from socket import create_server as create_socket
from typing import TYPE_CHECKING

from waitress.server import create_server

from dashboard.app import create_app
from dashboard.guard import LOOPBACK, MOST_BYTES, Access, is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

HOST = "127.0.0.1"
PORT = 8050
_THREADS = 8
_LONGEST_HEAD = 65_536


def serve(
    store_path: Path | str,
    host: str = HOST,
    port: int = PORT,
    announce: Callable[[str], None] | None = None,
    *,
    token: str = "",
    names: Iterable[str] = (),
) -> None:
    """Serve until interrupted; *announce* is told the address as soon as it answers.

    ``ValueError`` where the folder is no store, the port is taken, or other machines could reach *host* without a *token*;
    port 0 takes a free one. *names* are those that a server before this one is asked by, beside this machine's own.
    """
    if not (token or is_loopback(host)):
        raise ValueError(f"Other machines reach {host}: that needs a token")
    app = create_app(store_path, access=Access(LOOPBACK.union(names), token))
    # The socket is bound here: waitress would leave its own open where the port is taken.
    try:
        listening = create_socket((host, port), family=AF_INET6 if ":" in host else AF_INET)
    except OSError as err:
        raise ValueError(f"Port {port} on {host} cannot be used: {err.strerror or err}") from err
    server = create_server(
        app.server,
        sockets=[listening],
        threads=_THREADS,
        ident=None,
        max_request_body_size=MOST_BYTES,
        max_request_header_size=_LONGEST_HEAD,
    )
    if announce is not None:
        shown = f"[{host}]" if ":" in host else host
        announce(f"http://{shown}:{listening.getsockname()[1]}")
    try:
        server.run()
    finally:
        server.close()
