"""The files that people and the bot sent."""

from dataclasses import dataclass, field
from hashlib import blake2b

from playground.refusals import bad
from playground.shapes import Json


@dataclass(frozen=True)
class Upload:
    """A file on its way to Telegram."""

    name: str
    content: bytes
    media: str = "application/octet-stream"


@dataclass(frozen=True)
class File:
    """A file that Telegram keeps."""

    file_id: str
    path: str
    upload: Upload

    @property
    def shape(self) -> Json:
        """The file as Telegram writes it."""
        size = len(self.upload.content)
        return {"file_id": self.file_id, "file_unique_id": self.file_id[-12:], "file_size": size}


@dataclass
class Files:
    """All files by their id."""

    kept: dict[str, File] = field(default_factory=dict)

    def keep(self, upload: Upload, folder: str = "documents") -> File:
        """Keep an uploaded file and give it an id."""
        number = len(self.kept) + 1
        mark = blake2b(upload.content + str(number).encode(), digest_size=12).hexdigest()
        file = File(f"BQACAgIAAxkD{mark}", f"{folder}/file_{number}", upload)
        self.kept[file.file_id] = file
        return file

    def get(self, file_id: object) -> File:
        """Return a file by its id, or refuse."""
        file = self.kept.get(str(file_id))
        if not file:
            raise bad("wrong file identifier/HTTP URL specified")
        return file

    def at(self, path: str) -> File | None:
        """Return the file at this path."""
        return next((file for file in self.kept.values() if file.path == path), None)
