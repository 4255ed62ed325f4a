"""Pictures that are drawn as they leave."""

from bot.drawing import QR, drawn

PNG = b"\x89PNG\r\n\x1a\n"


def test_a_link_becomes_a_picture() -> None:
    params, files = drawn({"chat_id": 1, "photo": f"{QR}https://t.me/helpline_bot?start=i-x"})
    assert params == {"chat_id": 1, "photo": "attach://qr"}
    assert files
    name, content, kind = files["qr"]
    assert (name, content[:8], kind) == ("invitation.png", PNG, "image/png")


def test_everything_else_leaves_as_it_is() -> None:
    assert drawn({"chat_id": 1, "text": "hello"}) == ({"chat_id": 1, "text": "hello"}, None)
    assert drawn({"photo": "a-file-id"}) == ({"photo": "a-file-id"}, None)
