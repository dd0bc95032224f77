"""Attributes that HTML spells with a hyphen."""

from __future__ import annotations

from typing import Any


def wild(**attributes: str) -> Any:  # noqa: ANN401
    """Return aria- and data-attributes as Dash takes them: ``aria_label`` becomes ``aria-label``."""
    return {name.replace("_", "-"): value for name, value in attributes.items()}
