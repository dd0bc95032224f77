"""``python -m dashboard STORE``: serve a store on the usual port."""

from __future__ import annotations

import sys

from dashboard.serve import serve


def main() -> int:
    """Serve the store named on the command line; 2 where none is named, 1 where it cannot be served."""
    if len(sys.argv) != 2:  # noqa: PLR2004
        sys.stderr.write("usage: python -m dashboard STORE\n")
        return 2
    try:
        serve(sys.argv[1], announce=print)
    except ValueError as err:
        sys.stderr.write(f"{err}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
