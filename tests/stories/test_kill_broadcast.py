"""`kill -9` in the middle of a broadcast, with the real process: nobody is written to twice, and no doubt is hidden."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from playground.http import served
from playground.page.server import page
from playground.person import Person
from playground.serve import new
from tests.stories.killing import PATIENCE, Killer, kept_alive, quiet
from tests.stories.story import TOKEN

pytestmark = pytest.mark.anyio

FREE = "Gratis skøyteskole i vinterferien"
FAMILIES = 8
KILLS = 2


def heard(person: Person) -> int:
    return sum(FREE in message.text for message in person.chat)


async def test_nobody_is_written_to_twice(tmp_path: Path) -> None:
    """Lesson 32."""
    stage = new(TOKEN)
    telegram, desk, kari = stage.telegram, stage.desk, stage.coordinators[0]
    now = datetime.now(UTC).astimezone(ZoneInfo("Europe/Oslo"))
    noon = (now + timedelta(days=1)).replace(hour=12, minute=0)
    stage.clock.jump((noon - now).total_seconds())
    families = [telegram.person(f"Familie {number}", language="nb") for number in range(FAMILIES)]
    killer = Killer(telegram, seed=6, within=6, most=KILLS)
    killer.armed = False
    async with served(page(stage), 0) as url:
        environment = {
            "HELPLINE_TOKEN": TOKEN,
            "HELPLINE_DESK": str(desk.id),
            "HELPLINE_DATABASE": str(tmp_path / "helpline.sqlite"),
            "HELPLINE_API_URL": url,
            "HELPLINE_DESK_PER_MINUTE": "6000",
        }
        async with kept_alive(killer, environment, tmp_path, "--clock", f"{url}/clock"):
            for family in families:
                family.says("/news")
                await family.sees("Vil du ha en melding når det skjer noe gratis", PATIENCE)
                family.taps("Ja, gjerne")
                await family.sees("Jeg skriver når det er noe gratis", PATIENCE)
            kari.says(f"/broadcast\n{FREE}", chat=desk)
            await kari.sees(f"{FAMILIES} familier får den", PATIENCE, chat=desk)
            kari.taps(f"Send til {FAMILIES}", chat=desk)
            await kari.sees("Sendes", PATIENCE, chat=desk)
            killer.armed = True
            stage.clock.jump(120)
            await kari.sees("📣 Ferdig", PATIENCE, chat=desk)
            await quiet(telegram, tmp_path / "helpline.sqlite")
    assert killer.kills == KILLS
    times = [heard(family) for family in families]
    assert max(times) == 1
    (shown,) = [message.text for message in desk.general if "📣 Ferdig" in message.text]
    found = re.search(rf"sendt (\d+) av {FAMILIES}(?:, (\d+) usikre?)?", shown)
    assert found
    sent, uncertain = int(found[1]), int(found[2] or 0)
    assert sent + uncertain == FAMILIES
    assert sent <= sum(times) <= FAMILIES
    assert not telegram.failures
