import pytest

from extract.text.language import detect

SAMPLES = [
    (
        "de",
        "Der Minister reist am Montag nach Oslo. Er will dort mit seinem Kollegen über Fischerei reden.",
    ),
    ("de", "Zürich - Die Ministerin hat am Montag nicht mit ihrem Kollegen telefoniert, hiess es."),
    (
        "en",
        "The minister will travel to Oslo on Monday. He wants to talk to his colleague about fishing.",
    ),
    ("en", "OSLO - Prime Minister Weber had a phone conversation with the President of Freedonia."),
    (
        "fr",
        "Le ministre des Affaires étrangères a rencontré mardi son homologue à Lyon. Les deux hommes ont parlé de la sécurité.",
    ),
    (
        "fr",
        "Paris et Berlin sont d'accord : les sanctions doivent être maintenues, selon des sources diplomatiques.",
    ),
    (
        "fr",
        "Le Premier ministre s’est entretenu avec l’envoyé d’Oslo, jusqu’à ce qu’il n’y ait plus rien à dire.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), SAMPLES)
def test_the_languages_that_are_read_are_told(lang, text):
    assert detect(text) == lang


OTHERS = [
    "De minister van Buitenlandse Zaken heeft dinsdag in Utrecht met zijn ambtgenoot gesproken over de oorlog.",
    "De minister die was in het land en sprak over de oorlog in Syrië, die over de grens nog in alle hevigheid woedt.",
    "De president was in Den Haag en was bezorgd over de situatie als het om de veiligheid van het land gaat.",
    "El ministre d'Exteriors es va reunir dimarts amb el seu homòleg a Girona. Els dos van parlar de la seguretat.",
    "Ministrul de externe s-a întâlnit marți cu omologul său la Cluj. Cei doi au vorbit despre securitate și despre vize.",
    "El ministro de Exteriores se reunió el martes con su homólogo en Sevilla. Los dos hablaron de la seguridad.",
    "Utrikesministern träffade på tisdagen sin kollega i Malmö. Det var det första mötet på mer än ett år.",
    "Den svenska ministern har under dagen talat i telefon med sin kollega. In i det sista var det osäkert.",
    "Udenrigsministeren mødte tirsdag sin kollega i Aarhus. Det var det første møde i mere end et år.",
    "Den danske minister for udenrigsanliggender var der, og der er endnu ikke svar.",
    "Utenriksministeren møtte tirsdag sin kollega i Bergen. Det var det første møtet på mer enn ett år.",
    "Il ministro degli Esteri ha incontrato martedì il suo omologo a Torino. I due hanno parlato della sicurezza.",
    "O ministro dos Negócios Estrangeiros encontrou-se na terça-feira com o seu homólogo no Porto.",
    "Minister spraw zagranicznych spotkał się we wtorek ze swoim odpowiednikiem w Gdańsku.",
    "Министр иностранных дел встретился во вторник со своим коллегой в Казани. Они обсудили ситуацию.",
    "Міністр закордонних справ зустрівся у вівторок зі своїм колегою у Львові. Вони обговорили ситуацію.",
    "Die minister van buitelandse sake het Dinsdag met sy ampsgenoot in Pretoria vergader.",
    "Dışişleri Bakanı salı günü mevkidaşıyla İzmir'de görüştü. İki bakan bölgedeki durumu ele aldı.",
    "Ulkoministeri tapasi tiistaina kollegansa Turussa. He keskustelivat alueen tilanteesta.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_another_language_is_neither(text):
    assert detect(text) is None


@pytest.mark.parametrize("text", ["", "Oslo", "12.3. 14:00", "Weber trifft Huber"])
def test_too_few_words_tell_no_language(text):
    assert detect(text) is None
