"""The school holidays and what there is in them, as they are written."""

from datetime import time
from typing import Annotated

from pydantic import Field, model_validator

from bot.municipality.written.activities import WrittenContact
from bot.municipality.written.fields import Age, Clock, Day, Text, WrittenKeyed
from dialogs.catalogue import SEASONS, Offer, SchoolHoliday, Season


class WrittenOffer(WrittenKeyed):
    """Something to do in a school holiday."""

    name: Text
    first: Day
    last: Day
    starts: Clock
    ends: Clock
    youngest: Age
    oldest: Age
    place: Text
    organiser: Text
    price: Annotated[int, Field(ge=0, description="whole kroner, without quotes; 0 when it is free")] = 0
    contact: Annotated[
        WrittenContact,
        Field(description="the contact person: contact.name, contact.role, contact.phone and contact.email"),
    ]

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> "WrittenOffer":
        for begins, ends in (("first", "last"), ("starts", "ends"), ("youngest", "oldest")):
            if getattr(self, ends) < getattr(self, begins):
                raise ValueError(f"has {ends} {getattr(self, ends)} before {begins} {getattr(self, begins)}")
        return self

    def build(self) -> Offer:
        """Make the offer that the dialogs know."""
        return Offer(
            key=self.key,
            name=self.name,
            first=self.first,
            last=self.last,
            starts=time.fromisoformat(self.starts),
            ends=time.fromisoformat(self.ends),
            youngest=self.youngest,
            oldest=self.oldest,
            place=self.place,
            organiser=self.organiser,
            price=self.price,
            contact=self.contact.build(),
        )


class WrittenSchoolHoliday(WrittenKeyed):
    """A school holiday."""

    season: Annotated[Season, Field(description=f"one of {', '.join(SEASONS)}, in quotes")]
    first: Day
    last: Day
    offers: Annotated[
        list[WrittenOffer],
        Field(description="parts [[school_holidays.offers]] with key, name, first, last, starts, ends and so on"),
    ]

    @model_validator(mode="after")
    def _holds_its_offers(self) -> "WrittenSchoolHoliday":
        if self.last < self.first:
            raise ValueError(f'has last "{self.last}" before first "{self.first}"')
        for offer in self.offers:
            if offer.first < self.first or offer.last > self.last:
                raise ValueError(f'has the offer "{offer.key}", which is not between {self.first} and {self.last}')
        return self

    def build(self) -> SchoolHoliday:
        """Make the school holiday that the dialogs know."""
        offers = tuple(offer.build() for offer in self.offers)
        return SchoolHoliday(self.key, self.season, self.first, self.last, offers)
