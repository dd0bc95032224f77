"""The Dash app: which inputs lead to which outputs, and nothing else."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from dash import ClientsideFunction, Dash, Input, Output, State, ctx, no_update, set_props

from dashboard import assets, desk, exports, ids, layout, pictures
from dashboard.guard import Access, guard
from dashboard.i18n import strings
from dashboard.intake import Intake, arrived
from dashboard.page import Page
from dashboard.queries import Shelf
from dashboard.screen import Screen, seen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from flask import Response

_LOG = logging.getLogger(__name__)
# In the order of page.Drawing's values.
_DRAWING = (
    Output(ids.SHOWN, "data"),
    Output(ids.RING, "data"),
    Output(ids.NOTICE, "children"),
    Output(ids.ALERT, "children"),
    Output(ids.DRAWN, "data"),
    Output(ids.LISTED, "data"),
)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def create_app(
    store_path: Path | str, *, now: Callable[[], str] = _now, access: Access | None = None
) -> Dash:
    """Return the app for one store; ``ValueError`` where the folder is none.

    *now* tells the time of a decision: here, at the edge, and nowhere behind it. *access* says who is let in: by default
    whoever sits at this machine.
    """
    page = Page(Shelf(store_path), pdf=pictures.browser() is not None)
    app = Dash(
        __name__,
        assets_folder=str(assets.folder()),
        compress=True,
        title="détente",
        update_title="",
        serve_locally=True,
        suppress_callback_exceptions=True,
        prevent_initial_callbacks=False,
        on_error=_report,
    )
    # Each by name, or the environment could switch it on.
    app.enable_dev_tools(
        debug=False,
        dev_tools_ui=False,
        dev_tools_props_check=False,
        dev_tools_serve_dev_bundles=False,
        dev_tools_hot_reload=False,
        dev_tools_disable_version_check=True,
    )
    app.server.after_request(_read_whole)
    app.layout = lambda: layout.page(page.shelf.generation())
    _wire(app, page)
    _wire_pointing(app, page)
    _wire_saving(app, page)
    _wire_desk(app, page, now)
    _wire_intake(app, page, Intake(store_path))
    _wire_browser(app)
    guard(app.server, access or Access(), app.csp_hashes())
    return app


def _read_whole(response: Response) -> Response:
    """Read an asset before it is compressed: Flask-Compress would leave its file open."""
    if response.direct_passthrough and response.status_code == HTTPStatus.OK:
        response.direct_passthrough = False
        response.get_data()
    return response


def _wire(app: Dash, page: Page) -> None:
    address = (Input(ids.URL, "search"), Input(ids.SCREEN, "data"))
    app.callback(
        Output(ids.URL, "search"),
        Input(ids.PRESSED, "data"),
        State(ids.URL, "search"),
        prevent_initial_call=True,
    )(_navigation(page))
    app.callback(
        list(_DRAWING),
        *address,
        Input(ids.GENERATION, "data"),
        State(ids.DRAWN, "data"),
        State(ids.WINDOW, "data"),
    )(
        lambda search, screen, _, drawn, window: (
            page.draw(search, screen, drawn, window).values()
            if screen
            else [no_update] * len(_DRAWING)
        )
    )
    # The picture first: the panel beside it, the bar above it and the table below it are asked for when it is there.
    drawn = (Input(ids.DRAWN, "data"), State(ids.SCREEN, "data"))
    app.callback(
        [Output(name, "children") for name in (ids.HEADER, ids.FILTERS, ids.TOOLS, ids.HELP)],
        *drawn,
    )(lambda told, screen: page.furniture(told["search"], screen) if told else [no_update] * 4)
    app.callback(Output(ids.PANEL, "children"), *drawn)(
        lambda told, screen: page.panel(told["search"], screen) if told else no_update
    )
    app.callback(
        Output(ids.ROWS, "data"),
        Input(ids.LISTED, "data"),
        State(ids.URL, "search"),
        State(ids.SCREEN, "data"),
    )(lambda key, search, screen: page.rows(search, screen) if key else no_update)
    app.callback(
        Output(ids.GENERATION, "data"),
        Input(ids.TICK, "n_intervals"),
        State(ids.GENERATION, "data"),
    )(lambda _, known: no_update if page.shelf.generation() == known else page.shelf.generation())


def _wire_pointing(app: Dash, page: Page) -> None:
    """Wire what is asked for while the reader looks at one picture: a window of it, a bubble."""
    app.callback(
        Output(ids.DETAIL, "data"),
        Input(ids.WINDOW, "data"),
        State(ids.URL, "search"),
        State(ids.SCREEN, "data"),
        prevent_initial_call=True,
    )(lambda window, search, screen: page.closer(search, screen, window) or no_update)
    app.callback(
        Output(ids.BUBBLE, "data"),
        Input(ids.POINTED, "data"),
        State(ids.URL, "search"),
        State(ids.SCREEN, "data"),
        prevent_initial_call=True,
    )(lambda row, search, screen: page.bubble(search, screen, row) if row else no_update)


def _wire_saving(app: Dash, page: Page) -> None:
    app.callback(
        Output(ids.DOWNLOAD, "data"),
        Output(ids.PICTURE, "data"),
        Input(ids.SAVING, "data"),
        State(ids.URL, "search"),
        State(ids.SCREEN, "data"),
        prevent_initial_call=True,
    )(_saving(page))


def _wire_desk(app: Dash, page: Page, now: Callable[[], str]) -> None:
    app.callback(Output(ids.DESK, "children"), Input(ids.DRAWN, "data"), State(ids.SCREEN, "data"))(
        lambda told, screen: page.desk(told["search"], screen) if told else no_update
    )
    app.callback(
        Output(ids.URL, "search", allow_duplicate=True),
        Output(ids.GENERATION, "data", allow_duplicate=True),
        Output(ids.TOLD, "data"),
        Output(ids.ALERT, "children", allow_duplicate=True),
        Input(ids.ASKED, "data"),
        State(ids.URL, "search"),
        State(ids.SCREEN, "data"),
        prevent_initial_call=True,
    )(_deciding(page, now))


def _deciding(page: Page, now: Callable[[], str]) -> Any:  # noqa: ANN401
    def decide(data: Any, search: str | None, screen: Screen) -> tuple[Any, ...]:  # noqa: ANN401
        if not isinstance(data, dict):
            return (no_update,) * 4
        words = strings(seen(search, screen).lang)
        try:
            found = page.decide(search, data, when=now())
        except ValueError as err:
            reason = words("decide.refused", reason=str(err).rstrip("."))
            told = {"text": "", "count": data.get("count")}
            # No new generation: the picture drawn for it would take the reason away.
            return no_update, no_update, told, reason
        # The count makes the second of two equal messages a new value.
        told = {"text": words("decide.kept"), "count": data.get("count")}
        return found, page.shelf.generation(), told, ""

    return decide


def _wire_intake(app: Dash, page: Page, intake: Intake) -> None:
    app.callback(
        Output(ids.JOB, "data"),
        Output(ids.POLL, "disabled", allow_duplicate=True),
        Input(ids.DROPPED, "data"),
        prevent_initial_call=True,
    )(lambda data: (intake.start(arrived(data or {})), False))
    app.callback(
        Output(ids.PROGRESS, "children"),
        Output(ids.POLL, "disabled"),
        Output(ids.GENERATION, "data", allow_duplicate=True),
        Input(ids.POLL, "n_intervals"),
        State(ids.JOB, "data"),
        State(ids.GENERATION, "data"),
        State(ids.URL, "search"),
        State(ids.SCREEN, "data"),
        prevent_initial_call=True,
    )(_following(page, intake))
    app.callback(
        Output(ids.CANCEL, "disabled"),
        Input(ids.CANCEL, "n_clicks"),
        State(ids.JOB, "data"),
        prevent_initial_call=True,
    )(_cancelling(intake))


def _cancelling(intake: Intake) -> Any:  # noqa: ANN401
    def cancel(clicks: int | None, job: str | None) -> bool:
        if clicks and job:
            intake.cancel(job)
        return bool(clicks)

    return cancel


def _following(page: Page, intake: Intake) -> Any:  # noqa: ANN401
    def follow(
        _count: Any,  # noqa: ANN401
        job: str | None,
        known: str | None,
        search: str | None,
        screen: Screen,
    ) -> tuple[Any, Any, Any]:
        found = intake.progress(job or "")
        if found is None:
            return no_update, True, no_update
        words = strings(seen(search, screen).lang)
        current = page.shelf.generation()
        fresh = no_update if current == known else current
        return desk.progress(found, words), not found.running, fresh

    return follow


def _navigation(page: Page) -> Any:  # noqa: ANN401
    def navigate(pressed: dict[str, Any] | None, search: str | None) -> Any:  # noqa: ANN401
        if not isinstance(pressed, dict):
            return no_update
        if "field" in pressed:
            found = page.write(search, str(pressed["field"]), str(pressed.get("value", "")))
        else:
            found = page.step(search, str(pressed.get("do", "")), str(pressed.get("value", "")))
        return no_update if found == (search or "") else found

    return navigate


def _saving(page: Page) -> Any:  # noqa: ANN401
    def save(asked: Any, search: str | None, screen: Screen) -> tuple[Any, Any]:  # noqa: ANN401
        form = str(asked.get("form", "")) if isinstance(asked, dict) else ""
        if form not in layout.FORMS:
            return no_update, no_update
        title = str(asked.get("title", ""))
        if form in {*exports.ROW_FORMS, exports.SILENCES}:
            return page.saved(search, screen, form), no_update
        if form in pictures.IN_BROWSER:
            return no_update, page.picture(search, screen, form, title)
        return page.rendered(search, screen, form, title), no_update

    return save


def _wire_browser(app: Dash) -> None:
    # Dash leaves this method untyped.
    browser: Any = app

    def run(name: str) -> ClientsideFunction:
        return ClientsideFunction(namespace="detente", function_name=name)

    browser.clientside_callback(
        run("screen"), Output(ids.SCREEN, "data"), Input(ids.URL, "pathname")
    )
    browser.clientside_callback(
        run("paint"),
        Output(ids.PAINT, "data"),
        Input(ids.URL, "search"),
        Input(ids.SCREEN, "data"),
        Input(ids.DRAWN, "data"),
    )
    browser.clientside_callback(
        run("settle"),
        Output(ids.PANEL, "data-settled"),
        Input(ids.PANEL, "children"),
        State(ids.URL, "search"),
    )
    browser.clientside_callback(
        run("list"), Output(ids.TABLE, "data-listed"), Input(ids.ROWS, "data")
    )
    browser.clientside_callback(
        run("draw"),
        Output(ids.STAGE, "data-drawn"),
        Input(ids.SHOWN, "data"),
        Input(ids.RING, "data"),
    )
    browser.clientside_callback(
        run("bubble"), Output(ids.CANVAS, "data-told"), Input(ids.BUBBLE, "data")
    )
    browser.clientside_callback(
        run("closer"), Output(ids.GRAPH, "data-closer"), Input(ids.DETAIL, "data")
    )
    browser.clientside_callback(
        run("refocus"),
        Output(ids.FILTERS, "data-focus"),
        Input(ids.FILTERS, "children"),
        Input(ids.HEADER, "children"),
    )
    _wire_buttons(browser, run)


def _wire_buttons(browser: Any, run: Callable[[str], ClientsideFunction]) -> None:  # noqa: ANN401
    browser.clientside_callback(
        run("save"),
        Output(ids.TOAST, "children"),
        Input(ids.PICTURE, "data"),
        prevent_initial_call=True,
    )
    browser.clientside_callback(
        run("tell"),
        Output(ids.TOAST, "data-told"),
        Input(ids.TOLD, "data"),
        prevent_initial_call=True,
    )
    browser.clientside_callback(
        run("furnish"),
        Output(ids.DESK, "data-furnished"),
        Input(ids.DESK, "children"),
        Input(ids.PANEL, "children"),
    )
    browser.clientside_callback(
        run("copy"),
        Output(ids.TOAST, "title"),
        Input(ids.COPY, "n_clicks"),
        prevent_initial_call=True,
    )


def _report(error: Exception) -> None:
    """Say what failed; the last good timeline stays on screen."""
    _LOG.error("A callback failed", exc_info=error)
    known = {**ctx.inputs, **ctx.states}
    view = seen(known.get(f"{ids.URL}.search"), known.get(f"{ids.SCREEN}.data"))
    reason = str(error).rstrip(".") + "." if isinstance(error, ValueError) else type(error).__name__
    set_props(ids.ALERT, {"children": layout.failure(reason, strings(view.lang))})
