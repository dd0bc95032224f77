"""Who may ask, what the browser may run, and what the server will not do."""

import base64
import re

import pytest

from dashboard.app import create_app
from dashboard.guard import LOOPBACK, Access, is_loopback
from dashboard.serve import serve

UPDATE = "/_dash-update-component"


@pytest.fixture(scope="module")
def app(sample_path):
    return create_app(sample_path)


@pytest.fixture
def client(app):
    return app.server.test_client()


PATHS = ["/", "/_dash-layout", "/_dash-dependencies", "/assets/style.css", "/none"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_policy_and_no_cookie(client, path):
    answer = client.get(path, buffered=True)
    policy = dict(
        part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    assert re.fullmatch(r"'self'( 'sha256-[\w+/=]+')+", policy["script-src"])
    assert "unsafe-eval" not in answer.headers["Content-Security-Policy"]
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in answer.headers


HOSTS = [
    ("127.0.0.1:8050", 200),
    ("localhost", 200),
    ("[::1]:8050", 200),
    ("LOCALHOST:1", 200),
    ("evil.example", 421),
    ("evil.example:8050", 421),
    ("127.0.0.1.evil.example", 421),
    ("localhost.evil.example", 421),
    ("127.0.0.1@evil.example", 421),
    ("0.0.0.0:8050", 421),
    ("[", 421),
]


@pytest.mark.parametrize(("host", "status"), HOSTS)
def test_only_this_machine_s_own_names_are_answered(client, host, status):
    assert client.get("/_dash-layout", headers={"Host": host}).status_code in {
        status,
        400 if status != 200 else 200,
    }


BEHIND = [
    ("news.example", {}, 200),
    ("news.example:8443", {"Origin": "https://news.example:8443"}, 200),
    ("localhost", {}, 200),
    ("evil.example", {}, 421),
    ("x.news.example", {}, 421),
]


@pytest.mark.parametrize(("host", "headers", "status"), BEHIND)
def test_names_that_are_allowed_are_answered_too(sample_path, host, headers, status):
    access = Access(LOOPBACK | {"news.example"})
    client = create_app(sample_path, access=access).server.test_client()
    assert client.get("/_dash-layout", headers={"Host": host}).status_code == status
    told = client.post(
        UPDATE, data="{}", headers={"Host": host} | headers, content_type="application/json"
    )
    assert (told.status_code == 421) is (status == 421)
    assert told.status_code != 403


WRITES = [
    ({"Origin": "http://evil.example"}, "application/json", 403),
    ({"Origin": "null"}, "application/json", 403),
    ({"Origin": "http://localhost.evil.example"}, "application/json", 403),
    ({"Origin": "http://localhost:1"}, "application/json", 403),
    ({"Sec-Fetch-Site": "cross-site"}, "application/json", 403),
    ({"Sec-Fetch-Site": "same-site"}, "application/json", 403),
    ({}, "text/plain", 403),
    ({}, "application/x-www-form-urlencoded", 403),
    ({}, "multipart/form-data", 403),
]


@pytest.mark.parametrize(("headers", "kind", "status"), WRITES)
def test_only_a_page_of_ours_can_write(client, headers, kind, status):
    assert client.post(UPDATE, data="{}", headers=headers, content_type=kind).status_code == status


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"])
def test_no_other_method_is_answered(client, method):
    assert client.open("/", method=method).status_code == 405


def test_a_request_has_a_largest_size(client):
    answer = client.post(UPDATE, data=b" " * 64_000_001, content_type="application/json")
    assert answer.status_code == 413


OUTSIDE = [
    "/assets/../pyproject.toml",
    "/assets/..%2f..%2fpyproject.toml",
    "/assets/%2e%2e/%2e%2e/pyproject.toml",
    "/assets//etc/hostname",
    "/_dash-component-suites/dash/../../../../etc/hostname",
    "/_dash-component-suites/dash/dcc/..%2f..%2f..%2fetc%2fhostname",
    "/curation.jsonl",
    "/MANIFEST.json",
    "/?sel=../../etc/hostname",
]


@pytest.mark.parametrize("path", OUTSIDE)
def test_no_file_outside_the_page_s_own_is_served(client, path):
    answer = client.get(path, buffered=True)
    text = answer.get_data(as_text=True)
    assert answer.status_code >= 400 or "_dash-renderer" in text
    assert "[project]" not in text
    assert "generation-" not in text


def test_there_is_no_debug_console_whatever_the_environment_says(sample_path, monkeypatch):
    for name in ("DASH_DEBUG", "DASH_UI", "DASH_HOT_RELOAD", "DASH_PROPS_CHECK", "FLASK_DEBUG"):
        monkeypatch.setenv(name, "true")
    app = create_app(sample_path)
    assert app.server.debug is False
    client = app.server.test_client()
    assert "EVALEX" not in client.get("/console").get_data(as_text=True)
    told = client.get("/_dash-layout?__debugger__=yes&cmd=1+1").get_data(as_text=True)
    assert "EVALEX" not in told
    page = client.get("/").get_data(as_text=True)
    assert '"ui":false' in page
    assert "hot_reload" not in page


TOKEN = "ein langes Wort 42"  # noqa: S105  (made up)
GIVEN = [
    (None, 401),
    (("x", TOKEN), 200),
    (("", TOKEN), 200),
    (("x", TOKEN + "!"), 401),
    (("x", ""), 401),
    ((TOKEN, ""), 401),
]


@pytest.mark.parametrize(("given", "status"), GIVEN)
@pytest.mark.parametrize("path", ["/", "/_dash-layout", "/assets/style.css"])
def test_with_a_token_nothing_is_told_without_it(sample_path, given, status, path):
    client = create_app(sample_path, access=Access(token=TOKEN)).server.test_client()
    assert client.get(path, auth=given, buffered=True).status_code == status


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (f"Bearer {TOKEN}", 200),
        ("Bearer nonsense", 401),
        ("Basic %%%", 401),
        ("Basic " + base64.b64encode(b"\xff:\xff").decode(), 401),
        ("Digest username=x", 401),
    ],
)
def test_scripts_name_the_token_in_a_header(sample_path, header, status):
    client = create_app(sample_path, access=Access(token=TOKEN)).server.test_client()
    found = client.get("/_dash-layout", headers={"Authorization": header, "Host": "any.example"})
    assert found.status_code == status


@pytest.mark.parametrize(
    ("host", "alone"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),  # noqa: S104  (what is tested)
        ("::", False),
        ("192.0.2.7", False),
        ("host.example", False),
        ("", False),
    ],
)
def test_what_other_machines_reach_needs_a_token(sample_path, host, alone):
    assert is_loopback(host) is alone
    if not alone:
        with pytest.raises(ValueError, match="needs a token"):
            serve(sample_path, host, 0)
