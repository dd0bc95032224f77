"""A small corpus made by hand: US–Russian contacts 2013 to 2018 in invented articles."""

import hashlib
from dataclasses import replace
from datetime import date

from extract import store
from extract.edtf import day, parse
from extract.model import (
    Attestation,
    ClaimKind,
    Clue,
    Conflict,
    Contact,
    ContactMention,
    Corpus,
    Document,
    Evidence,
    FileRead,
    Gap,
    GapClaim,
    Level,
    Mode,
    Participant,
    PublishedFrom,
    Reason,
    Span,
    Status,
)

US_RUSSIA = ("RUS", "USA")

PEOPLE = {
    "Trump": ("Donald Trump", "president", "USA"),
    "Obama": ("Barack Obama", "president", "USA"),
    "Putin": ("Vladimir Putin", "president", "RUS"),
    "Kerry": ("John Kerry", "foreign_minister", "USA"),
    "Tillerson": ("Rex Tillerson", "foreign_minister", "USA"),
    "Lavrov": ("Sergey Lavrov", "foreign_minister", "RUS"),
    "Hagel": ("Chuck Hagel", "defence_minister", "USA"),
    "Carter": ("Ash Carter", "defence_minister", "USA"),
    "Mattis": ("Jim Mattis", "defence_minister", "USA"),
    "Shoigu": ("Sergei Shoigu", "defence_minister", "RUS"),
    "Dempsey": ("Martin Dempsey", "chief_of_staff", "USA"),
    "Dunford": ("Joseph Dunford", "chief_of_staff", "USA"),
    "Gerasimov": ("Valery Gerasimov", "chief_of_staff", "RUS"),
    "Merkel": ("Angela Merkel", "chancellor", "DEU"),
}

QUOTES = {
    "hagel": "Chuck Hagel had last sat across a table from Sergei Shoigu in October 2013.",
    "carter": "On Friday Ash Carter and Sergei Shoigu spoke by telephone for 50 minutes about the skies over Syria.",
    "carter_claim": "It was the first conversation between the two ministries' heads in well over a year.",
    "carter_de": "Am Freitag telefonierte Verteidigungsminister Ash Carter fünfzig Minuten lang mit Sergei Shoigu.",
    "kerry": "Drei Tage zuvor hatte bereits John Kerry mit Sergey Lavrov telefoniert.",
    "denied": "Ein Gespräch zwischen Obama und Putin in New York sei für den 28. September nicht vereinbart, hieß es.",
    "dempsey": "The chiefs had not met since Martin Dempsey and Valery Gerasimov talked in January 2014.",
    "dunford": "General Joseph Dunford received General Valery Gerasimov in Baku on Thursday.",
    "tillerson": "Im April war Rex Tillerson in Moskau mit Präsident Putin zusammengekommen.",
    "trump": "Am Dienstag telefonierten Donald Trump und Vladimir Putin zum dritten Mal.",
    "arctic": "Tillerson und Lavrov wollen sich am Rande des Arktischen Rates vom 8. bis 12. Mai treffen.",
    "hamburg": "Für den 7. und 8. Juli ist in Hamburg ein Treffen der beiden Präsidenten vorgesehen.",
    "merkel": "Am selben Tag empfing Putin in Sotschi Bundeskanzlerin Angela Merkel.",
    "helsinki": "Trump and Putin met in Helsinki on 16 July for their first summit.",
    "mattis": "Jim Mattis said he was considering a meeting with Sergei Shoigu, but that nothing had been decided.",
    "pentagon": "According to his spokesman no defence secretary has spoken to Mr Shoigu since September 2015.",
    "moscow": "The summit planned for Moscow on 3 and 4 September was called off by the White House.",
}


def _text(*parts: str) -> str:
    return "\n\n".join(parts)


ARTICLES = {
    "wire/2013-08-07.txt": (
        "White House drops the Moscow summit",
        "Sample Wire",
        "en",
        day(date(2013, 8, 7)),
        PublishedFrom.METADATA,
        _text(
            "White House drops the Moscow summit",
            f"The mood between the capitals has soured. {QUOTES['moscow']} Advisers spoke of a pause.",
        ),
    ),
    "wire/2015-09-18.txt": (
        "Pentagon and Moscow talk again",
        "Sample Wire",
        "en",
        day(date(2015, 9, 18)),
        PublishedFrom.DATELINE,
        _text(
            "Pentagon and Moscow talk again",
            "Washington – The line had long been dead, an official said with a shrug.",
            f"{QUOTES['carter']} {QUOTES['carter_claim']} Both agreed to keep their officers in touch.",
            f"{QUOTES['hagel']} A second call was not announced & “nothing” was <scheduled>.",
        ),
    ),
    "blatt/anruf.txt": (
        "Ein Anruf nach langer Pause",
        "Musterblatt",
        "de",
        day(date(2015, 9, 18)),
        PublishedFrom.LINKED,
        _text(
            "Ein Anruf nach langer Pause",
            f"{QUOTES['carter_de']} {QUOTES['kerry']}",
            f"{QUOTES['denied']} In Berlin wurde die Nachricht mit Erleichterung aufgenommen.",
        ),
    ),
    "wire/2017-02-17.txt": (
        "Generals meet on the Caspian",
        "Sample Wire",
        "en",
        day(date(2017, 2, 17)),
        PublishedFrom.AGENCY,
        _text(
            "Generals meet on the Caspian",
            f"The hall was quiet, the flags were new. {QUOTES['dunford']} {QUOTES['dempsey']}",
            "Neither side gave further details.",
        ),
    ),
    "blatt/2017-05-02.txt": (
        "Telefonat, Arktis, Hamburg",
        "Musterblatt",
        "de",
        day(date(2017, 5, 2)),
        PublishedFrom.INFERRED,
        _text(
            "Telefonat, Arktis, Hamburg",
            f"{QUOTES['trump']} {QUOTES['tillerson']} {QUOTES['arctic']}",
            f"{QUOTES['hamburg']} {QUOTES['merkel']}",
        ),
    ),
    "wire/2018-07.txt": (
        "Mattis weighs a meeting",
        "Sample Wire",
        "en",
        parse("2018-07"),
        PublishedFrom.METADATA,
        _text(
            "Mattis weighs a meeting",
            f"{QUOTES['mattis']} {QUOTES['pentagon']}",
            f"{QUOTES['helsinki']} Reporters were kept at the gate.",
        ),
    ),
}

_CONTACTS = (
    # key, date, mode, level, status, who, place, minutes, [(article, quote)]
    ("moscow", "2013-09-03/2013-09-04", "meeting", "leaders", "cancelled", "Obama Putin", "Moscow", None, [("wire/2013-08-07.txt", "moscow")]),
    ("hagel", "2013-10", "meeting", "defence_ministers", "held", "Hagel Shoigu", "", None, [("wire/2015-09-18.txt", "hagel")]),
    ("dempsey", "2014-01", "meeting", "chiefs_of_staff", "held", "Dempsey Gerasimov", "", None, [("wire/2017-02-17.txt", "dempsey")]),
    ("kerry", "2015-09-15", "phone", "foreign_ministers", "held", "Kerry Lavrov", "", None, [("blatt/anruf.txt", "kerry")]),
    ("carter", "2015-09-18", "phone", "defence_ministers", "held", "Carter Shoigu", "", 50, [("wire/2015-09-18.txt", "carter"), ("blatt/anruf.txt", "carter_de")]),
    ("denied", "2015-09-28", "meeting", "leaders", "denied", "Obama Putin", "New York", None, [("blatt/anruf.txt", "denied")]),
    ("dunford", "2017-02-16", "meeting", "chiefs_of_staff", "held", "Dunford Gerasimov", "Baku", None, [("wire/2017-02-17.txt", "dunford")]),
    ("tillerson", "2017-04", "meeting", "foreign_ministers", "held", "Tillerson Putin", "Moscow", None, [("blatt/2017-05-02.txt", "tillerson")]),
    ("trump", "2017-05-02", "phone", "leaders", "held", "Trump Putin", "", None, [("blatt/2017-05-02.txt", "trump")]),
    ("arctic", "2017-05-08/2017-05-12", "meeting", "foreign_ministers", "planned", "Tillerson Lavrov", "Alaska", None, [("blatt/2017-05-02.txt", "arctic")]),
    ("hamburg", "2017-07-07/2017-07-08", "meeting", "leaders", "planned", "Trump Putin", "Hamburg", None, [("blatt/2017-05-02.txt", "hamburg")]),
    ("helsinki", "2018-07-16", "meeting", "leaders", "held", "Trump Putin", "Helsinki", None, [("wire/2018-07.txt", "helsinki")]),
    ("mattis", "", "meeting", "defence_ministers", "proposed", "Mattis Shoigu", "", None, [("wire/2018-07.txt", "mattis")]),
    ("merkel", "2017-05-02", "meeting", "leaders", "held", "Merkel Putin", "Sochi", None, [("blatt/2017-05-02.txt", "merkel")]),
)  # fmt: skip

_CLAIMS = (
    # key, article, quote, level, since, until, kind
    ("over_a_year", "wire/2015-09-18.txt", "carter_claim", "defence_ministers", "../2014-09-18", "2015-09-18", "first_since"),
    ("since_january", "wire/2017-02-17.txt", "dempsey", "chiefs_of_staff", "2014-01", "2017-02-16", "first_since"),
    ("since_2015", "wire/2018-07.txt", "pentagon", "defence_ministers", "2015-09", "2018-07", "none_since"),
)  # fmt: skip

_GAPS = (
    # level, after, before, start, end, days_min, days_max, attested, contradicted_by
    ("defence_ministers", "hagel", "carter", "2013-10-31", "2015-09-18", 687, 717, [("2014-09-18", "2015-09-18", "over_a_year")], ()),
    ("defence_ministers", "carter", None, "2015-09-18", "2018-07-01", 1017, 1047, [("2015-09-18", "2018-07-01", "since_2015")], ()),
    ("chiefs_of_staff", "dempsey", "dunford", "2014-01-31", "2017-02-16", 1112, 1142, [("2014-01-31", "2017-02-16", "since_january")], ()),
    ("chiefs_of_staff", "dunford", None, "2017-02-16", "2018-07-01", 500, 530, [], ()),
    ("foreign_ministers", "kerry", "tillerson", "2015-09-15", "2017-04-01", 564, 593, [], ()),
    ("foreign_ministers", "tillerson", None, "2017-04-30", "2018-07-01", 427, 486, [], ()),
    ("leaders", "trump", "helsinki", "2017-05-02", "2018-07-16", 440, 440, [], ()),
    (None, "dempsey", "kerry", "2014-01-31", "2015-09-15", 592, 622, [], ()),
    (None, "carter", "dunford", "2015-09-18", "2017-02-16", 517, 517, [], ()),
    (None, "trump", "helsinki", "2017-05-02", "2018-07-16", 440, 440, [], ()),
    (None, "dunford", "tillerson", "2017-02-16", "2017-04-01", 44, 73, [], ()),
)  # fmt: skip


def _documents():
    for name, (title, outlet, lang, published, published_from, text) in ARTICLES.items():
        digest = hashlib.sha256(text.encode()).hexdigest()
        clues = (Clue("dct.month_given", published, None, "month given beside the text"),)
        yield Document(
            id=name,
            text=text,
            lang=lang,
            digest=digest,
            title=title,
            outlet=outlet,
            url="https://example.org/" + name,
            published=published,
            published_from=published_from,
            body=Span(0, len(text)),
            clues=clues if published_from is PublishedFrom.INFERRED else (),
        )


def span_of(article: str, quote: str) -> Span:
    start = ARTICLES[article][-1].index(QUOTES[quote])
    return Span(start, start + len(QUOTES[quote]))


def _people(names: str):
    return tuple(Participant(*PEOPLE[name], wikidata=None) for name in names.split())


def _contact(row) -> Contact:
    key, date_text, mode, level, status, who, place, minutes, reports = row
    people = _people(who)
    countries = tuple(sorted({person.country for person in people}))
    when = parse(date_text) if date_text else None
    mentions = tuple(
        ContactMention(
            id=f"m-{key}-{number}",
            article=article,
            date=when,
            mode=Mode(mode),
            level=Level(level),
            status=Status(status),
            countries=countries,
            participants=people,
            place=place,
            duration_minutes=minutes,
            topics=("Syria",) if key == "carter" else (),
            plural=False,
            evidence=(
                Evidence(article, span_of(article, quote), QUOTES[quote], "Friday", None, ("en.trigger.speak",)),
            ),
            reasons=(Reason("mode", "en.trigger.speak", span_of(article, quote)),),
        )
        for number, (article, quote) in enumerate(reports)
    )  # fmt: skip
    conflicts = (
        (
            Conflict("duration_minutes", ("50", "45"), tuple(m.id for m in mentions)),
            Conflict("initiator", ("RUS", "USA"), tuple(m.id for m in mentions)),
        )
        if key == "carter"
        else ()
    )
    return Contact(
        id=f"c-{key}",
        date=when,
        mode=Mode(mode),
        level=Level(level),
        status=Status(status),
        label="phone call" if mode == "phone" else "meeting",
        countries=countries,
        participants=people,
        place=place,
        duration_minutes=minutes,
        topics=("Syria",) if key == "carter" else (),
        cameo="040",
        plover="CONSULT",
        mentions=mentions,
        conflicts=conflicts,
    )


def _claim(row) -> GapClaim:
    key, article, quote, level, since, until, kind = row
    return GapClaim(
        id=f"claim-{key}",
        article=article,
        countries=US_RUSSIA,
        level=Level(level),
        mode_scope=None,
        since=parse(since),
        until=parse(until),
        kind=ClaimKind(kind),
        quote=QUOTES[quote],
        span=span_of(article, quote),
        rules=(f"en.claim.{kind}",),
    )


def _gap(row) -> Gap:
    level, after, before, start, end, days_min, days_max, attested, contradicted_by = row
    return Gap(
        countries=US_RUSSIA,
        level=Level(level) if level else None,
        after=f"c-{after}" if after else None,
        before=f"c-{before}" if before else None,
        start=start,
        end=end,
        days_min=days_min,
        days_max=days_max,
        open=before is None,
        attested=tuple(Attestation(a, b, (f"claim-{claim}",)) for a, b, claim in attested),
        contradicted_by=contradicted_by,
    )


def corpus() -> Corpus:
    """The sample: six articles, fourteen contacts of two dyads, three claims, eleven gaps."""
    return Corpus(
        documents=tuple(_documents()),
        contacts=tuple(_contact(row) for row in _CONTACTS),
        gap_claims=tuple(_claim(row) for row in _CLAIMS),
        gaps=tuple(_gap(row) for row in _GAPS),
        set_aside=(),
        files=tuple(FileRead(document.id, document.digest) for document in _documents()),
    )


def gap_id(level, after):
    """Return the id of the silence at a level that a contact opens."""
    return next(
        gap.id for gap in map(_gap, _GAPS) if (gap.level, gap.after) == (level, f"c-{after}")
    )


def write(path):
    store.write(path, corpus())
    return path


def corpus_without(key):
    whole = corpus()
    return replace(whole, contacts=tuple(c for c in whole.contacts if c.id != f"c-{key}"))


def corpus_undated(key):
    """Return the sample in which a contact has no date, nor has any article that reports it."""
    whole = corpus()
    told = {m.article for c in whole.contacts if c.id == f"c-{key}" for m in c.mentions}
    return replace(
        whole,
        documents=tuple(replace(d, published=None) if d.id in told else d for d in whole.documents),
        contacts=tuple(replace(c, date=None) if c.id == f"c-{key}" else c for c in whole.contacts),
    )
