"""The articles that come with the package."""

from __future__ import annotations

from pathlib import Path


def folder() -> Path:
    """Return where the seed articles lie: in the wheel, else at the checkout's root."""
    package = Path(__file__).resolve().parent.parent
    packaged = package / "packaged" / "seeds"
    return packaged if packaged.is_dir() else package.parent / "seeds"
