"""Which function carries out which outcome."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.outcomes.apologise import apologise
from bot.outcomes.apply import apply
from bot.outcomes.ask import ask
from bot.outcomes.ask_check_in import ask_check_in
from bot.outcomes.ask_introduction import ask_introduction
from bot.outcomes.ask_topic import ask_topic
from bot.outcomes.assign import assign
from bot.outcomes.begun import begun
from bot.outcomes.browse_canned import browse_canned
from bot.outcomes.call_human import call_human
from bot.outcomes.cancel_broadcast import cancel_broadcast
from bot.outcomes.change_language import change_language
from bot.outcomes.checked_in import checked_in
from bot.outcomes.close import close
from bot.outcomes.correct_topic import correct_topic
from bot.outcomes.count_missed import count_missed
from bot.outcomes.declined import declined
from bot.outcomes.draft_broadcast import draft_broadcast
from bot.outcomes.end_invitation import end_invitation
from bot.outcomes.end_run import end_run
from bot.outcomes.enrol import enrol
from bot.outcomes.filter_broadcast import filter_broadcast
from bot.outcomes.find import find
from bot.outcomes.follow import follow
from bot.outcomes.give_family_text import give_family_text
from bot.outcomes.give_help_lines import give_help_lines
from bot.outcomes.greet import greet
from bot.outcomes.has_been import has_been
from bot.outcomes.invite import invite
from bot.outcomes.join import join
from bot.outcomes.keep_note import keep_note
from bot.outcomes.keep_reply import keep_reply
from bot.outcomes.know_whom import know_whom, whom_known
from bot.outcomes.lapse_offer import lapse_offer
from bot.outcomes.leave_canned import leave_canned
from bot.outcomes.look_again import look_again
from bot.outcomes.make_invitation import make_invitation
from bot.outcomes.mark import mark
from bot.outcomes.mend_thread import mend_thread
from bot.outcomes.move_mine import move_mine
from bot.outcomes.move_on import move_on
from bot.outcomes.narrow_news import narrow_news
from bot.outcomes.note_blocked import note_blocked
from bot.outcomes.note_family import note_family
from bot.outcomes.note_silence import note_silence
from bot.outcomes.nothing_fits import nothing_fits
from bot.outcomes.nothing_free import nothing_free
from bot.outcomes.nothing_yet import nothing_yet
from bot.outcomes.offer_canned import offer_canned
from bot.outcomes.offer_enrolling import offer_enrolling
from bot.outcomes.offer_invitations import offer_invitations
from bot.outcomes.offer_item import offer_item
from bot.outcomes.offer_language import offer_language
from bot.outcomes.open_for import open_for
from bot.outcomes.opt_in import opt_in
from bot.outcomes.opt_out import opt_out
from bot.outcomes.postpone import postpone
from bot.outcomes.preview_canned import preview_canned
from bot.outcomes.put_in_touch import put_in_touch
from bot.outcomes.put_off import put_off
from bot.outcomes.raise_waiting import raise_waiting
from bot.outcomes.refer import refer
from bot.outcomes.relay import relay
from bot.outcomes.relay_back import relay_back
from bot.outcomes.relay_edit import relay_edit
from bot.outcomes.release import release
from bot.outcomes.remind import remind
from bot.outcomes.remind_check_in import remind_check_in
from bot.outcomes.remove_reply import remove_reply
from bot.outcomes.reopen import reopen
from bot.outcomes.resend import resend
from bot.outcomes.reserve import reserve
from bot.outcomes.resume import resume
from bot.outcomes.say import say
from bot.outcomes.say_canned import say_canned
from bot.outcomes.scene import Room
from bot.outcomes.send_broadcast import send_broadcast
from bot.outcomes.show_choice import show_choice
from bot.outcomes.show_day import show_day
from bot.outcomes.show_mine import show_mine
from bot.outcomes.show_missed import show_missed
from bot.outcomes.sign_up import sign_up
from bot.outcomes.skip_check_in import skip_check_in
from bot.outcomes.started import started
from bot.outcomes.stop_broadcast import stop_broadcast
from bot.outcomes.stop_news import stop_news
from bot.outcomes.suspend import suspend
from bot.outcomes.take import take
from bot.outcomes.tell_away import tell_away
from bot.outcomes.tell_desk import tell_desk
from bot.outcomes.translate_broadcast import translate_broadcast
from bot.outcomes.translate_reply import translate_reply
from bot.outcomes.unsend import unsend
from bot.outcomes.wait_for import wait_for
from bot.outcomes.want_news import want_news
from bot.outcomes.wish import wish
from bot.outcomes.wish_interpreter import wish_interpreter
from bot.outcomes.worry import worry
from bot.replies import Reply
from dialogs.outcomes.canned import (
    BrowseCanned,
    KeepReply,
    LeaveCanned,
    OfferCanned,
    PreviewCanned,
    RemoveReply,
    SayCanned,
    TranslateReply,
)
from dialogs.outcomes.conversation import (
    KeepNote,
    Mark,
    Relay,
    RelayBack,
    RelayEdit,
    Resend,
    TellAway,
    TellDesk,
    Unsend,
)
from dialogs.outcomes.corrections import AskTopic, CorrectTopic
from dialogs.outcomes.desk import (
    Assign,
    Close,
    Find,
    Join,
    MendThread,
    MoveOn,
    NoteFamily,
    OpenFor,
    RaiseWaiting,
    Release,
    Reopen,
    ShowDay,
    ShowMine,
    Take,
    WishInterpreter,
)
from dialogs.outcomes.first_year import (
    AskCheckIn,
    AskIntroduction,
    Begun,
    CheckedIn,
    EndInvitation,
    Enrol,
    Follow,
    HasBeen,
    Invite,
    LookAgain,
    MakeInvitation,
    NoteSilence,
    NothingYet,
    OfferEnrolling,
    OfferInvitations,
    OptIn,
    OptOut,
    Postpone,
    PutOff,
    RemindCheckIn,
    SkipCheckIn,
    Started,
)
from dialogs.outcomes.helping import (
    Apply,
    CallHuman,
    Declined,
    GiveFamilyText,
    NothingFits,
    PutInTouch,
    Refer,
    SignUp,
    Wish,
    Worry,
)
from dialogs.outcomes.lending import LapseOffer, MoveMine, NothingFree, OfferItem, Remind, Reserve, WaitFor
from dialogs.outcomes.missing import CountMissed, ShowMissed
from dialogs.outcomes.news import (
    CancelBroadcast,
    DraftBroadcast,
    FilterBroadcast,
    NarrowNews,
    SendBroadcast,
    StopBroadcast,
    StopNews,
    TranslateBroadcast,
    WantNews,
)
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import (
    Apologise,
    Ask,
    ChangeLanguage,
    EndRun,
    GiveHelpLines,
    Greet,
    NoteBlocked,
    Say,
    ShowChoice,
)
from dialogs.outcomes.turning import OfferLanguage, Resume, Suspend
from dialogs.outcomes.whom import KnowWhom, WhomKnown

FUNCTIONS: Final[Mapping[type[Any], Callable[[sqlite3.Connection, Any, Any], list[Reply]]]] = {
    Apologise: apologise,
    Apply: apply,
    Reserve: reserve,
    NothingFree: nothing_free,
    Worry: worry,
    Refer: refer,
    Resume: resume,
    Suspend: suspend,
    OfferLanguage: offer_language,
    SignUp: sign_up,
    GiveFamilyText: give_family_text,
    MoveOn: move_on,
    Enrol: enrol,
    AskCheckIn: ask_check_in,
    AskIntroduction: ask_introduction,
    PutOff: put_off,
    NothingYet: nothing_yet,
    HasBeen: has_been,
    Started: started,
    Follow: follow,
    Begun: begun,
    OfferEnrolling: offer_enrolling,
    OfferInvitations: offer_invitations,
    Invite: invite,
    MakeInvitation: make_invitation,
    EndInvitation: end_invitation,
    SkipCheckIn: skip_check_in,
    RemindCheckIn: remind_check_in,
    LookAgain: look_again,
    NoteSilence: note_silence,
    OptIn: opt_in,
    OptOut: opt_out,
    Postpone: postpone,
    CheckedIn: checked_in,
    Remind: remind,
    WaitFor: wait_for,
    OfferItem: offer_item,
    LapseOffer: lapse_offer,
    MoveMine: move_mine,
    Ask: ask,
    CallHuman: call_human,
    ChangeLanguage: change_language,
    WantNews: want_news,
    NarrowNews: narrow_news,
    StopNews: stop_news,
    Close: close,
    Declined: declined,
    EndRun: end_run,
    Find: find,
    GiveHelpLines: give_help_lines,
    Greet: greet,
    Join: join,
    KeepNote: keep_note,
    MendThread: mend_thread,
    NoteBlocked: note_blocked,
    NoteFamily: note_family,
    NothingFits: nothing_fits,
    OpenFor: open_for,
    PutInTouch: put_in_touch,
    Relay: relay,
    RelayBack: relay_back,
    RelayEdit: relay_edit,
    Resend: resend,
    Unsend: unsend,
    Mark: mark,
    Reopen: reopen,
    Assign: assign,
    ShowMine: show_mine,
    WishInterpreter: wish_interpreter,
    Release: release,
    OfferCanned: offer_canned,
    BrowseCanned: browse_canned,
    PreviewCanned: preview_canned,
    SayCanned: say_canned,
    LeaveCanned: leave_canned,
    KeepReply: keep_reply,
    TranslateReply: translate_reply,
    RemoveReply: remove_reply,
    DraftBroadcast: draft_broadcast,
    TranslateBroadcast: translate_broadcast,
    FilterBroadcast: filter_broadcast,
    SendBroadcast: send_broadcast,
    CancelBroadcast: cancel_broadcast,
    StopBroadcast: stop_broadcast,
    Say: say,
    ShowChoice: show_choice,
    Take: take,
    TellDesk: tell_desk,
    TellAway: tell_away,
    RaiseWaiting: raise_waiting,
    ShowDay: show_day,
    KnowWhom: know_whom,
    WhomKnown: whom_known,
    Wish: wish,
    CountMissed: count_missed,
    ShowMissed: show_missed,
    AskTopic: ask_topic,
    CorrectTopic: correct_topic,
}


def carry_out(connection: sqlite3.Connection, outcome: Outcome, room: Room) -> list[Reply]:
    """Carry out an outcome in the turn's transaction, and return what is to be said."""
    return FUNCTIONS[type(outcome)](connection, outcome, room)
