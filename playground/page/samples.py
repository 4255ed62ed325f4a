"""What people send from the page when they choose no file of their own: made in code, so that it belongs to nobody."""

import math
import struct
import wave
from functools import cache
from io import BytesIO

from playground.files import Upload
from playground.page.drawing import Colour, Painter, moving, still

SKIES: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((122, 196, 222), (250, 226, 178), (46, 125, 95)),
    ((72, 92, 170), (244, 160, 130), (38, 70, 83)),
    ((150, 210, 200), (232, 245, 233), (88, 129, 87)),
    ((190, 170, 220), (255, 214, 165), (94, 84, 142)),
)
RATE = 8000
MELODY = (392.0, 440.0, 523.25, 440.0, 587.33, 523.25, 392.0, 392.0)


def blend(first: Colour, second: Colour, share: float) -> Colour:
    """Return a colour between two others."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def landscape(number: int, sun_at: float = 0.68) -> Painter:
    """Return how to paint hills under a sky with a sun."""
    high, low, hill = SKIES[number % len(SKIES)]

    def paint(x: float, y: float) -> Colour:
        """Return the colour at one place."""
        ridge = 0.68 + 0.09 * math.sin(5 * x + number) + 0.04 * math.sin(13 * x + 2 * number)
        if y > ridge:
            return blend(hill, (20, 40, 40), (y - ridge) * 1.4)
        if (x - sun_at) ** 2 * 2.25 + (y - 0.3) ** 2 < 0.011:
            return (255, 244, 214)
        return blend(high, low, y / ridge)

    return paint


@cache
def photo(number: int = 0) -> Upload:
    """Return a picture of hills."""
    return Upload(f"photo-{number + 1}.png", still(270, 180, landscape(number)), "image/png")


@cache
def video_note() -> Upload:
    """Return a short film of a sun that crosses the sky."""
    frames = [landscape(1, 0.1 + index / 10) for index in range(8)]
    return Upload("video-note.png", moving(96, frames, 240), "image/apng")


@cache
def voice() -> Upload:
    """Return four seconds of a tune, hummed."""
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(b"".join(struct.pack("<h", round(level(moment / RATE))) for moment in range(RATE * 4)))
    return Upload("voice.wav", file.getvalue(), "audio/wav")


def level(seconds: float) -> float:
    """Return how loud the tune is at a moment, between two notes not at all."""
    note, within = int(seconds * 2), seconds * 2 % 1
    pitch = MELODY[note % len(MELODY)]
    hum = math.sin(math.tau * pitch * seconds) + 0.35 * math.sin(2 * math.tau * pitch * seconds)
    return 7000 * hum * math.sqrt(math.sin(math.pi * within))


@cache
def document() -> Upload:
    """Return a page in print."""
    words = b"BT /F1 20 Tf 60 760 Td (Payment form, filled in as a sample) Tj ET"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(words), words),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return Upload("form.pdf", content + end % (table, len(content)), "application/pdf")


SAMPLES = {"photo": photo, "voice": voice, "video_note": video_note, "document": document}


def sample(kind: str) -> Upload | None:
    """Return a sample of this kind, if it needs a file that one can see or hear."""
    return SAMPLES[kind]() if kind in SAMPLES else None
