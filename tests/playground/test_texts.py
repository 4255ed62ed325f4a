import pytest

from playground.texts import Text, commands, length


def test_lengths_are_counted_in_utf16_units() -> None:
    assert length("a") == 1
    assert length("ع") == 1
    assert length("👍") == 2


def test_white_space_around_a_text_disappears_and_its_entities_move_along() -> None:
    text = Text("  👍 hi  ", ({"type": "bold", "offset": 5, "length": 4},)).cleaned()
    assert text == Text("👍 hi", ({"type": "bold", "offset": 3, "length": 2},))


def test_marks_that_override_directions_disappear_but_isolation_marks_survive() -> None:
    assert Text("\u202ea\u2068b\u2069\r\tc").cleaned().text == "a\u2068b\u2069 c"


def test_an_entity_of_which_nothing_is_left_disappears() -> None:
    assert Text("hi  ", ({"type": "bold", "offset": 3, "length": 1},)).cleaned().entities == ()


@pytest.mark.parametrize("blank", ["", " \n", "\u200b", "\u2068\u2069"])
def test_what_nobody_can_see_is_blank(blank: str) -> None:
    assert Text(blank).blank


def test_commands_are_found_where_they_stand() -> None:
    assert commands("👍 /close@helpline_bot and /take") == (
        {"type": "bot_command", "offset": 3, "length": 19},
        {"type": "bot_command", "offset": 27, "length": 5},
    )


def test_a_path_holds_no_command() -> None:
    assert commands("a/b https://x.no/y /ø") == ()
