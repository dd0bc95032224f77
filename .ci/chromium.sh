#!/bin/sh
# See to a Chromium for the browser tests: the machine's own, else Debian's package, else say how to get one.
# usage: chromium.sh PYTHON (one that has the project installed: the project itself knows where it looks)
found() {
  "$1" -c 'import sys; from dashboard.pictures import browser; sys.exit(browser() is None)'
}

found "$1" && exit 0
if [ -n "${DETENTE_CHROMIUM:-}" ]; then
  echo "DETENTE_CHROMIUM names $DETENTE_CHROMIUM, which is no program that can be run." >&2
  exit 1
fi
if command -v apt-get >/dev/null 2>&1; then
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo -n"
  echo "Installing Debian's chromium for the browser tests ..."
  $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
  found "$1" && exit 0
fi
echo "The browser tests need Chromium or Chrome: install it (Debian: sudo apt-get install chromium) or point DETENTE_CHROMIUM at one." >&2
exit 1
