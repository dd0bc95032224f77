#!/bin/sh
# See to a Chromium for the browser tests: the machine's own, else Debian's package, else say how to get one.
for name in "${DETENTE_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ -d "/Applications/Google Chrome.app" ]; then exit 0; fi
if command -v apt-get >/dev/null 2>&1; then
  root=""
  [ "$(id -u)" -eq 0 ] || root="sudo -n"
  echo "Installing Debian's chromium for the browser tests ..."
  if $root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq chromium >/dev/null; then
    exit 0
  fi
fi
echo "The browser tests need Chromium or Chrome: install it (Debian: sudo apt-get install chromium) or point DETENTE_CHROMIUM at one." >&2
exit 1
