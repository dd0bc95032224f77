"""What the page answers to each of its callbacks: values in, component values out, no Dash state."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from dash import html, no_update

from dashboard import (
    decisions,
    desk,
    evidence,
    exports,
    filters,
    headline,
    layout,
    pictures,
    queries,
    table,
    timeline,
    wording,
)
from dashboard.i18n import Strings, strings
from dashboard.links import linked
from dashboard.queries.remembered import Answers
from dashboard.screen import Screen, seen, width
from dashboard.theme import palette
from dashboard.view import ADD, REVIEW, View, from_query, to_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dash.development.base_component import Component

    from dashboard.queries import Shelf
    from dashboard.rows import ContactRow, Facets, GapRow
    from extract.store import Store

_MOST_DRAWINGS = 12
_MOST_WINDOWS = 24
_LONGEST_TITLE = 160


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the timeline callback writes: a figure (``None`` where there is nothing to draw) and the words around it."""

    figure: Any
    ring: Any
    headline: Any
    subtitle: Any
    notice: Any
    summary: Any
    label: Any
    hidden: Any
    drawn: Any
    listed: Any
    key: str = ""
    alert: Any = ""

    def values(self) -> list[Any]:
        """Return the outputs: the timeline with its words as one value, since every further one is a step of the browser's own."""
        names = ("figure", "headline", "subtitle", "summary", "label", "hidden", "key")
        shown = {name: getattr(self, name) for name in names}
        whole = no_update if self.headline is no_update else shown
        return [whole, self.ring, self.notice, self.alert, self.drawn, self.listed]


class Page:
    """Answers the callbacks of every reader from one store; holds what the store says, and nothing of any reader."""

    def __init__(self, shelf: Shelf, *, pdf: bool) -> None:
        self.shelf = shelf
        self.pdf = pdf
        self._drawings = Answers(_MOST_DRAWINGS)
        self._windows = Answers(_MOST_WINDOWS)

    def _view(self, search: str | None, screen: Screen) -> View:
        """Return the view with the dyad that it shows by default filled in."""
        view = seen(search, screen)
        facets = self.shelf.facets()
        return view if view.dyad or not facets.dyads else replace(view, dyad=facets.leading)

    def step(self, search: str | None, verb: str, value: str) -> str:
        """Return the permalink after a button; review opens on its first row."""
        view = filters.pressed(from_query(search or ""), verb, value)
        if verb == "next" or (verb == "desk" and view.desk == REVIEW):
            view = replace(view, selected=self._following(view))
        return to_query(view)

    def _following(self, view: View) -> str:
        """Return the contact that is to be reviewed after the selected one; after the last one the first."""
        queue = self._queue(view)
        at = queue.index(view.selected) + 1 if view.selected in queue else 0
        return queue[at % len(queue)] if queue else ""

    def _queue(self, view: View) -> tuple[str, ...]:
        dyad = view.dyad or self.shelf.facets().leading
        return queries.review(self.shelf.store(), view, dyad)

    def write(self, search: str | None, name: str, value: str | float | None) -> str:
        """Return the permalink after a text field."""
        return to_query(filters.typed(from_query(search or ""), name, value))

    def furniture(self, search: str | None, screen: Screen) -> tuple[Any, ...]:
        """Return header, filter bar, zoom buttons and reading guide."""
        view = self._view(search, screen)
        words = strings(view.lang)
        facets = self.shelf.facets()
        dyad = view.dyad or ("", "")
        store = self.shelf.store()
        marking = queries.marking(store, view, dyad)
        # A level that no dyad in view has would lead nowhere.
        known = {*queries.levels(store, (dyad, *view.others)), *view.levels}
        shown = replace(facets, levels=tuple(one for one in facets.levels if one in known))
        return (
            linked(
                layout.header(view.theme, view.desk, words, pdf=self.pdf, bare=not facets.dyads),
                search,
            ),
            linked(filters.bar(view, dyad, shown, marking, words), search)
            if facets.contacts
            else [],
            layout.tools(words),
            layout.guide(words) if facets.contacts else [],
        )

    def draw(
        self,
        search: str | None,
        screen: Screen,
        drawn: Mapping[str, Any] | None,
        window: Any = None,  # noqa: ANN401
    ) -> Drawing:
        """Return the timeline and its words; only the ring, in the *window* looked at, if only the selection changed."""
        view = self._view(search, screen)
        words = strings(view.lang)
        facets = self.shelf.facets()
        if not facets.dyads:
            return self._without(facets, words, search)
        scene, *others = self.shelf.scenes(view)
        key = self._key(view, width(screen))
        figure = self._figure(view, screen)
        near = self._detail(view, screen, timeline.window.looked_at(window, key) or _whole(figure))
        ring = _ring(figure, near, view)
        told = {"key": key, "search": search or "", "lang": view.lang, "quiet": True}
        before = drawn or {}
        if before.get("key") == key:
            return Drawing(
                None, ring, *(no_update,) * 6, drawn={**before, **told}, listed=no_update
            )
        whole = timeline.together([scene, *others])
        summary = headline.summary(whole, words)
        notice = linked(filters.notice(view, whole, facets, words), search)
        told["quiet"] = not notice
        return Drawing(
            figure=figure,
            ring=ring,
            headline=headline.headline(scene, words, others=others),
            subtitle=headline.subtitle(scene, words, others=others),
            notice=notice if notice or not before.get("quiet") else no_update,
            summary=summary,
            label=words("page.graph", summary=summary) + " " + words("page.keys"),
            hidden=False,
            drawn=told,
            listed=key,
            key=key,
        )

    def _key(self, view: View, wide: int) -> str:
        """Return what names a drawing: the store's generation, the view without what is selected, the width."""
        shown = to_query(replace(view, selected="", desk=""))
        return f"{self.shelf.generation()}{shown}{wide}"

    def closer(self, search: str | None, screen: Screen, asked: Any) -> dict[str, Any] | None:  # noqa: ANN401
        """Return what the timeline has otherwise in the window *asked* for; ``None`` where another picture is shown by now."""
        view = self._view(search, screen)
        window = timeline.window.looked_at(asked, self._key(view, width(screen)))
        if window is None or not self.shelf.facets().dyads:
            return None
        found = self._detail(view, screen, window)
        told = {name: asked.get(name) for name in ("key", "count")}
        return told | {"detail": found, "ring": _ring(self._figure(view, screen), found, view)}

    def _figure(self, view: View, screen: Screen) -> dict[str, Any]:
        look, words, wide = palette(view.theme), strings(view.lang), width(screen)

        def draw() -> dict[str, Any]:
            scene, *others = self.shelf.scenes(view)
            return timeline.drawing(scene, look, words, width=wide, others=others)

        return self._drawings.get(self._key(view, wide), draw)

    def _detail(self, view: View, screen: Screen, window: tuple[float, float]) -> dict[str, Any]:
        figure = self._figure(view, screen)
        if window == _whole(figure):
            whole: dict[str, Any] = figure["detail"]
            return whole
        wide, store = width(screen), self.shelf.store()

        def draw() -> dict[str, Any]:
            days = [timeline.window.day(end) for end in window]
            scenes = [
                queries.closer(store, view, scene, *days) for scene in self.shelf.scenes(view)
            ]
            look, words = palette(view.theme), strings(view.lang)
            return timeline.detail(scenes, look, words, width=wide, window=window)

        return self._windows.get((self._key(view, wide), window), draw)

    def rows(self, search: str | None, screen: Screen) -> dict[str, Any]:
        """Return the tables of what the timeline shows, for page.js to make; empty where there is no timeline."""
        if not self.shelf.facets().dyads:
            return {}
        view = self._view(search, screen)
        store = self.shelf.store()
        scenes = [queries.with_rows(store, view, scene) for scene in self.shelf.scenes(view)]
        return table.tables(scenes, timeline.together(scenes), strings(view.lang))

    def _without(self, facets: Facets, words: Strings, search: str | None) -> Drawing:
        notice: list[Component] = []
        if facets.articles:
            title = words.count("state.no_contact", facets.articles)
        else:
            title = words("state.empty")
            command = words("state.empty_command", path=str(self.shelf.path))
            notice.append(
                html.P([words("state.empty_hint"), " ", html.Code(command)], className="soft")
            )
        notice.append(linked(layout.add_documents(words, samples=not facets.articles), search))
        return Drawing(
            figure=None,
            ring=None,
            headline=title,
            subtitle="",
            notice=notice,
            summary="",
            label=words("page.timeline"),
            hidden=True,
            drawn={"key": "", "search": search or "", "lang": words.lang},
            listed=self.shelf.store().generation,
        )

    def bubble(self, search: str | None, screen: Screen, identity: str) -> dict[str, str]:
        """Return what the bubble of a contact says, by its id; no text where the store has none such."""
        view = self._view(search, screen)
        words = strings(view.lang)
        cell = timeline.window.cell(identity)
        if cell:
            return {"id": identity, "text": timeline.hover.cell(cell, words, asked=True)}
        row = queries.contact(self.shelf.store(), identity)
        if row is None:
            return {"id": identity, "text": ""}
        sides = wording.ordered(self._sides(view, row), words)
        columns = timeline.columns(width(screen))
        text = timeline.hover.contact(row, sides, words, palette(view.theme), columns=columns)
        return {"id": identity, "text": text}

    @staticmethod
    def _sides(view: View, row: ContactRow) -> tuple[str, str]:
        """Return the dyad in view that a contact belongs to, or its own sides where it is none of them."""
        shown = [pair for pair in (view.dyad, *view.others) if pair]
        own = (row.countries[0], row.countries[-1])
        return next((pair for pair in shown if set(pair) <= set(row.countries)), own)

    def panel(self, search: str | None, screen: Screen) -> list[Component]:
        """Return the source panel for what is selected: a contact, a silence, or nothing."""
        parts: list[Component] = linked(self._panel(search, screen), search)
        return parts

    def _panel(self, search: str | None, screen: Screen) -> list[Component]:
        view = self._view(search, screen)
        words = strings(view.lang)
        store = self.shelf.store()
        if not view.selected:
            scenes = self.shelf.scenes(view) if self.shelf.facets().dyads else ()
            found = headline.most_telling(scenes)
            told = self._silence(store, found[1], view, words) if found else []
            return [*evidence.hint(words), *told]
        row = queries.contact(store, view.selected)
        if row is not None:
            sides = wording.ordered(self._sides(view, row), words)
            past = self._past(row)
            tools = [desk.decide(row, queries.near(store, row), past, sides, words)]
            chosen = evidence.contact(
                row, queries.reports(store, row.id), sides, words, past=past, tools=tools
            )
            return [*evidence.head(words), *chosen]
        gap = queries.gap(store, view.selected)
        if gap is None:
            return [*evidence.head(words), *evidence.gone(words)]
        return [*evidence.head(words), *self._silence(store, gap, view, words)]

    def _past(self, row: ContactRow) -> list[decisions.Past]:
        """Return what was decided on the reports of a row."""
        store = self.shelf.store()
        own = queries.mentions(store, row.id)
        return [past for past in decisions.history(store.path) if own & set(past.reports)]

    def desk(self, search: str | None, screen: Screen) -> list[Component]:
        """Return what stands open beside the timeline: review, adding, or nothing."""
        parts: list[Component] = linked(self._desk(search, screen), search)
        return parts

    def _desk(self, search: str | None, screen: Screen) -> list[Component]:
        view = self._view(search, screen)
        words = strings(view.lang)
        if view.desk == ADD:
            return desk.adding(words)
        if view.desk != REVIEW:
            return []
        queue = self._queue(view)
        at = queue.index(view.selected) + 1 if view.selected in queue else 0
        path = self.shelf.store().path
        past, faults = decisions.history(path), decisions.faults(path)
        return desk.review(len(queue), at, past, words, faults=faults)

    def decide(self, search: str | None, data: Mapping[str, Any], *, when: str) -> str:
        """Carry out what a reader decided and return the permalink after it; ``ValueError`` says why it cannot be."""
        view = from_query(search or "")
        store = self.shelf.store()
        wanted = decisions.asked(data)
        goes_on = view.desk == REVIEW and wanted.act in {"accept", "reject"}
        following = queries.mention_of(store, self._following(view)) if goes_on else ""
        mention = decisions.decide(store, wanted, when=when)
        selected = queries.holding(self.shelf.store(), following if goes_on else mention)
        return to_query(replace(view, selected=selected))

    def _silence(self, store: Store, gap: GapRow, view: View, words: Strings) -> list[Component]:
        claims = queries.claims(store, (c for part in gap.attested for c in part.claims))
        around = (gap.after, gap.before, *gap.contradicted_by)
        bounds = [queries.contact(store, identity) for identity in around if identity]
        own = [one.dyad for one in self.shelf.scenes(view) if gap.id in {g.id for g in one.gaps}]
        sides = wording.ordered(own[0] if own else view.dyad or ("", ""), words)
        rows = [row for row in bounds if row]
        return evidence.gap(gap, rows, claims, sides, words, named=bool(own and view.others))

    def saved(self, search: str | None, screen: Screen, form: str) -> dict[str, Any]:
        """Return the rows in view as a file for the browser to save."""
        view = self._view(search, screen)
        words = strings(view.lang)
        store = self.shelf.store()
        shown = queries.compared(store, view)
        if form == exports.SILENCES:
            return exports.silences(shown, words)
        rows = queries.rows_of(store, view, [scene.dyad for scene in shown])
        content = exports.text(rows, shown[0], form, words)
        return {"content": content, "filename": exports.file_name(shown[0], words, form)}

    def _titled(self, search: str | None, screen: Screen, title: str) -> View:
        """Return the view under a reader's own title; without one the headline stays."""
        return replace(self._view(search, screen), title=" ".join(title.split())[:_LONGEST_TITLE])

    def picture(
        self, search: str | None, screen: Screen, form: str, title: str = ""
    ) -> dict[str, Any]:
        """Return the picture that the browser draws and saves by itself."""
        view = self._titled(search, screen, title)
        words = strings(view.lang)
        scene, *others = queries.compared(self.shelf.store(), view)
        figure = timeline.picture(
            scene,
            palette(view.theme),
            words,
            width=view.width,
            height=view.height,
            title=view.title,
            others=others,
        )
        return {
            "figure": figure.to_plotly_json() | {"frames": []},
            "form": form,
            "width": view.width,
            "height": figure.layout.height,
            "scale": view.scale,
            "name": exports.file_name(scene, words, form, title=view.title),
            "failed": words("export.failed", reason="{reason}"),
        }

    def rendered(
        self, search: str | None, screen: Screen, form: str, title: str = ""
    ) -> dict[str, Any]:
        """Return a file that the server draws."""
        view = self._titled(search, screen, title)
        scene = queries.scene(self.shelf.store(), view)
        content = base64.b64encode(pictures.render(self.shelf, form, view)).decode()
        name = exports.file_name(scene, strings(view.lang), form, title=view.title)
        return {"content": content, "base64": True, "filename": name}


def _whole(figure: Mapping[str, Any]) -> tuple[float, float]:
    """Return the years of a drawing, as a window."""
    first, last = figure["layout"]["meta"]["range"]
    return first, last


def _ring(figure: Mapping[str, Any], detail: Mapping[str, Any], view: View) -> Any:  # noqa: ANN401
    return timeline.ring([*figure["data"], *detail["data"]], view.selected, palette(view.theme))
