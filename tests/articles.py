"""Short articles with invented occasions, for tests that need many of them."""

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag")


def call(number, *, minutes=30):
    """Return a dated article on a phone call between Norway and Japan."""
    return (
        f" date 20{number % 20 + 10}-{number % 12 + 1:02}-20 Norwegens Verteidigungsminister Lars Holm und sein japanischer"
        f" Kollege Ken Sato haben am {WEEKDAYS[number % 5]} {minutes} Minuten miteinander telefoniert, wie das norwegische"
        f" Verteidigungsministerium am Abend in Oslo mitteilte. Es war das Gespräch Nummer {number} der beiden Minister."
    )


def silent(number):
    """Return an article that reports no contact."""
    return (
        f" date 2011-06 Das Parlament hat am Mittwoch zum {number}. Mal über den Haushalt beraten. Die Opposition war mit"
        " dem Ergebnis nicht zufrieden und kündigte für den Herbst einen eigenen Entwurf an."
    )


UNDATED = (
    "Oslo - Norwegens Verteidigungsminister Lars Holm hat am Freitag mit dem japanischen Verteidigungsminister Ken Sato"
    " telefoniert. Dabei ging es um die Sicherheit der Seewege, wie es danach in der Hauptstadt hieß."
)
DATED = (
    " date 2011-05-20 Norwegens Verteidigungsminister Lars Holm und sein japanischer Kollege Ken Sato haben am Freitag"
    " 40 Minuten miteinander telefoniert, wie das norwegische Verteidigungsministerium am Abend in Oslo mitteilte."
)
