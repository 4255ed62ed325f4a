"""Activities, as they are written."""

from datetime import time
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from bot.municipality.written.fields import Age, Email, Phone, Text, Written, WrittenKeyed
from bot.municipality.written.week import WrittenSpan
from dialogs.catalogue import INTERESTS, WEEKDAYS, Activity, ContactPerson, Interest, Session, Weekday


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
