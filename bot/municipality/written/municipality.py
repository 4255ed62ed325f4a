"""The whole file, as it is written."""

import hashlib
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from bot.municipality.written.absences import WrittenAbsences
from bot.municipality.written.activities import WrittenActivity
from bot.municipality.written.check_ins import WrittenCheckIns
from bot.municipality.written.desk import WrittenDesk
from bot.municipality.written.fields import Email, Phone, Text, Written, WrittenKeyed
from bot.municipality.written.items import WrittenItem
from bot.municipality.written.schemes import WrittenScheme
from bot.municipality.written.school_holidays import WrittenSchoolHoliday
from bot.municipality.written.week import WrittenHours
from dialogs.catalogue import Catalogue, Coordinator, HelpLine, Municipality, Place


class WrittenHelpLine(WrittenKeyed):
    """A help line."""

    number: Phone

    def build(self) -> HelpLine:
        """Make the help line that the dialogs know."""
        return HelpLine(self.key, self.number)


class WrittenPlace(WrittenKeyed):
    """A part of the municipality."""

    name: Text

    def build(self) -> Place:
        """Make the place that the dialogs know."""
        return Place(self.key, self.name)


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
    help_lines_confirmed: bool = Field(
        default=False,
        description="true once somebody has called or looked up every help line, false before, without quotes",
    )
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

    schemes: list[WrittenScheme] = Field(
        default=[], description="parts [[schemes]] with key, name, covers and so on, or left out when there are none"
    )

    items: list[WrittenItem] = Field(
        default=[], description="parts [[items]] with key, kind, name and so on, or left out when nothing is lent"
    )

    school_holidays: list[WrittenSchoolHoliday] = Field(
        default=[], description="parts [[school_holidays]] with key, season, first, last and offers, or left out"
    )

    places: list[WrittenPlace] = Field(
        default=[], description="parts [[places]] with key and name, or left out where one place is enough"
    )

    check_ins: WrittenCheckIns = Field(
        default=WrittenCheckIns(), description="a part [check_ins] with days and hour, or left out for the usual ones"
    )

    absences: WrittenAbsences = Field(
        default=[], description="parts [[absences]] with first, last and cover, or left out when there are none"
    )

    desk: WrittenDesk = Field(
        default=WrittenDesk(),
        description="a part [desk] with raise_after_hours and grace_minutes, or left out for the usual ones",
    )

    @field_validator("help_lines", "activities", "schemes", "items", "school_holidays", "places")
    @classmethod
    def _have_keys_of_their_own(cls, entries: list[WrittenKeyed]) -> list[WrittenKeyed]:
        keys = [entry.key for entry in entries]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(f'use the key "{twice[0]}" more than once; each should have a key of its own')
        return entries

    @model_validator(mode="after")
    def _tell_every_offer_apart(self) -> "WrittenMunicipality":
        keys = [entry.key for entry in (*self.activities, *(o for h in self.school_holidays for o in h.offers))]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(
                f'uses the key "{twice[0]}" for more than one activity or holiday offer; each should have its own'
            )
        return self

    def build(self) -> Municipality:
        """Make the municipality that the dialogs know."""
        days, hour = self.check_ins.build()
        return Municipality(
            name=self.name,
            is_sample=self.is_sample,
            coordinator=Coordinator(
                self.coordinator.name, self.coordinator.phone, self.coordinator.email, self.hours.build()
            ),
            help_lines=tuple(line.build() for line in self.help_lines),
            catalogue=Catalogue(tuple(entry.build() for entry in self.activities), self._version()),
            schemes=tuple(scheme.build() for scheme in self.schemes),
            items=tuple(item.build() for item in self.items),
            school_holidays=tuple(holiday.build() for holiday in self.school_holidays),
            places=tuple(place.build() for place in self.places),
            check_in_days=days,
            check_in_hour=hour,
            help_lines_confirmed=self.help_lines_confirmed,
            absences=tuple(absence.build() for absence in self.absences),
            desk=self.desk.build(),
        )

    def _version(self) -> str:
        """Derive a short version from what the activities say."""
        content = "\n".join(entry.model_dump_json() for entry in self.activities)
        return hashlib.sha256(content.encode()).hexdigest()[:12]
