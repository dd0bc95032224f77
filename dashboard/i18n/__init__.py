"""The words of the page in each language, one TOML file per language; plurals by CLDR."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from babel import Locale

from extract.bidi import isolated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DEFAULT = "en"


@dataclass(frozen=True, slots=True)
class Strings:
    """One language's words; a missing key is a ``KeyError``, never an empty string."""

    lang: str
    locale: Locale
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of *key* with its placeholders filled."""
        return self.texts[key].format(**_kept_apart(values))

    def count(self, key: str, number: int, /, **values: object) -> str:
        """Return the text of *key* in the plural form that *number* asks for."""
        form = self.locale.plural_form(number)
        return self.texts[f"{key}.{form}"].format(n=self.digits(number), **_kept_apart(values))

    def digits(self, number: int) -> str:
        """Return a number with the language's thousands separator."""
        symbol = self.locale.number_symbols["latn"]["group"]
        return f"{number:,}".replace(",", symbol)


def _kept_apart(values: Mapping[str, object]) -> dict[str, object]:
    """Return what is put into a text; of a stranger's words none turns the direction of ours."""
    return {
        name: isolated(value) if isinstance(value, str) else value for name, value in values.items()
    }


@cache
def strings(lang: str) -> Strings:
    """Return the words of *lang*; an unknown language reads the default."""
    folder = files("dashboard.i18n")
    file = folder / f"{lang}.toml"
    if not file.is_file():
        return strings(DEFAULT)
    found = dict(_flat(tomllib.loads(file.read_text("utf-8"))))
    return Strings(
        lang=lang,
        locale=Locale.parse(str(found.pop("language.locale"))),
        texts={key: value for key, value in found.items() if isinstance(value, str)},
        lists={key: tuple(value) for key, value in found.items() if isinstance(value, list)},
    )


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value
