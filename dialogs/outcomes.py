"""What a turn may decide; each is carried out by the file of its name in `bot/outcomes/`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from dialogs.buttons import Button
from dialogs.events import Colleague, Line
from dialogs.known import Journey
from dialogs.questions import Question
from dialogs.text import Own, Part, Text

Foreign = Literal["norwegian", "other"] | None
"""In what language words are that are not in their reader's."""

Told = tuple[tuple[Part, Text | Own | str], ...]


@dataclass(frozen=True)
class Greet:
    """Welcome a contact once, and say who is behind the helpline."""

    with_menu: bool


@dataclass(frozen=True)
class Say:
    """Say something to the contact that needs nothing written.

    A prompt only asks to go on: one that has not left is withdrawn when there is a newer one.
    """

    parts: tuple[Part, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    prompt: bool = False


@dataclass(frozen=True)
class Ask:
    """Keep a journey and ask its next question; `notice` is said first, `backward` is where Back leads."""

    journey: Journey
    question: Question[Any]
    first: bool
    notice: Text | None = None


@dataclass(frozen=True)
class ShowChoice:
    """Show on the question just answered which answer it has, and take its buttons away."""

    run: int
    question: Question[Any]
    key: str


@dataclass(frozen=True)
class EndRun:
    """End the journey that the contact is in; `told` is what it asked and was answered, for a human who takes over."""

    told: Told = ()


@dataclass(frozen=True)
class PutInTouch:
    """Give a family's wish for an activity to the coordinator, who makes the introduction."""

    activity: str
    age: int


@dataclass(frozen=True)
class Declined:
    """Keep a wish from the coordinator; the club's contact person is told, if there is one."""

    activity: str | None = None


@dataclass(frozen=True)
class NothingFits:
    """Admit that there is no activity for this age, and offer a human."""

    age: int


@dataclass(frozen=True)
class CallHuman:
    """Open a ticket at the desk, or widen the one that is live; `spoken` where a voice message asks for it."""

    about: str
    pressing: bool = False
    spoken: bool = False


@dataclass(frozen=True)
class Apply:
    """Keep a family's wish to apply to a scheme, and bring it to the coordinator."""

    scheme: str
    need: str
    amount: int | None = None


@dataclass(frozen=True)
class Reserve:
    """Reserve an item for a family, if one is free, and bring it to the coordinator."""

    item: str


@dataclass(frozen=True)
class NothingFree:
    """Admit that nothing of the kind is free, and offer a human."""


@dataclass(frozen=True)
class Worry:
    """Bring a coach's worry to the coordinator; the child is named only if its family has agreed.

    `may_say` where the family may hear who has told.
    """

    about: str
    when: str
    name: str | None = None
    may_say: bool = False


@dataclass(frozen=True)
class Refer:
    """Bring to the coordinator who refers a child, and whether its family agrees, "agreed", "knows" or "not-yet".

    `wanted` where whoever refers would like to hear from the coordinator; otherwise nobody is told.
    """

    role: str
    family: str
    wanted: bool


@dataclass(frozen=True)
class GiveFamilyText:
    """Give a text that tells a family of the helpline, in its language."""

    language: str


@dataclass(frozen=True)
class MoveOn:
    """Move an application, a loan or a participant on, as the coordinator has pressed, and tell the family."""

    kind: str
    record: int
    step: str


@dataclass(frozen=True)
class Enrol:
    """Begin to follow a child, by the name that the coordinator has given."""

    name: str


@dataclass(frozen=True)
class AskCheckIn:
    """Remember that a family is asked how it goes, and look then whether there is an answer."""

    check_in: int
    look_at: datetime | None = None


@dataclass(frozen=True)
class RemindCheckIn:
    """Remember that a family is reminded of a check-in, and look once more then."""

    check_in: int
    look_at: datetime


@dataclass(frozen=True)
class LookAgain:
    """Look later whether a check-in is answered."""

    check_in: int
    until: datetime


@dataclass(frozen=True)
class NoteSilence:
    """Note that a check-in stays without an answer."""

    check_in: int


@dataclass(frozen=True)
class Postpone:
    """Let a check-in wait for a better moment."""

    check_in: int
    until: datetime


@dataclass(frozen=True)
class SkipCheckIn:
    """Leave out a check-in whose time is over."""

    check_in: int


@dataclass(frozen=True)
class CheckedIn:
    """Keep a family's answer to a check-in; a worrying one reaches the coordinator, `in_words` with the words."""

    check_in: int
    participant: int
    how: str
    reason: str | None = None
    in_words: bool = False


@dataclass(frozen=True)
class OptOut:
    """Ask a family no more how it goes, as it has wished, perhaps in answer to a check-in."""

    check_in: int | None = None


@dataclass(frozen=True)
class OptIn:
    """Ask a family again how it goes, as it has wished."""


@dataclass(frozen=True)
class AskIntroduction:
    """Remember that a family is asked what has come of an introduction."""

    introduction: int


@dataclass(frozen=True)
class PutOff:
    """Let the question after an introduction wait for a better moment."""

    introduction: int


@dataclass(frozen=True)
class NothingYet:
    """Ask again in a week what has come of an introduction; the second time the coordinator hears of it.

    `how` is "answered" where the club has at least answered, else "not-yet".
    """

    introduction: int
    how: str


@dataclass(frozen=True)
class HasBeen:
    """A child has been at its activity, and its family is not to be asked further."""

    introduction: int


@dataclass(frozen=True)
class Started:
    """A child has begun at its activity, and its family would like to be asked how it goes."""

    introduction: int
    name: str


@dataclass(frozen=True)
class Follow:
    """Follow a child in an activity, by its key, as its family has agreed to behind an invitation."""

    activity: str
    name: str


@dataclass(frozen=True)
class OfferInvitations:
    """Ask a coordinator for which activity a link is wanted."""


@dataclass(frozen=True)
class Invite:
    """Make a link with which families let a child be followed in an activity, by its key."""

    activity: str


@dataclass(frozen=True)
class Remind:
    """Remind a family of what it has borrowed, if that still holds; `later` where now is no good moment."""

    reminder: int
    later: bool = False


@dataclass(frozen=True)
class WaitFor:
    """Put a family in the line of those who wait for an item."""

    item: str


@dataclass(frozen=True)
class OfferItem:
    """Offer an item that is free again to the family that is first in line."""

    wish: int


@dataclass(frozen=True)
class LapseOffer:
    """Tell a family that what was offered to it goes to the next."""

    wish: int


@dataclass(frozen=True)
class MoveMine:
    """Move a record on as the family that it is about has pressed."""

    kind: str
    record: int
    step: str


@dataclass(frozen=True)
class GiveHelpLines:
    """Give the numbers to call in danger: before everything else, or in a line beside the answer."""

    hard: bool


@dataclass(frozen=True)
class ChangeLanguage:
    """Speak another language from now on, as the contact has chosen."""

    language: str


@dataclass(frozen=True)
class WantNews:
    """Write to the contact from now on when there is something free."""


@dataclass(frozen=True)
class NarrowNews:
    """Add a band of ages to those for which the contact wants news, or take it away again."""

    band: str


@dataclass(frozen=True)
class StopNews:
    """Write no more to the contact of what is free."""


@dataclass(frozen=True)
class Relay:
    """Pass on what a contact says to the desk's thread."""

    line: Line
    edited: bool = False


@dataclass(frozen=True)
class Take:
    """Give the conversation to a coordinator, and tell both sides.

    `foreign` where what she writes first is not in the contact's language.
    """

    by: Colleague
    foreign: Foreign = None


@dataclass(frozen=True)
class Join:
    """Let one more coordinator into a conversation, and tell both sides."""

    by: Colleague


@dataclass(frozen=True)
class RelayBack:
    """Pass on what a coordinator says to the contact; `foreign` where it is not in the contact's language."""

    line: Line
    by: Colleague
    foreign: Foreign = None


@dataclass(frozen=True)
class RelayEdit:
    """Change at the contact's what a coordinator has changed; what was a note stays one."""

    line: Line
    foreign: Foreign = None


@dataclass(frozen=True)
class Resend:
    """Send a coordinator's words again, whose sending was refused or is uncertain."""

    message: int


@dataclass(frozen=True)
class Unsend:
    """Take a coordinator's words back from the contact's chat: those replied to, or the last."""

    replied_to: int | None


@dataclass(frozen=True)
class Mark:
    """Mark a message at the desk, by its id there, as a "note", or a coordinator's words as "sent"."""

    mark: str
    place: int | None = None
    message: int | None = None


@dataclass(frozen=True)
class OfferCanned:
    """Offer the canned replies in which all the words are found, or all replies; the offer is known by a number."""

    offer: int
    by: Colleague
    words: str = ""


@dataclass(frozen=True)
class BrowseCanned:
    """Show another page of the replies that are offered."""

    offer: int
    by: Colleague
    page: int


@dataclass(frozen=True)
class PreviewCanned:
    """Show a reply at the desk as the contact would read it."""

    offer: int
    by: Colleague
    key: str


@dataclass(frozen=True)
class SayCanned:
    """Say a reply to the contact, once, if it is what was shown; `coming` is who takes or joins the conversation so."""

    offer: int
    by: Colleague
    key: str
    shown: str
    coming: tuple[Take | Join, ...] = ()


@dataclass(frozen=True)
class LeaveCanned:
    """Say none of the replies that were offered."""

    offer: int


@dataclass(frozen=True)
class KeepReply:
    """Keep a canned reply of the coordinators' own in Norwegian; what tells of it is known by a number."""

    number: int
    title: str
    text: str


@dataclass(frozen=True)
class TranslateReply:
    """Keep the text of a canned reply in another language, named by its code or as the desk names it."""

    number: int
    title: str
    language: str
    text: str


@dataclass(frozen=True)
class RemoveReply:
    """Remove a canned reply of the coordinators' own, by the button under what tells of it."""

    number: int
    key: str


@dataclass(frozen=True)
class DraftBroadcast:
    """Keep a broadcast in Norwegian, and show it; what shows it is known by a number."""

    number: int
    text: str


@dataclass(frozen=True)
class TranslateBroadcast:
    """Give the newest draft a text in another language, and show it anew, known by another number."""

    number: int
    language: str
    text: str


@dataclass(frozen=True)
class FilterBroadcast:
    """Leave a language or a band of ages out of a draft, or let it in again."""

    number: int
    what: str


@dataclass(frozen=True)
class SendBroadcast:
    """Send a draft to all whom it was chosen for, if they are as many as were shown."""

    number: int
    shown: int


@dataclass(frozen=True)
class CancelBroadcast:
    """Send a draft to nobody."""

    number: int


@dataclass(frozen=True)
class StopBroadcast:
    """Send a broadcast to nobody further."""

    number: int


@dataclass(frozen=True)
class Close:
    """Give the contact back to the bot, and tell both sides."""

    by: Colleague


@dataclass(frozen=True)
class Reopen:
    """Let a conversation that was closed a moment ago wait for a human again."""


@dataclass(frozen=True)
class Assign:
    """Give a conversation to the coordinator of that name."""

    name: str
    by: Colleague


@dataclass(frozen=True)
class ShowMine:
    """Show which conversations a coordinator has."""

    by: Colleague


@dataclass(frozen=True)
class WishInterpreter:
    """Put the wish for an interpreter on the day's list."""


@dataclass(frozen=True)
class Release:
    """Free a conversation whose only coordinator has left the desk, so that somebody else takes it."""

    by: Colleague


@dataclass(frozen=True)
class TellDesk:
    """Say something at the desk where it was asked for; what a record says of itself can be restated later."""

    parts: tuple[Part, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    record: str | None = None


@dataclass(frozen=True)
class Find:
    """List at the desk the contacts of which every one of these words is true."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class OpenFor:
    """Open the contact's thread for a coordinator, who may want to write first, and lead there.

    `asked_in` is the thread in which it was asked for, None for General.
    """

    by: Colleague
    asked_in: int | None = None


@dataclass(frozen=True)
class NoteFamily:
    """Note a family without Telegram, and open its thread; `language` is as the coordinator has written it, or ""."""

    by: Colleague
    name: str
    phone: str
    language: str


@dataclass(frozen=True)
class KeepNote:
    """Keep what a coordinator writes of a family that has no Telegram to read it in."""

    line: Line


@dataclass(frozen=True)
class TellAway:
    """Tell a family that waits for a human when somebody reads next, once while nobody does."""


@dataclass(frozen=True)
class RaiseWaiting:
    """Tell everybody at the desk of whoever has waited too long for an answer."""


@dataclass(frozen=True)
class ShowDay:
    """Show at the desk what waits and what is under way; `morning` where it comes by itself."""

    morning: bool = False


@dataclass(frozen=True)
class MendThread:
    """Write the card and a short history for the new thread of a ticket whose thread is gone."""


@dataclass(frozen=True)
class NoteBlocked:
    """Remember that nothing reaches the contact, and tell the desk."""


@dataclass(frozen=True)
class Apologise:
    """Say that something went wrong on our side, and flag the conversation at the desk."""


Outcome = (
    Apply
    | Reserve
    | NothingFree
    | Worry
    | Refer
    | GiveFamilyText
    | MoveOn
    | Enrol
    | AskCheckIn
    | Postpone
    | SkipCheckIn
    | RemindCheckIn
    | LookAgain
    | NoteSilence
    | OptOut
    | OptIn
    | CheckedIn
    | Remind
    | WaitFor
    | OfferItem
    | LapseOffer
    | MoveMine
    | Greet
    | Say
    | Ask
    | ShowChoice
    | EndRun
    | PutInTouch
    | Declined
    | NothingFits
    | CallHuman
    | AskIntroduction
    | PutOff
    | NothingYet
    | HasBeen
    | Started
    | Follow
    | OfferInvitations
    | Invite
    | GiveHelpLines
    | ChangeLanguage
    | WantNews
    | NarrowNews
    | StopNews
    | Relay
    | Take
    | Join
    | RelayBack
    | RelayEdit
    | Resend
    | Unsend
    | Mark
    | OfferCanned
    | BrowseCanned
    | PreviewCanned
    | SayCanned
    | LeaveCanned
    | KeepReply
    | TranslateReply
    | RemoveReply
    | DraftBroadcast
    | TranslateBroadcast
    | FilterBroadcast
    | SendBroadcast
    | CancelBroadcast
    | StopBroadcast
    | Close
    | Reopen
    | Assign
    | ShowMine
    | WishInterpreter
    | Release
    | TellDesk
    | Find
    | OpenFor
    | NoteFamily
    | KeepNote
    | TellAway
    | RaiseWaiting
    | ShowDay
    | MendThread
    | NoteBlocked
    | Apologise
)
