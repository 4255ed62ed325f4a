"""Writes how well understanding does into docs/, with a picture: `python -m tests.understanding.report`.

The blind set is read as strangers' messages: nothing of it was learned, and the contact's language is Norwegian.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from dialogs.understanding.reader import Reader
from dialogs.understanding.reading import TOPICS
from locales import FOLDER
from tests.understanding.measuring import LANGUAGES, Told, read_all, share

DOCS = Path(__file__).parents[2] / "docs"
STYLES = ("plain", "short", "indirect", "dictated", "typos", "bare", "latin", "mixed", "dialect")
STYLE_NAMES = {"bare": "without diacritics", "latin": "in Latin letters", "mixed": "mixed with Norwegian"}


def report(told: Sequence[Told], without: Sequence[Told]) -> str:
    """Return the report as Markdown."""
    by_topic = [each for each in told if each.message.topic]
    lines = [
        "# How well messages are understood",
        "",
        "Measured on the blind set in `tests/understanding/blind`: 120 messages in each of sixteen languages, eight",
        "a topic, written apart from the phrases and never learned from; 42 more a language speak of danger or only",
        "look like it.",
        "Each is read as a stranger's, whose language is taken to be Norwegian. Made by",
        "`.venv/bin/python -m tests.understanding.report`. The lines between acting and asking back are drawn on",
        "phrases that were held back from learning; how strictly was chosen among a few settings with an eye on this",
        "set. The last three messages of each topic came later, when all but the last of the phrases were written; the",
        "rules for slots were mended after they were read. No native reader has seen phrases or messages yet.",
        "",
        *_table(("", "all", "without the embedding"), _overall(told, without)),
        "",
        "![Which topic was read for which, and how right each language is](understanding.svg)",
        "",
        "## By language",
        "",
        *_table(_HEADS, (_row(name, [e for e in by_topic if e.message.language == name]) for name in LANGUAGES)),
        "",
        "## By topic",
        "",
        *_table(_HEADS, (_row(name, [e for e in by_topic if e.message.topic == name]) for name in TOPICS)),
        "",
        "## By style",
        "",
        *_table(
            _HEADS,
            (_row(STYLE_NAMES.get(name, name), [e for e in by_topic if e.message.style == name]) for name in STYLES),
        ),
        "",
        "## What is taken for what",
        "",
        "A row for each topic as it is, a column for each as it was read.",
        "",
        *_confusion(by_topic),
        "",
    ]
    return "\n".join(lines)


_HEADS = ("", "messages", "right first", "among three", "acted on", "right of those", "slots", "language")


def _row(name: str, told: Sequence[Told]) -> tuple[str, ...]:
    acted_on = [each for each in told if each.reading.auto]
    return (
        name,
        str(len(told)),
        *(_percent(told, asked) for asked in (_right, _among_three, _auto)),
        _percent(acted_on, _right),
        *(_percent(told, asked) for asked in (_slots, _language)),
    )


def _overall(told: Sequence[Told], without: Sequence[Told]) -> Iterable[tuple[str, ...]]:
    asked: list[tuple[str, Callable[[Sequence[Told]], str]]] = [
        ("right topic first, mean of the languages", lambda all_: f"{_mean(all_):.1%}"),
        ("right topic among the first three", lambda all_: _percent(_by_topic(all_), _among_three)),
        ("worst language, right topic first", lambda all_: "{1} {0:.1%}".format(*min(_languages(all_)))),
        ("acted on without asking back", lambda all_: _percent(_by_topic(all_), _auto)),
        ("right of those", lambda all_: _percent([e for e in _by_topic(all_) if e.reading.auto], _right)),
        ("danger seen, hard or soft", lambda all_: _percent(_dangers(all_), _seen)),
        ("danger seen as hard", lambda all_: _percent(_dangers(all_), _hard)),
        (
            "hard alarm where there is no danger",
            lambda all_: _percent(_calm(all_), _hard),
        ),
        (
            "numbers given where there is no danger",
            lambda all_: _percent(_calm(all_), _soft),
        ),
        (
            "hard alarm at what only looks like danger",
            lambda all_: _percent(_alike(all_), _hard),
        ),
        ("slots exactly right", lambda all_: _percent(_by_topic(all_), _slots)),
        ("language of the message (nb = nn)", lambda all_: _percent(_by_topic(all_), _language)),
    ]
    return ((name, measure(told), measure(without)) for name, measure in asked)


def _by_topic(told: Sequence[Told]) -> list[Told]:
    return [each for each in told if each.message.topic]


def _dangers(told: Sequence[Told]) -> list[Told]:
    return [each for each in told if each.message.is_danger]


def _calm(told: Sequence[Told]) -> list[Told]:
    return [each for each in _by_topic(told) if not each.message.is_danger]


def _alike(told: Sequence[Told]) -> list[Told]:
    return [each for each in told if not each.message.topic and not each.message.is_danger]


def _languages(told: Sequence[Told]) -> list[tuple[float, str]]:
    by_topic = _by_topic(told)
    return [(share(e.right for e in by_topic if e.message.language == name), name) for name in LANGUAGES]


def _mean(told: Sequence[Told]) -> float:
    rights = [right for right, _ in _languages(told)]
    return sum(rights) / len(rights)


def _right(told: Told) -> bool:
    return told.right


def _among_three(told: Told) -> bool:
    return told.among_three


def _auto(told: Told) -> bool:
    return told.reading.auto


def _slots(told: Told) -> bool:
    return told.slots_right


def _language(told: Told) -> bool:
    return told.language_right


def _seen(told: Told) -> bool:
    return told.reading.danger != "none"


def _hard(told: Told) -> bool:
    return told.reading.danger == "hard"


def _soft(told: Told) -> bool:
    return told.reading.danger == "soft"


def _percent(told: Sequence[Told], asked: Callable[[Told], bool]) -> str:
    return f"{share(map(asked, told)):.1%}" if told else "–"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in (heads, ["---", *["---:"] * (len(heads) - 1)], *rows)]


def _confusion(told: Sequence[Told]) -> list[str]:
    counted = Counter((each.message.topic, each.reading.topic) for each in told)
    rows = ((is_, *(str(counted[is_, read] or "") for read in TOPICS)) for is_ in TOPICS)
    return _table(("", *TOPICS), rows)


def picture(told: Sequence[Told], path: Path) -> None:
    """Draw the confusion of topics, and how right each language is."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "understanding"
    from matplotlib import pyplot

    by_topic = _by_topic(told)
    counted = Counter((each.message.topic, each.reading.topic) for each in by_topic)
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(12, 5.5), width_ratios=(3, 2), layout="constrained")
    shares = [[counted[is_, read] / (5 * len(LANGUAGES)) for read in TOPICS] for is_ in TOPICS]
    left.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, is_ in enumerate(TOPICS):
        for column, read in enumerate(TOPICS):
            if counted[is_, read]:
                shade = "white" if shares[row][column] > 0.5 else "black"
                left.text(column, row, str(counted[is_, read]), ha="center", va="center", fontsize=7, color=shade)
    left.set(xticks=range(len(TOPICS)), yticks=range(len(TOPICS)), xlabel="read as", ylabel="is", title="Topics")
    left.set_xticklabels(TOPICS, rotation=90)
    left.set_yticklabels(TOPICS)
    ordered = sorted(_languages(told))
    right.barh([name for _, name in ordered], [100 * value for value, _ in ordered], color="#4878a8")
    right.set(xlim=(0, 100), xlabel="% right topic first", title="Languages")
    for index, (value, _) in enumerate(ordered):
        right.text(100 * value - 1, index, f"{value:.0%}", ha="right", va="center", color="white")
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)


def main() -> None:
    """Measure, and write the report and its picture."""
    told = read_all(Reader.load(FOLDER), prior="nb")
    without = read_all(Reader.load(FOLDER, without_embedding=True), prior="nb")
    (DOCS / "understanding.md").write_text(report(told, without), "utf-8")
    picture(told, DOCS / "understanding.svg")


if __name__ == "__main__":
    main()
