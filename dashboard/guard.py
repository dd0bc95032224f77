"""Who may ask the server what, and what the browser may do with the answer: the page shows texts that strangers wrote."""

from __future__ import annotations

import hmac
import ipaddress
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Response, abort, request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask import Flask

# Documents are sent as base64 in JSON: some 45 MB of them at once.
MOST_BYTES = 64_000_000
_METHODS = frozenset({"GET", "HEAD", "POST"})
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_WELCOME = {"WWW-Authenticate": 'Basic realm="detente", charset="UTF-8"'}
# Plotly and Dash write styles into the page as they draw, and pictures are drawn from data: and blob: addresses.
_POLICY = {
    "default-src": "'none'",
    "script-src": "'self' {scripts}",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Access:
    """Who is let in: whoever asks for one of *hosts*, or, where there is a *token*, whoever knows it."""

    hosts: frozenset[str] = LOOPBACK
    token: str = ""


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach an address to listen on."""
    if host in LOOPBACK:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def guard(server: Flask, access: Access, scripts: Sequence[str]) -> None:
    """Refuse strangers and oversized requests, and tell browsers to run no script but ours.

    *scripts* are the Content-Security-Policy sources of the page's own inline scripts.
    """
    policy = "; ".join(f"{name} {value}" for name, value in _POLICY.items())
    headers = _HEADERS | {"Content-Security-Policy": policy.format(scripts=" ".join(scripts))}
    server.debug = False  # FLASK_DEBUG would set it
    server.config["MAX_CONTENT_LENGTH"] = MOST_BYTES

    def admit() -> Response | None:
        return _admitted(access)

    def seal(response: Response) -> Response:
        for name, value in headers.items():
            response.headers[name] = value
        if not request.path.startswith(("/assets/", "/_dash-component-suites/")):
            response.headers["Cache-Control"] = "no-store"
        return response

    server.before_request(admit)
    server.after_request(seal)


def _admitted(access: Access) -> Response | None:
    """Refuse a request that is none of ours, ``None`` lets it pass."""
    if request.method not in _METHODS:
        abort(HTTPStatus.METHOD_NOT_ALLOWED)
    if access.token:
        if not _knows(access.token):
            return Response("This page asks for its token.\n", HTTPStatus.UNAUTHORIZED, _WELCOME)
    elif _name(request.host) not in access.hosts:
        # A name that an attacker's DNS points at this machine would make its pages ours.
        abort(HTTPStatus.MISDIRECTED_REQUEST)
    if request.method == "POST" and not _is_ours():
        abort(HTTPStatus.FORBIDDEN)
    return None


def _knows(token: str) -> bool:
    given = request.authorization
    known = (given.password if given.type == "basic" else given.token) if given else None
    return hmac.compare_digest((known or "").encode(), token.encode())


def _is_ours() -> bool:
    """Tell whether a page of ours sends this: another page could decide in the reader's name."""
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        return False
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        return False
    # A form of another page can send text, but no JSON.
    return request.mimetype == "application/json"


def _name(host: str) -> str:
    """Return the host of a Host header without its port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
