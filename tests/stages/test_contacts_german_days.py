"""German days: which of the times in a sentence, or in the one before or after it, is that of a contact."""

import pytest

from tests.reading import rows

DAY = "2012-05-10"  # a Thursday
WEEK = "2012-05-03/2012-05-10"
L = "Perus Präsident Rui Abade"


def _dates(text, published=DAY):
    text = text.replace("{L}", L)
    return sorted(rows(text, published, fields=("countries", "date", "status")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nach einem Telefonat mit {S} am Dienstag traf {H} am Mittwoch {L}.",
            ["JPN-NOR 2012-05-08 held", "NOR-PER 2012-05-09 held"],
        ),
        (
            "Vor einem Gespräch mit {S} am Mittwoch hat {H} am Montag mit {L} telefoniert.",
            ["JPN-NOR 2012-05-09 held", "NOR-PER 2012-05-07 held"],
        ),
        (
            "Nach dem Gipfel mit {S} im Juni ist auch ein Treffen von {H} mit {L} geplant.",
            ["NOR-PER planned"],
        ),
        (
            "Während eines Besuchs bei {S} telefonierte {H} am Montag mit {L}.",
            ["JPN-NOR 2012-05-07 held", "NOR-PER 2012-05-07 held"],
        ),
        ("Nach einem Gespräch mit {S} am Dienstag sagte {H}, man sei einig.", ["JPN-NOR 2012-05-08 held"]),
    ],
)  # fmt: skip
def test_a_clause_that_opens_with_a_contact_gives_each_its_own_day(text, told):
    assert _dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am Montag war {H} in Genf. Er traf dort {S}.", "JPN-NOR 2012-05-07 held"),
        ("{H} flog am Montag nach Genf. Er sprach dort mit {S}.", "JPN-NOR 2012-05-07 held"),
        ("Am Montag hielt {H} eine Rede. Danach traf er {S}.", "JPN-NOR 2012-05-07 held"),
        # A day to come, or a contact older than what the sentence before tells.
        ("{H} will am Montag eine Rede halten. Er sprach mit {S}.", f"JPN-NOR {WEEK} held"),
        ("Am Montag hielt {H} eine Rede. Er hatte {S} getroffen.", f"JPN-NOR ../{DAY} held"),
    ],
)
def test_who_goes_on_in_the_next_sentence_does_so_that_day(text, told):
    assert _dates(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der G20-Gipfel fand am Montag und Dienstag in Genf statt. Am Rande des Gipfels traf {H} {S}.", "2012-05-07/2012-05-08 held"),
        ("Am 28. und 29. Mai findet in Genf der Fischereigipfel statt. Am Rande des Gipfels will {H} {S} treffen.", "2012-05-28/2012-05-29 planned"),
        ("Der G20-Gipfel fand am Montag in Genf statt. Am Rande der Messe traf {H} {S}.", f"{WEEK} held"),
    ],
)  # fmt: skip
def test_beside_a_summit_is_on_its_days(text, told):
    assert _dates(text) == [f"JPN-NOR {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Geplant ist ein Treffen von {H} mit {S}. Es soll im Juni stattfinden.", "2012-06 planned"),
        ("Vereinbart wurde ein Besuch von {H} bei {S}. Er ist für Juni vorgesehen.", "2012-06 planned"),
        ("{H} und {S} wollen sich treffen. Als Termin gilt der 4. Juni.", "2012-06-04 planned"),
        ("Geplant ist ein Treffen von {H} mit {S}. Es soll im Juni ein Fest stattfinden.", "planned"),
        ("Geplant ist ein Treffen von {H} mit {S}. Er soll im Juni stattfinden.", "planned"),
        ("Geplant ist ein Treffen von {H} mit {S}. Ein Termin im Juni steht nicht fest.", "planned"),
    ],
)  # fmt: skip
def test_the_sentence_after_a_plan_dates_it(text, told):
    assert _dates(text) == [f"JPN-NOR {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} sprach bei einem Treffen mit {S}, 50, am Montag über Fisch.", "2012-05-07 held"),
        ("{H} hat {S}, den er seit Jahren kennt, am Montag in Genf getroffen.", "2012-05-07 held"),
        ("{H} hat, wie es hieß, am Montag mit {S} telefoniert.", "2012-05-07 held"),
        ("{H} hatte – wie es hieß – im April mit {S} telefoniert.", "2012-04 held"),
        ("{H} traf {S}, der am Montag gewählt worden war, in Genf.", f"{WEEK} held"),
    ],
)  # fmt: skip
def test_what_is_set_off_parts_no_day_from_its_contact(text, told):
    assert _dates(text) == [f"JPN-NOR {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am 4. Mai 2018 traf {H} in Oslo {S}. Am 18. Mai sprach er mit {L}.", "2018-05-18"),
        ("Im Mai 2018 traf {H} in Oslo {S}. Im September sprach er mit {L}.", "2018-09"),
        ("Im Mai 2018 traf {H} in Oslo {S}. Im März sprach er mit {L}.", ""),
    ],
)
def test_an_undated_article_goes_on_in_the_year_it_has_named(text, told):
    assert f"NOR-PER {told} held".replace("  ", " ") in _dates(text, "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vor dem Gipfel mit {S} hat {H} am Mittwoch zur Ruhe gemahnt.", "planned"),
        ("Kurz vor dem Gipfel mit {S} hat {H} am Mittwoch zur Ruhe gemahnt.", "planned"),
        ("{H} hat am Mittwoch vor dem Gipfel mit {S} am Samstag zur Ruhe gemahnt.", "2012-05-12 planned"),
        ("Vor dem Gipfel mit {S} am Samstag hat {H} zur Ruhe gemahnt.", "2012-05-12 planned"),
        ("Vor seinem für Samstag geplanten Gipfel mit {S} hat {H} am Mittwoch gemahnt.", "2012-05-12 planned"),
        ("Drei Tage vor dem Gipfel mit {S} hat {H} am Mittwoch zur Ruhe gemahnt.", "2012-05-12 planned"),
        ("Einen Tag nach dem Gipfel mit {S} ist {H} am Mittwoch nach Oslo zurückgekehrt.", "2012-05-08 held"),
        ("Nach dem Gipfel mit {S} hat {H} am Mittwoch zur Ruhe gemahnt.", "2012-05-09 held"),
    ],
)  # fmt: skip
def test_a_day_before_or_after_a_summit_is_not_its_day(text, told):
    assert _dates(text) == [f"JPN-NOR {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nach dreitägigen Gesprächen einigten sich Norwegen und Japan am Mittwoch.", "2012-05-07/2012-05-09 held"),
        ("Nach dreitägiger Pause haben Norwegen und Japan am Mittwoch Gespräche geführt.", "2012-05-09 held"),
        ("Im Juli 2011 entstand ein Pakt. {H} und {S} hatten ihn bei ihrem damaligen Treffen gelobt.", "2011-07 held"),
        ("{H} und {S} wollen sich nicht treffen. In den vergangenen Tagen war ein Treffen im Gespräch gewesen.", "denied"),
        ("{H} traf am Mittwoch in Tokio {S}. Sein Besuch in Japan dauert noch bis Freitag.", "2012-05-09 held"),
        # What was done before the news is no day of the news.
        ("Am Dienstag hatte Peru einen Pakt gekündigt. {H} telefonierte mit {S}.", f"{WEEK} held"),
    ],
)  # fmt: skip
def test_words_that_tell_of_days_before_date_only_what_they_are_said_of(text, told):
    assert _dates(text) == [f"JPN-NOR {told}"]


def test_shortly_before_is_on_the_same_day():
    text = "{H} traf am Montag in Genf {S}. Kurz zuvor hatte er mit {L} telefoniert."
    assert _dates(text) == ["JPN-NOR 2012-05-07 held", "NOR-PER 2012-05-07 held"]


@pytest.mark.parametrize(
    "text",
    [
        "{H} sprach mit {S} über die Parlamentswahl am Sonntag.",
        "{H} sprach mit {S} über den Anschlag in Graz vom Montag.",
        "{H} sprach mit {S} über den Gipfel im März.",
        "Kurz vor der Wahl am Sonntag hat {H} {S} empfangen.",
        "Vor dem am Freitag beginnenden Gipfel hat {H} mit {S} telefoniert.",
        "Der am Montag gewählte norwegische Ministerpräsident Lars Holm hat mit {S} telefoniert.",
        "Nachdem es am Montag einen Anschlag gegeben hatte, telefonierte {H} mit {S}.",
        "Nach dem Treffen mit {S} kündigte {H} für Freitag eine Rede an.",
        "{H} wurde im Januar gewählt. Er sprach mit {S} über Fisch.",
    ],
)
def test_the_time_of_another_noun_dates_no_contact(text):
    assert _dates(text) == [f"JPN-NOR {WEEK} held"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die am Montag in Genf begonnenen Gespräche zwischen Norwegen und Japan drehen sich um Fisch.", "2012-05-07 held"),
        ("Drei Tage nach der Wahl hat {H} am Mittwoch mit {S} telefoniert.", "2012-05-09 held"),
        ("Beim Treffen am kommenden Montag zwischen {H} und {S} geht es um Fisch.", "2012-05-14 planned"),
        ("{H} reist am Freitag für drei Tage nach Japan.", "2012-05-11/2012-05-13 planned"),
        ("Im März 2010 war {H} in Genf. Dort traf er {S}.", "2010-03 held"),
        ("Bei einem Treffen am Mittwoch sprachen {H} und {S} über die Wahl.", "2012-05-09 held"),
    ],
)  # fmt: skip
def test_the_time_of_the_contact_itself_does(text, told):
    assert _dates(text) == [f"JPN-NOR {told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Am 7. Mai 2012 kommt {H} nach Tokio.", ["2012-05-07 planned"]),
        ("{H} reist vom 2. bis 5. Mai 2012 nach Tokio.", ["2012-05-02/2012-05-05 planned"]),
        ("Am 7. Mai 2012 kam {H} nach Tokio.", ["2012-05-07 held"]),
        (
            "{H} ist am 14. und 15. Mai 2012 in Tokio auf Arbeitsbesuch. Am Dienstag traf Holm {S}.",
            ["2012-05-15 held"],
        ),
        ("Am 7. April 2012 kommt {H} nach Tokio.", ["2012-04-07 held"]),
        (
            "Am 7. Mai kommt {H} nach Tokio. Neben einem Gespräch mit {S} besichtigt Holm dort den Hafen.",
            ["2012-05-07 planned"],
        ),
    ],
)
def test_a_present_in_a_text_of_which_only_the_month_is_known(text, told):
    assert rows(text, "2012-05", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} trifft {S} am Montag. Der letzte Besuch fand am 12. April 2009 statt. Die beiden Minister {H} und {S} trafen sich damals in Graz.",
            ["JPN-NOR 2009-04-12 held", "JPN-NOR 2012-05-14 planned"],
        ),
        (
            "{H} trifft {S} am Montag. Japan sorgt sich um Peru. Der letzte Besuch fand am 12. April 2009 statt. Die beiden Minister {H} und {S} trafen sich damals in Graz.",
            ["JPN-NOR 2009-04-12 held", "JPN-NOR 2012-05-14 planned"],
        ),
        (
            "{H} traf {S} am Montag. Die beiden sprachen damals auch über Fisch.",
            ["JPN-NOR 2012-05-07 held"],
        ),
    ],
)
def test_back_then_is_no_day_to_come(text, told):
    assert _dates(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Am 14. Dezember 2007 besuchte {H} Tokio. Im September hatte {S} Oslo besucht, und im Oktober war {L} nach Oslo gekommen.",
            ["JPN-NOR 2007-09 held", "JPN-NOR 2007-12-14 held", "NOR-PER 2007-10 held"],
        ),
        (
            "Am 14. Februar 2007 besuchte {H} Tokio. Im September war {L} nach Oslo gekommen.",
            ["JPN-NOR 2007-02-14 held", "NOR-PER 2006-09 held"],
        ),
        (
            "Am 14. Februar 2007 besuchte {H} Tokio. Im September kam {L} nach Oslo.",
            ["JPN-NOR 2007-02-14 held", "NOR-PER 2007-09 held"],
        ),
    ],
)
def test_a_month_in_the_pluperfect_of_an_undated_text_is_the_last_before_the_day_told(text, told):
    assert _dates(text, None) == told
