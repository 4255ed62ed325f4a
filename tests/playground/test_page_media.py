"""Pictures, sounds and files from the page and back."""

from io import BytesIO

import aiohttp
import pytest

from playground.page import samples
from playground.page.stage import Stage
from playground.person import Person
from tests.playground.browser import Browser

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("kind", ["photo", "voice", "video_note", "document", "sticker", "location", "contact"])
async def test_every_kind_is_sent_and_can_be_fetched(
    stage: Stage, browser: Browser, page_url: str, amina: Person, kind: str
) -> None:
    assert not await browser.asks("send", who=amina.id, kind=kind)
    message = amina.chat[-1]
    assert message.kind == kind
    content = message.content[kind]
    file = content[-1] if isinstance(content, list) else content
    upload = samples.sample(kind)
    if upload:
        async with aiohttp.request("GET", f"{page_url}/media/{file['file_id']}") as answer:
            assert (await answer.read(), answer.content_type) == (upload.content, upload.media)
            assert answer.headers["content-security-policy"].startswith("sandbox")


async def test_an_album_holds_together(browser: Browser, amina: Person) -> None:
    assert not await browser.asks("album", who=amina.id, size=3, caption="Our shoes")
    albums = {message.content["media_group_id"] for message in amina.chat}
    assert ([message.text for message in amina.chat], len(albums)) == (["Our shoes", "", ""], 1)


async def test_a_chosen_file_is_sent(browser: Browser, page_url: str, amina: Person) -> None:
    headers = {"content-type": "text/html"}
    async with aiohttp.request("POST", f"{page_url}/media?name=a.html", data=b"<b>", headers=headers) as answer:
        file = (await answer.json())["file"]
    assert not await browser.asks("send", who=amina.id, kind="document", file=file, caption="Look")
    document = amina.chat[-1].content["document"]
    assert (document["file_name"], amina.chat[-1].text) == ("a.html", "Look")
    async with aiohttp.request("GET", f"{page_url}/media/{document['file_id']}") as answer:
        assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''a.html"
    assert "wrong file identifier" in await browser.asks("send", who=amina.id, kind="photo", file="gone")


async def test_files_that_are_gone_too_large_or_from_elsewhere_are_refused(page_url: str) -> None:
    async with aiohttp.request("GET", f"{page_url}/media/gone") as answer:
        assert answer.status == 404
    async with aiohttp.request("POST", f"{page_url}/media", data=BytesIO(b"0" * 20_000_001)) as answer:
        assert answer.status == 413
    elsewhere = {"origin": "https://example.org"}
    async with aiohttp.request("POST", f"{page_url}/media", data=b"0", headers=elsewhere) as answer:
        assert answer.status == 403
