"""An activity, a session, the coordinator's hours, a day and a moment, as words that every dialog shows alike."""

from datetime import date, datetime, time

from dialogs.catalogue import WEEKDAYS, Activity, Hours, Municipality, Offer, SchoolHoliday, Session
from dialogs.text import Arg, Text, text


def activity(found: Activity) -> Text:
    """Describe an activity: name, place, time, price and contact person."""
    return text(
        "activity",
        name=found.name,
        organiser=found.organiser,
        place=found.place,
        sessions=sessions(found),
        price=text("activity-price", kroner=found.price),
        youngest=found.youngest,
        oldest=found.oldest,
        contact=found.contact.name,
        phone=found.contact.phone,
    )


def offer(found: Offer) -> Text:
    """Describe what there is in a school holiday: name, ages, days, time, place, price and contact person."""
    return text(
        "holiday-offer" if found.last > found.first else "holiday-offer.one-day",
        name=found.name,
        youngest=found.youngest,
        oldest=found.oldest,
        place=found.place,
        organiser=found.organiser,
        first=day(found.first),
        last=day(found.last),
        starts=f"{found.starts:%H:%M}",
        ends=f"{found.ends:%H:%M}",
        price=text("holiday-price", kroner=found.price),
        contact=found.contact.name,
        phone=found.contact.phone,
    )


def school_holiday(found: SchoolHoliday) -> Text:
    """Name a school holiday and its days."""
    return text(f"holiday-{found.season}", first=f"{found.first:%d.%m}", last=f"{found.last:%d.%m}")


def sessions(found: Activity) -> tuple[Text, ...]:
    """Say when an activity meets, weekday first."""
    return tuple(_session(session) for session in found.sessions)


def hours(week: Hours) -> tuple[Text, ...]:
    """Say when the coordinator reads, a phrase for each run of days with the same hours."""
    spans: list[tuple[str, str, time, time]] = []
    for day in week.weekdays:
        if spans and spans[-1][2:] == (day.starts, day.ends):
            spans[-1] = (spans[-1][0], day.weekday, day.starts, day.ends)
        else:
            spans.append((day.weekday, day.weekday, day.starts, day.ends))
    return tuple(_span(*span) for span in spans)


def day(found: date) -> Text:
    """Name a day, weekday first."""
    return text("day", weekday=_weekday(found), date=f"{found:%d.%m}")


def moment(local: datetime) -> Text:
    """Name a moment of the municipality's time zone: weekday, day and clock."""
    return text("moment", weekday=_weekday(local), date=f"{local:%d.%m}", clock=f"{local:%H:%M}")


def reads(municipality: Municipality, local: datetime) -> Text:
    """Say who reads and when: the hours while somebody does, otherwise the moment at which somebody does next."""
    office, coordinator = municipality.office, municipality.coordinator
    opens = office.opens(local)
    absence = office.cover(opens.date())
    who: dict[str, Arg] = {"coordinator": coordinator.name}
    if absence and absence.cover:
        who |= {"last": day(absence.last), "cover": absence.cover}
    if office.is_open(local):
        return text("reads.cover" if "cover" in who else "reads", hours=hours(coordinator.hours), **who)
    return text("reads.cover-later" if "cover" in who else "reads.later", when=moment(opens), **who)


def _weekday(found: date) -> Text:
    return text(f"weekday-{WEEKDAYS[found.weekday()]}")


def _session(session: Session) -> Text:
    return text(
        "session",
        weekday=text(f"weekday-{session.weekday}"),
        starts=f"{session.starts:%H:%M}",
        ends=f"{session.ends:%H:%M}",
    )


def _span(first: str, last: str, starts: time, ends: time) -> Text:
    clock = {"starts": f"{starts:%H:%M}", "ends": f"{ends:%H:%M}"}
    if first == last:
        return text("session", weekday=text(f"weekday-{first}"), **clock)
    return text("hours-span", first=text(f"weekday-{first}"), last=text(f"weekday-{last}"), **clock)
