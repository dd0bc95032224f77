"""Where things lie: days to milliseconds, lanes to pixels, text to an estimate of its width."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from dashboard.rows import MOST_DETAILED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dashboard.rows import ContactRow

DAY_MS = 86_400_000
MARGIN_LEFT = 222
SUMMARY_HEIGHT = 94
COVERAGE_HEIGHT = 38
LANE_HEIGHT = 117
NARROW_LANE_HEIGHT = 140
CROWDED_LANE_HEIGHT = 98
# A lane alone does not fill a page: its picture is lower than others.
MOST_LANE_HEIGHT = 170
# Of many dyads each has a row of its own, and no lanes.
OVERVIEW_HEIGHT = 74
LEAST_HEIGHT = 640
# Between the lanes of one dyad and the next: the labels below a mark end above the line.
BLOCK_AIR = 14
YEARS_HEIGHT = 40
NARROW_BELOW = 760
PICTURE_INDENT = 24
# Traces that the page draws itself (assets/marks.js).
MARK = "mark"
EPOCH = date(1970, 1, 1)
_NARROW, _WIDE = frozenset("iljtfI.,·:;'|!()[] "), frozenset("mwMW–—…%@")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the plot area, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Tell whether the two share an area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Layer:
    """What one part of the drawing adds, and the boxes that text must keep clear of."""

    traces: tuple[dict[str, Any], ...] = ()
    shapes: tuple[dict[str, Any], ...] = ()
    notes: tuple[dict[str, Any], ...] = ()
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """The geometry of one dyad's lanes in a figure; y runs downwards in pixels from the plot's upper edge.

    The lanes lie between ``base`` and ``floor``; other dyads may lie above and below.
    """

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    narrow: bool
    indent: int
    first: float
    last: float
    lanes: Mapping[str, float] = field(default_factory=dict)
    offsets: Mapping[str, float] = field(default_factory=dict)
    crowded: bool = False
    base: float = 0.0
    floor: float = 0.0
    lead: float = SUMMARY_HEIGHT
    overview: bool = False

    @property
    def is_first(self) -> bool:
        """Tell whether no other dyad lies above."""
        return self.base == 0

    @property
    def is_last(self) -> bool:
        """Tell whether no other dyad lies below: the coverage row does."""
        return self.floor + COVERAGE_HEIGHT > self.plot_height - 1

    @property
    def ceiling(self) -> float:
        """Return the height at which the lanes begin, below the row of any level."""
        return self.base + self.lead

    @property
    def mark_scale(self) -> float:
        """Return how large marks are drawn: smaller where there is no room for labels."""
        return 0.72 if self.crowded else 1.0

    @property
    def columns(self) -> int:
        """Return how many characters a line of a bubble holds: a bubble is never wider than the page."""
        return columns(self.width)

    @property
    def step(self) -> float:
        """Return how far marks that would cover each other stand apart."""
        # On a narrow page the lanes' names stand between them, and twice this far is the room above and below a line.
        return 17 if self.crowded else 22 if self.narrow else 27

    @property
    def plot_width(self) -> int:
        """Return the plot area's width."""
        return max(self.width - self.left - self.right, 1)

    @property
    def plot_height(self) -> int:
        """Return the plot area's height."""
        return max(self.height - self.top - self.bottom, 1)

    @property
    def summary(self) -> float:
        """Return the height at which the row of any level lies."""
        if self.overview:
            return self.base + self.lead * (0.62 if self.narrow else 0.5)
        return self.base + self.lead * (0.55 if self.narrow else 0.47)

    @property
    def coverage(self) -> float:
        """Return the height at which the coverage row lies, or would lie below the lanes."""
        return self.floor + COVERAGE_HEIGHT / 2 + 4

    def x(self, milliseconds: float) -> float:
        """Return a moment's distance from the plot's left edge."""
        return (milliseconds - self.first) / (self.last - self.first) * self.plot_width

    def wide(self, pixels: float) -> float:
        """Return how long a distance on the screen is in milliseconds."""
        return pixels / self.plot_width * (self.last - self.first)

    def shows(self, row: ContactRow) -> bool:
        """Tell whether a contact lies in view, or was reported then; one that lies nowhere counts as seen."""
        span = extent(row)
        return span is None or (span[1] > self.first and span[0] < self.last)

    def clip(self, milliseconds: float) -> float:
        """Return the moment moved into what is drawn."""
        return min(max(milliseconds, self.first), self.last)


def moment(value: date) -> float:
    """Return the beginning of a day in milliseconds."""
    return float((value - EPOCH).days * DAY_MS)


def extent(row: ContactRow) -> tuple[float, float] | None:
    """Return where a contact lies, or where it was reported if it has no date."""
    span = row.span or row.seen
    return (moment(span[0]), moment(span[1]) + DAY_MS) if span else None


def columns(width: int) -> int:
    """Return how many characters a line of a bubble holds on a page *width* pixels wide."""
    return 40 if width < NARROW_BELOW else 60


def page_frames(
    width: int,
    blocks: Sequence[Sequence[str]],
    span: tuple[date, date],
    below: int,
    *,
    crowded: bool,
) -> tuple[Frame, ...]:
    """Lay out the lanes of several dyads one under the other, over the same years; of many one row each."""
    narrow = width < NARROW_BELOW
    pitch = NARROW_LANE_HEIGHT if narrow else CROWDED_LANE_HEIGHT if crowded else LANE_HEIGHT
    plot, most = (_plot(blocks, each, narrow=narrow) for each in (pitch, MOST_LANE_HEIGHT))
    margins = {"left": 14 if narrow else MARGIN_LEFT, "right": 16, "top": YEARS_HEIGHT, "indent": 0}
    margins |= {"bottom": below}
    around = YEARS_HEIGHT + below
    height = max(min(LEAST_HEIGHT, around + most), around + plot)
    return _placed(width, height, margins, blocks, span, narrow=narrow, crowded=crowded)


def picture_frames(
    width: int,
    height: int,
    blocks: Sequence[Sequence[str]],
    span: tuple[date, date],
    *,
    crowded: bool,
) -> tuple[Frame, ...]:
    """Lay out the lanes of several dyads as a picture, which grows where they would not be legible."""
    margins = {
        "left": MARGIN_LEFT + PICTURE_INDENT,
        "right": 40,
        "top": 172,
        "bottom": 82,
        "indent": PICTURE_INDENT,
    }
    if len(blocks) > 1:
        least = _plot(blocks, CROWDED_LANE_HEIGHT, narrow=False)
        height = max(height, least + margins["top"] + margins["bottom"])
    return _placed(width, height, margins, blocks, span, narrow=False, crowded=crowded)


def _plot(blocks: Sequence[Sequence[str]], pitch: int, *, narrow: bool) -> int:
    if len(blocks) > MOST_DETAILED:
        return (SUMMARY_HEIGHT if narrow else OVERVIEW_HEIGHT) * len(blocks) + COVERAGE_HEIGHT
    lanes = sum(max(len(levels), 1) for levels in blocks)
    return _beside_lanes(blocks) + lanes * pitch


def _beside_lanes(blocks: Sequence[Sequence[str]]) -> int:
    """Return what the plot area holds besides lanes: rows of any level, air between dyads, the articles."""
    return SUMMARY_HEIGHT * len(blocks) + BLOCK_AIR * (len(blocks) - 1) + COVERAGE_HEIGHT


def _placed(
    width: int,
    height: int,
    margins: Mapping[str, int],
    blocks: Sequence[Sequence[str]],
    span: tuple[date, date],
    *,
    narrow: bool,
    crowded: bool,
) -> tuple[Frame, ...]:
    plot = height - margins["top"] - margins["bottom"]
    rows = sum(max(len(levels), 1) for levels in blocks)
    overview = len(blocks) > MOST_DETAILED
    pitch = 0.0 if overview else (plot - _beside_lanes(blocks)) / rows
    lead = (plot - COVERAGE_HEIGHT) / len(blocks) if overview else SUMMARY_HEIGHT
    share = 0.62 if narrow else 0.5 if crowded else 0.62
    frames = []
    base = 0.0
    for levels in blocks:
        ceiling = base + lead
        floor = ceiling + pitch * max(len(levels), 1)
        frame = Frame(
            width=width,
            height=height,
            narrow=narrow,
            crowded=crowded,
            first=moment(span[0]),
            last=moment(span[1] + timedelta(days=1)),
            lanes={level: ceiling + pitch * (at + share) for at, level in enumerate(levels)},
            left=margins["left"],
            right=margins["right"],
            top=margins["top"],
            bottom=margins["bottom"],
            indent=margins["indent"],
            base=base,
            floor=floor,
            lead=lead,
            overview=overview,
        )
        frames.append(frame)
        base = floor if overview else floor + BLOCK_AIR
    return tuple(frames)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Estimate how wide Inter sets *text*: labels are placed before any browser has seen them."""
    ems = sum(
        0.3
        if char in _NARROW
        else 0.88
        if char in _WIDE
        else 0.66
        if char.isupper()
        else 0.62
        if char.isdigit()
        else 0.575
        for char in text
    )
    return ems * size * (1.05 if bold else 1.0)
