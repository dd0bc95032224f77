"""Who is meant: surnames, honorifics, plurals, counterparts, offices with an article."""

import pytest

from extract.actors.corefer import corefer
from extract.actors.recognise import recognise
from extract.text.sentences import sentences
from tests.rows import document


def meant(text, lang, published=""):
    """Return, mention by mention, the actors as "COUNTRY name office"."""
    article = document("a", published, text, lang=lang)
    found = recognise(article, sentences(article))
    return [
        " + ".join(" ".join(filter(None, (a.country, a.name, *a.offices[:1]))) for a in actors)
        for actors in corefer(article, found)
    ]


HOLM, SATO = "NOR Lars Holm foreign_minister", "JPN Ken Sato foreign_minister"
DE = "Norwegens Außenminister Lars Holm"
EN = "Norwegian Foreign Minister Lars Holm"


@pytest.mark.parametrize(
    ("lang", "text", "last"),
    [
        ("de", f"{DE} war da. Holm sprach lange.", HOLM),
        ("de", f"{DE} war da. Der Minister war froh.", HOLM),
        ("de", f"{DE} lud seinen japanischen Amtskollegen Ken Sato ein.", SATO),
        ("de", f"{DE} lud seinen japanischen Kollegen ein.", "JPN foreign_minister"),
        (
            "de",
            f"{DE} lud Japans Außenminister Ken Sato ein. Die Außenminister lächelten.",
            f"{HOLM} + {SATO}",
        ),
        (
            "de",
            f"{DE} lud Japans Außenminister Ken Sato ein. Die beiden Minister lächelten.",
            f"{SATO} + {HOLM}",
        ),
        ("de", f"{DE} war da. Als Minister war er froh.", ""),
        ("de", f"{DE} war da, sagte ein Sprecher Holms. Holm sprach.", HOLM),
        ("de", f"{DE} war da, sagte ein Sprecher Holms.", "NOR spokesperson"),
        ("de", f"{DE} war da, sagte ein Sprecher Lars Holms. Holm sprach.", HOLM),
        ("en", f"{EN} was there. Holm spoke for long.", HOLM),
        ("en", f"{EN} was there. The minister was glad.", HOLM),
        ("en", f"{EN} came with his Japanese counterpart, Ken Sato, and left.", SATO),
        ("en", f"{EN} came with his Japanese counterpart, Ken Sato.", SATO),
        (
            "en",
            f"{EN} and Japanese Foreign Minister Ken Sato came. The two ministers smiled.",
            f"{SATO} + {HOLM}",
        ),
        ("en", f"{EN} was there. He had been named minister.", ""),
        ("en", f"{EN} was there. Officials were glad.", ""),
        ("en", f"{EN}'s envoy Ada Lund was there.", "NOR Ada Lund official"),
        ("en", f"{EN} came with his envoy Ada Lund.", "NOR Ada Lund official"),
        ("en", "Peru is calm, Interior Minister Ada Lund said.", "PER Ada Lund other_minister"),
        (
            "en",
            "Peru and Chile are calm, Interior Minister Ada Lund said.",
            "Ada Lund other_minister",
        ),
    ],
)
def test_a_later_phrase_means_who_was_named(lang, text, last):
    assert meant(text, lang)[-1] == last


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Putin traf seinen japanischen Kollegen Ken Sato.", "JPN Ken Sato head_of_state"),
        ("en", "Putin met his Japanese counterpart Ken Sato.", "JPN Ken Sato head_of_state"),
        ("en", f"{EN} was there. Putin met his Japanese counterpart.", "JPN head_of_state"),
        # Nobody's office: the name may mean holders of several.
        ("en", "Ada Lund met her Japanese counterpart.", "JPN"),
    ],
)
def test_a_counterpart_has_the_office_that_the_tables_know(lang, text, expected):
    assert meant(text, lang, "2016-05-10")[-1] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Präsident Selenskyj kam, Selensky ging, Zelensky blieb.", "2022-03-01", 1),
        ("Generalstabschef Gerasimow kam, Gerassimow ging, Gerasimov blieb.", "2017-02-17", 1),
        ("Präsident Obama kam. Präsident Putin ging.", "2015-09-18", 2),
    ],
)
def test_spellings_of_one_name_are_one_person(text, published, expected):
    assert len(set(meant(text, "de", published))) == expected


@pytest.mark.parametrize(
    ("lang", "text", "published", "expected"),
    [
        ("de", "John Kerry rief Sergej Lawrow an.", "2015-09-18", ["USA", "RUS"]),
        ("en", "Xi Jinping met Shinzo Abe.", "2018-04-01", ["CHN", "JPN"]),
        ("en", "Angela Merkel called Emmanuel Macron.", "2019-01-01", ["DEU", "FRA"]),
    ],
)
def test_the_gazetteer_tells_the_side_of_a_known_name(lang, text, published, expected):
    assert [actor.split()[0] for actor in meant(text, lang, published)] == expected


def test_states_in_turn_go_to_the_names_behind_a_plural():
    text = "Norway's minister met his Greek, Cypriot and French counterparts, A. Rallis, Nikos Christodoulides and Jean-Yves Le Drian, on Monday."
    assert [actor.split()[0] for actor in meant(text, "en", "2020-01-11")[-2:]] == ["CYP", "FRA"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{DE} kam. Handelsminister Olaf Berg rief seinen japanischen Kollegen an.", "NOR"),
        (f"{DE} traf Perus Präsidenten Juan Ruiz. Handelsminister Olaf Berg rief seinen japanischen Kollegen an.", ""),
    ],
)  # fmt: skip
def test_a_minister_is_of_the_state_that_is_not_his_counterpart_s(text, expected):
    berg = next(actor for actor in meant(text, "de") if "Olaf Berg" in actor)
    assert berg.removesuffix("Olaf Berg other_minister").strip() == expected


@pytest.mark.parametrize(
    ("lang", "text", "last"),
    [
        ("en", "Then Japanese President Ken Sato thanked Holm. The president left.", "NOR Lars Holm"),
        ("en", "It rained on Japanese President Ken Sato. The president left.", "NOR Lars Holm"),
        ("en", "Japanese President Ken Sato came. It rained. The president left.", "NOR Lars Holm"),
        ("en", "Japanese Foreign Minister Ken Sato came. The president left.", "NOR Lars Holm"),
        ("en", "Japanese President Ken Sato came. Holm and the president left.", "NOR Lars Holm"),
        # Who acted in the sentence before, in which the other is not named.
        ("en", "Japanese President Ken Sato came. The president left.", "JPN Ken Sato"),
        ("de", "Der japanische Präsident Ken Sato kam. Der Präsident ging.", "JPN Ken Sato"),
        ("de", "Den japanischen Präsidenten Ken Sato lobte Holm. Der Präsident ging.", "NOR Lars Holm"),
    ],
)  # fmt: skip
def test_the_president_is_who_acted_last_or_is_spoken_of_most(lang, text, last):
    first = {
        "en": "Norwegian President Lars Holm came. Holm smiled. Holm sang.",
        "de": "Der norwegische Präsident Lars Holm kam. Holm lachte. Holm sang.",
    }
    assert meant(f"{first[lang]} {text}", lang)[-1] == f"{last} head_of_state"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("North Korean leader Kim Jong Un was there. Kim spoke.", "PRK Kim Jong Un head_of_state"),
        ("North Korean leader Kim Jong Un was there. It was Kim Jong-un.", "PRK Kim Jong-un head_of_state"),
        # A family name that comes first goes on as a stranger's, whom nothing places.
        ("North Korean leader Kim Jong Un was there. Kim Chol Bok spoke.", "PRK Kim Jong Un head_of_state"),
        ("Chinese Foreign Minister Wang Yi was there. Wang Renhai spoke.", "CHN Wang Yi foreign_minister"),
    ],
)  # fmt: skip
def test_a_family_name_in_front_is_read_with_what_follows(text, last):
    assert meant(text, "en")[-1] == last


def test_a_son_of_goes_by_his_father_s_name_until_the_father_is_named():
    text = "Saudi-Arabiens Kronprinz Mohammed bin Salman war da. Salman sprach."
    assert meant(text, "de", "2023-08-18")[-1] == "SAU Mohammed bin Salman head_of_state"
    assert "bin" not in meant(f"{text} König Salman kam. Salman ging.", "de", "2023-08-18")[-1]


def test_a_minister_may_go_by_an_inner_word_of_his_name():
    text = "Norwegian Trade Minister Dr Ali Maliki Holm was there. Minister Maliki left."
    assert meant(text, "en", "2022-04-27")[-1] == "NOR Ali Maliki Holm other_minister"
    assert "IRQ" in str(meant("Minister Maliki left Norway.", "en", "2012-04-27"))


def test_a_minister_s_surname_alone_means_nobody_of_a_state_of_which_nothing_is_told():
    assert "SDN" not in str(meant("Minister Osman was in Norway.", "en", "2020-03-05"))
    assert "SDN" in str(meant("Minister Osman of Sudan was in Norway.", "en", "2020-03-05"))


def test_a_family_name_set_off_in_german_goes_on_as_a_stranger_s():
    text = "Chinas Außenminister Wang Yi war da. Die Sprecherin in Peking, Wang Renhai, sprach."
    assert "Wang" not in meant(text, "de")[-1]


def test_a_stranger_of_the_same_family_is_no_mention():
    known = "Chinese Foreign Minister Wang Yi was there."
    assert len(meant(f"{known} Wang Renhai spoke.", "en")) == len(meant(known, "en"))


def test_nobody_serves_himself():
    told = meant("Lars Holm deputy chairman of Africa Command Lars Holm", "en")
    assert all("Lars Holm" in one for one in told)
