"""How the tests run: properties without a clock, since a machine may be busy, and programs that Ctrl+C stops.

A suite that a shell starts in the background inherits that Ctrl+C is ignored, and so would every program that it starts.
"""

import signal

from hypothesis import settings

settings.register_profile("without_clock", deadline=None)
settings.load_profile("without_clock")

signal.signal(signal.SIGINT, signal.default_int_handler)
