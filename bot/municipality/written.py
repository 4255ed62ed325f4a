"""What the municipality's file holds.

Each description says what belongs there, and is shown where something else is found.
"""

import hashlib
from datetime import time
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo, field_validator, model_validator

from dialogs.catalogue import (
    INTERESTS,
    WEEKDAYS,
    Activity,
    Catalogue,
    ContactPerson,
    Coordinator,
    HelpLine,
    Hours,
    Interest,
    Municipality,
    OfficeDay,
    Session,
    Weekday,
)

Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\r\n]+$"),
    Field(description="one line of text in quotes, of at most 200 characters"),
]
# A button carries a key, and Telegram allows a button 64 bytes.
Key = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=20),
    Field(description='a short key in quotes, of a-z, 0-9 and "-", at most 20 long, such as "football-girls-8"'),
]
Phone = Annotated[
    str,
    StringConstraints(pattern=r"^\+?[0-9][0-9 ]{0,18}[0-9]$"),
    Field(description='a phone number in quotes, of digits and spaces, such as "116 117"'),
]
Email = Annotated[
    str,
    StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$"),
    Field(description='an e-mail address in quotes, such as "name@example.org"'),
]
Clock = Annotated[
    str,
    StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$"),
    Field(description='a time as hours and minutes in quotes, such as "09:00" or "17:30"'),
]
Age = Annotated[int, Field(ge=0, le=99, description="an age in whole years, without quotes, such as 8")]


class Written(BaseModel):
    """A table of the file, with nothing in it that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class WrittenKeyed(Written):
    """A table that is one of several, told apart by its key."""

    key: Key


class WrittenSpan(Written):
    """A start and an end on the same day."""

    starts: Clock
    ends: Clock

    @field_validator("ends")
    @classmethod
    def _ends_after_start(cls, ends: str, info: ValidationInfo) -> str:
        starts = info.data.get("starts")
        if starts is not None and ends <= starts:
            raise ValueError(f'is "{ends}", but starts is "{starts}"; it should be a later time of the same day')
        return ends


class WrittenSession(WrittenSpan):
    """When an activity meets."""

    weekday: Annotated[Weekday, Field(description=f"one of {', '.join(WEEKDAYS)}, in quotes")]

    def build(self) -> Session:
        """Make the session that the dialogs know."""
        return Session(self.weekday, time.fromisoformat(self.starts), time.fromisoformat(self.ends))


class WrittenContact(Written):
    """The contact person of an activity."""

    name: Text
    role: Text
    phone: Phone
    email: Email

    def build(self) -> ContactPerson:
        """Make the contact person that the dialogs know."""
        return ContactPerson(self.name, self.role, self.phone, self.email)


class WrittenActivity(WrittenKeyed):
    """An activity."""

    name: Text
    interest: Annotated[Interest, Field(description=f"one of {', '.join(INTERESTS)}, in quotes")]
    youngest: Age
    oldest: Age
    sessions: Annotated[
        list[WrittenSession],
        Field(
            min_length=1,
            description='a list of at least one { weekday = "tue", starts = "17:00", ends = "18:00" }',
        ),
    ]
    place: Text
    organiser: Text
    price: Annotated[int, Field(ge=0, description="whole kroner per season, without quotes; 0 when it is free")]
    extra_costs: Text | None = Field(
        default=None, description="one line of text in quotes, or left out when there are none"
    )
    contact: Annotated[
        WrittenContact,
        Field(description="the contact person: contact.name, contact.role, contact.phone and contact.email"),
    ]

    @field_validator("oldest")
    @classmethod
    def _is_not_below_youngest(cls, oldest: int, info: ValidationInfo) -> int:
        youngest = info.data.get("youngest", oldest)
        if oldest < youngest:
            raise ValueError(f"is {oldest}, but youngest is {youngest}; it should be {youngest} or more")
        return oldest

    def build(self) -> Activity:
        """Make the activity that the dialogs know."""
        return Activity(
            key=self.key,
            name=self.name,
            interest=self.interest,
            youngest=self.youngest,
            oldest=self.oldest,
            sessions=tuple(session.build() for session in self.sessions),
            place=self.place,
            organiser=self.organiser,
            price=self.price,
            extra_costs=self.extra_costs,
            contact=self.contact.build(),
        )


class WrittenHelpLine(WrittenKeyed):
    """A help line."""

    number: Phone

    def build(self) -> HelpLine:
        """Make the help line that the dialogs know."""
        return HelpLine(self.key, self.number)


MaybeDay = Annotated[
    WrittenSpan | None,
    Field(description='the hours of that day, such as { starts = "09:00", ends = "15:00" }, or left out'),
]


class WrittenHours(Written):
    """The coordinator's week."""

    mon: MaybeDay = None
    tue: MaybeDay = None
    wed: MaybeDay = None
    thu: MaybeDay = None
    fri: MaybeDay = None
    sat: MaybeDay = None
    sun: MaybeDay = None

    @model_validator(mode="after")
    def _has_a_day(self) -> "WrittenHours":
        if not self.model_fields_set:
            raise ValueError("is empty; it should have at least one day out of " + ", ".join(WEEKDAYS))
        return self

    def build(self) -> Hours:
        """Make the hours that the dialogs know."""
        spans: list[tuple[Weekday, WrittenSpan | None]] = [(day, getattr(self, day)) for day in WEEKDAYS]
        return Hours(
            tuple(
                OfficeDay(day, time.fromisoformat(span.starts), time.fromisoformat(span.ends))
                for day, span in spans
                if span
            )
        )


class WrittenCoordinator(Written):
    """The coordinator."""

    name: Text
    phone: Phone
    email: Email


class WrittenMunicipality(Written):
    """The whole file."""

    name: Text
    is_sample: Annotated[
        bool, Field(description="true while the data is invented, false once it is real, without quotes")
    ]
    coordinator: Annotated[WrittenCoordinator, Field(description="a part [coordinator] with name, phone and email")]
    hours: Annotated[
        WrittenHours,
        Field(description='a part [hours] with lines such as mon = { starts = "09:00", ends = "15:00" }'),
    ]
    help_lines: Annotated[
        list[WrittenHelpLine],
        Field(min_length=1, description="at least one part [[help_lines]] with key and number"),
    ]
    activities: Annotated[
        list[WrittenActivity],
        Field(min_length=1, description="at least one part [[activities]] with key, name, interest and so on"),
    ]

    @field_validator("help_lines", "activities")
    @classmethod
    def _have_keys_of_their_own(cls, entries: list[WrittenKeyed]) -> list[WrittenKeyed]:
        keys = [entry.key for entry in entries]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(f'use the key "{twice[0]}" more than once; each should have a key of its own')
        return entries

    def build(self) -> Municipality:
        """Make the municipality that the dialogs know."""
        return Municipality(
            name=self.name,
            is_sample=self.is_sample,
            coordinator=Coordinator(
                self.coordinator.name, self.coordinator.phone, self.coordinator.email, self.hours.build()
            ),
            help_lines=tuple(line.build() for line in self.help_lines),
            catalogue=Catalogue(tuple(entry.build() for entry in self.activities), self._version()),
        )

    def _version(self) -> str:
        """Derive a short version from what the activities say."""
        content = "\n".join(entry.model_dump_json() for entry in self.activities)
        return hashlib.sha256(content.encode()).hexdigest()[:12]
