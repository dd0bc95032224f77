"""``python -m dashboard``: the same as the command ``detente``."""

from __future__ import annotations

import sys

from dashboard.cli import main

if __name__ == "__main__":
    sys.exit(main())
