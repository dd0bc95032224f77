"""A page of a store that a browser can open."""

import threading

from werkzeug.serving import make_server

from dashboard.app import create_app

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


class Served:
    """A store on a free port of this machine, and all that a page did that it should not."""

    def __init__(self, path):
        self._server = make_server("127.0.0.1", 0, create_app(path).server, threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.address = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_error):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
