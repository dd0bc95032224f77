"""Every id the page uses, once."""

from __future__ import annotations

URL = "url"
SCREEN = "screen"
GENERATION = "generation"
SHOWN = "shown"
RING = "ring"
POINTED = "pointed"
BUBBLE = "bubble"
WINDOW = "window"
DETAIL = "detail"
DRAWN = "drawn"
LISTED = "listed"
ROWS = "rows"
PICTURE = "picture"
SAVING = "saving"
DOWNLOAD = "download"
TICK = "tick"
PAINT = "paint"
PRESSED = "pressed"
ASKED = "asked"
TOLD = "told"

ALERT = "alert"
HEADER = "header"
HEADLINE = "headline"
SUBTITLE = "subtitle"
FILTERS = "filters"
NOTICE = "notice"
SUMMARY = "summary"
STAGE = "stage"
CANVAS = "canvas"
GRAPH = "graph"
TOOLS = "tools"
PANEL = "panel"
HELP = "help"
DESK = "desk"
PROGRESS = "progress"
DROPPED = "dropped"
JOB = "job"
POLL = "poll"
CANCEL = "cancel"
TABLE = "table"
TOAST = "toast"
SPOKEN = "spoken"

FROM = "from"
TO = "to"
QUERY = "query"
GAP = "gap"
FOLD = "fold"
PAIR = "pair"
PAIRS = "pairs"

ZOOM_IN = "zoom-in"
ZOOM_OUT = "zoom-out"
RESET = "reset"
WHEEL = "wheel"
COPY = "copy"


def act(verb: str, value: str = "", at: str = "page") -> dict[str, str]:
    """Return the id of a button that changes the view: what it does, to what, and where it stands."""
    return {"do": verb, "value": value, "at": at}


def field(name: str) -> dict[str, str]:
    """Return the id of a text field that changes the view."""
    return {"field": name}
