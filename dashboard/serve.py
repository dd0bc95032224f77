"""Serve the page of a store with waitress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from waitress.server import create_server

from dashboard.app import create_app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from waitress.server import BaseWSGIServer, MultiSocketServer

HOST = "127.0.0.1"
PORT = 8050
_THREADS = 8


def serve(
    store_path: Path | str,
    host: str = HOST,
    port: int = PORT,
    announce: Callable[[str], None] | None = None,
) -> None:
    """Serve until interrupted; *announce* is told the address as soon as it answers.

    ``ValueError`` where the folder is no store or the port is taken; port 0 takes a free one.
    """
    app = create_app(store_path)
    try:
        server = create_server(app.server, host=host, port=port, threads=_THREADS)
    except OSError as err:
        raise ValueError(f"Port {port} on {host} cannot be used: {err.strerror or err}") from err
    if announce is not None:
        announce(f"http://{host}:{_port(server, port)}")
    try:
        server.run()
    finally:
        server.close()


def _port(server: BaseWSGIServer | MultiSocketServer, asked: int) -> int:
    """Return the port the system gave; a name with several addresses listens on the one asked for."""
    return int(getattr(server, "effective_port", asked))
