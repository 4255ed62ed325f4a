import pytest

from playground.markup import Reader
from playground.refusals import Refused
from playground.shapes import Json
from playground.texts import Text


def read(source: str) -> Text:
    return Reader(source).read()


def entity(kind: str, offset: int, length: int, **more: str) -> Json:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ("<B>x</>", "bold"),
    ],
)
def test_every_tag_makes_its_entity(source: str, kind: str) -> None:
    assert read(source) == Text("x", (entity(kind, 0, 1),))


def test_links_carry_their_address() -> None:
    assert read('<a href="https://x.no/?a=1&amp;b=>">x</a>').entities == (
        entity("text_link", 0, 1, url="https://x.no/?a=1&b=>"),
    )
    assert read("👍<a>x.no</a>").entities == (entity("text_link", 2, 4, url="x.no"),)
    assert read("<a>x</a>").entities == ()


def test_custom_emoji_carry_their_number() -> None:
    assert read('<tg-emoji emoji-id="5">👍</tg-emoji>').entities == (entity("custom_emoji", 0, 2, custom_emoji_id="5"),)


def test_code_names_its_language() -> None:
    assert entity("pre", 0, 1, language="python") in read('<pre><code class="language-python">x</code></pre>').entities


def test_entities_nest_and_are_measured_in_utf16_units() -> None:
    assert read("👍 <b>a <i>👍</i></b>") == Text("👍 a 👍", (entity("bold", 3, 4), entity("italic", 5, 2)))


def test_an_empty_tag_makes_no_entity() -> None:
    assert read("a<b></b>") == Text("a")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;b&gt; &amp; &quot;", '<b> & "'),
        ("&#1593;&#x639;", "عع"),
        ("&nbsp; & &copy;", "&nbsp; & &copy;"),
    ],
)
def test_only_four_named_characters_are_known(source: str, text: str) -> None:
    assert read(source).text == text


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("1234567890 ø<foo>", 'Unsupported start tag "foo" at byte offset 13'),
        ("a < b > c", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<", "Unclosed start tag at byte offset 0"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_cannot_be_read_is_refused_in_telegrams_words(source: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        read(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"
