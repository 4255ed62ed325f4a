"""Which function carries out which outcome."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.outcomes.apologise import apologise
from bot.outcomes.apply import apply
from bot.outcomes.ask import ask
from bot.outcomes.ask_check_in import ask_check_in
from bot.outcomes.ask_introduction import ask_introduction
from bot.outcomes.assign import assign
from bot.outcomes.browse_canned import browse_canned
from bot.outcomes.call_human import call_human
from bot.outcomes.cancel_broadcast import cancel_broadcast
from bot.outcomes.change_language import change_language
from bot.outcomes.checked_in import checked_in
from bot.outcomes.close import close
from bot.outcomes.declined import declined
from bot.outcomes.draft_broadcast import draft_broadcast
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
from bot.outcomes.lapse_offer import lapse_offer
from bot.outcomes.leave_canned import leave_canned
from bot.outcomes.look_again import look_again
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
from bot.outcomes.offer_invitations import offer_invitations
from bot.outcomes.offer_item import offer_item
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
from bot.outcomes.say import say
from bot.outcomes.say_canned import say_canned
from bot.outcomes.scene import Room
from bot.outcomes.send_broadcast import send_broadcast
from bot.outcomes.show_choice import show_choice
from bot.outcomes.show_day import show_day
from bot.outcomes.show_mine import show_mine
from bot.outcomes.skip_check_in import skip_check_in
from bot.outcomes.started import started
from bot.outcomes.stop_broadcast import stop_broadcast
from bot.outcomes.stop_news import stop_news
from bot.outcomes.take import take
from bot.outcomes.tell_away import tell_away
from bot.outcomes.tell_desk import tell_desk
from bot.outcomes.translate_broadcast import translate_broadcast
from bot.outcomes.translate_reply import translate_reply
from bot.outcomes.unsend import unsend
from bot.outcomes.wait_for import wait_for
from bot.outcomes.want_news import want_news
from bot.outcomes.wish_interpreter import wish_interpreter
from bot.outcomes.worry import worry
from bot.replies import Reply
from dialogs import outcomes

FUNCTIONS: Final[Mapping[type[Any], Callable[[sqlite3.Connection, Any, Any], list[Reply]]]] = {
    outcomes.Apologise: apologise,
    outcomes.Apply: apply,
    outcomes.Reserve: reserve,
    outcomes.NothingFree: nothing_free,
    outcomes.Worry: worry,
    outcomes.Refer: refer,
    outcomes.GiveFamilyText: give_family_text,
    outcomes.MoveOn: move_on,
    outcomes.Enrol: enrol,
    outcomes.AskCheckIn: ask_check_in,
    outcomes.AskIntroduction: ask_introduction,
    outcomes.PutOff: put_off,
    outcomes.NothingYet: nothing_yet,
    outcomes.HasBeen: has_been,
    outcomes.Started: started,
    outcomes.Follow: follow,
    outcomes.OfferInvitations: offer_invitations,
    outcomes.Invite: invite,
    outcomes.SkipCheckIn: skip_check_in,
    outcomes.RemindCheckIn: remind_check_in,
    outcomes.LookAgain: look_again,
    outcomes.NoteSilence: note_silence,
    outcomes.OptIn: opt_in,
    outcomes.OptOut: opt_out,
    outcomes.Postpone: postpone,
    outcomes.CheckedIn: checked_in,
    outcomes.Remind: remind,
    outcomes.WaitFor: wait_for,
    outcomes.OfferItem: offer_item,
    outcomes.LapseOffer: lapse_offer,
    outcomes.MoveMine: move_mine,
    outcomes.Ask: ask,
    outcomes.CallHuman: call_human,
    outcomes.ChangeLanguage: change_language,
    outcomes.WantNews: want_news,
    outcomes.NarrowNews: narrow_news,
    outcomes.StopNews: stop_news,
    outcomes.Close: close,
    outcomes.Declined: declined,
    outcomes.EndRun: end_run,
    outcomes.Find: find,
    outcomes.GiveHelpLines: give_help_lines,
    outcomes.Greet: greet,
    outcomes.Join: join,
    outcomes.KeepNote: keep_note,
    outcomes.MendThread: mend_thread,
    outcomes.NoteBlocked: note_blocked,
    outcomes.NoteFamily: note_family,
    outcomes.NothingFits: nothing_fits,
    outcomes.OpenFor: open_for,
    outcomes.PutInTouch: put_in_touch,
    outcomes.Relay: relay,
    outcomes.RelayBack: relay_back,
    outcomes.RelayEdit: relay_edit,
    outcomes.Resend: resend,
    outcomes.Unsend: unsend,
    outcomes.Mark: mark,
    outcomes.Reopen: reopen,
    outcomes.Assign: assign,
    outcomes.ShowMine: show_mine,
    outcomes.WishInterpreter: wish_interpreter,
    outcomes.Release: release,
    outcomes.OfferCanned: offer_canned,
    outcomes.BrowseCanned: browse_canned,
    outcomes.PreviewCanned: preview_canned,
    outcomes.SayCanned: say_canned,
    outcomes.LeaveCanned: leave_canned,
    outcomes.KeepReply: keep_reply,
    outcomes.TranslateReply: translate_reply,
    outcomes.RemoveReply: remove_reply,
    outcomes.DraftBroadcast: draft_broadcast,
    outcomes.TranslateBroadcast: translate_broadcast,
    outcomes.FilterBroadcast: filter_broadcast,
    outcomes.SendBroadcast: send_broadcast,
    outcomes.CancelBroadcast: cancel_broadcast,
    outcomes.StopBroadcast: stop_broadcast,
    outcomes.Say: say,
    outcomes.ShowChoice: show_choice,
    outcomes.Take: take,
    outcomes.TellDesk: tell_desk,
    outcomes.TellAway: tell_away,
    outcomes.RaiseWaiting: raise_waiting,
    outcomes.ShowDay: show_day,
}


def carry_out(connection: sqlite3.Connection, outcome: outcomes.Outcome, room: Room) -> list[Reply]:
    """Carry out an outcome in the turn's transaction, and return what is to be said."""
    return FUNCTIONS[type(outcome)](connection, outcome, room)
