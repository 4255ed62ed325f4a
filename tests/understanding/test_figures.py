"""What was measured, rounded down: whoever makes understanding worse hears of it here."""

from collections.abc import Sequence

from dialogs.understanding.reader import Reader
from locales import FOLDER
from tests.understanding.measuring import LANGUAGES, Told, read_all, share


def figures(told: Sequence[Told]) -> dict[str, float]:
    """Return the shares that must not fall, by what they say."""
    by_topic = [each for each in told if each.message.topic]
    acted_on = [each for each in by_topic if each.reading.auto]
    danger = [each.reading.danger for each in told if each.message.is_danger]
    none = [each.reading.danger for each in by_topic if not each.message.is_danger]
    spoken = {name: [each.right for each in by_topic if each.message.language == name] for name in LANGUAGES}
    return {
        "the right topic first": share(each.right for each in by_topic),
        "the right topic among three": share(each.among_three for each in by_topic),
        "the right topic first, worst language": min(map(share, spoken.values())),
        "acted on": len(acted_on) / len(by_topic),
        "right of what is acted on": share(each.right for each in acted_on),
        "danger seen": share(found != "none" for found in danger),
        "danger seen as hard": share(found == "hard" for found in danger),
        "no hard alarm without danger": share(found != "hard" for found in none),
        "no numbers without danger": share(found == "none" for found in none),
        "slots": share(each.slots_right for each in by_topic),
        "language": share(each.language_right for each in by_topic),
    }


def too_low(told: Sequence[Told], least: dict[str, float]) -> dict[str, float]:
    found = figures(told)
    return {name: found[name] for name, bound in least.items() if found[name] < bound}


def test_messages_are_understood_as_well_as_was_measured(reader: Reader) -> None:
    least = {
        "the right topic first": 0.90,
        "the right topic among three": 0.98,
        "the right topic first, worst language": 0.82,
        "acted on": 0.79,
        "right of what is acted on": 0.96,
        "danger seen": 0.98,
        "danger seen as hard": 0.66,
        "no hard alarm without danger": 0.98,
        "no numbers without danger": 0.82,
        "slots": 0.955,
        "language": 0.98,
    }
    assert too_low(read_all(reader), least) == {}
    assert too_low(read_all(reader, prior="nb"), least) == {}


def test_without_the_embedding_less_is_understood_and_danger_is_still_seen() -> None:
    least = {
        "the right topic first": 0.82,
        "acted on": 0.5,
        "right of what is acted on": 0.95,
        "danger seen": 0.97,
        "no hard alarm without danger": 0.98,
    }
    assert too_low(read_all(Reader.load(FOLDER, without_embedding=True)), least) == {}
