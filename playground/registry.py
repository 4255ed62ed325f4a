"""Every method of the Bot API that the playground knows, and the parameters each accepts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playground.methods import commands, copying, deleting, editing, knowing, polling, presses, reacting, threads
from playground.methods.sending import send_file, send_message
from playground.shapes import Json
from playground.state import State


@dataclass(frozen=True)
class Method:
    """What a method does and which parameters it takes."""

    run: Callable[[State, Json], Any]
    accepts: frozenset[str] = frozenset()


def method(run: Callable[[State, Json], Any], accepts: str = "") -> Method:
    """Return a method with the names of its parameters."""
    return Method(run, frozenset(accepts.split()))


TO = "chat_id message_thread_id disable_notification protect_content"
SEND = f"{TO} reply_parameters reply_markup message_effect_id allow_paid_broadcast"
CAPTION = "caption parse_mode caption_entities show_caption_above_media"
MESSAGE = "chat_id message_id"
THREAD = "chat_id message_thread_id"

METHODS = {
    "getMe": method(knowing.get_me),
    "getUpdates": method(polling.get_updates, "offset limit timeout allowed_updates"),
    "setWebhook": method(
        polling.set_webhook,
        "url max_connections allowed_updates drop_pending_updates secret_token ip_address certificate",
    ),
    "deleteWebhook": method(polling.delete_webhook, "drop_pending_updates"),
    "getWebhookInfo": method(polling.get_webhook_info),
    "sendMessage": method(send_message, f"{SEND} text parse_mode entities link_preview_options"),
    "sendPhoto": method(send_file("photo"), f"{SEND} {CAPTION} photo has_spoiler"),
    "sendDocument": method(
        send_file("document"), f"{SEND} {CAPTION} document thumbnail disable_content_type_detection"
    ),
    "sendVoice": method(send_file("voice"), f"{SEND} {CAPTION} voice duration"),
    "sendAudio": method(send_file("audio"), f"{SEND} {CAPTION} audio duration performer title thumbnail"),
    "sendVideo": method(send_file("video"), f"{SEND} {CAPTION} video duration width height thumbnail has_spoiler"),
    "sendAnimation": method(send_file("animation"), f"{SEND} {CAPTION} animation duration width height thumbnail"),
    "sendSticker": method(send_file("sticker"), f"{SEND} sticker emoji"),
    "copyMessage": method(copying.copy_message, f"{SEND} {CAPTION} from_chat_id message_id"),
    "copyMessages": method(copying.copy_messages, f"{TO} from_chat_id message_ids remove_caption"),
    "forwardMessage": method(copying.forward_message, f"{TO} from_chat_id message_id"),
    "editMessageText": method(
        editing.edit_text, f"{MESSAGE} text parse_mode entities link_preview_options reply_markup"
    ),
    "editMessageCaption": method(editing.edit_caption, f"{MESSAGE} {CAPTION} reply_markup"),
    "editMessageReplyMarkup": method(editing.edit_keyboard, f"{MESSAGE} reply_markup"),
    "deleteMessage": method(deleting.delete_message, MESSAGE),
    "deleteMessages": method(deleting.delete_messages, "chat_id message_ids"),
    "answerCallbackQuery": method(presses.answer_callback_query, "callback_query_id text show_alert url cache_time"),
    "setMessageReaction": method(reacting.set_reaction, f"{MESSAGE} reaction is_big"),
    "pinChatMessage": method(reacting.pin, f"{MESSAGE} disable_notification"),
    "unpinChatMessage": method(reacting.unpin, MESSAGE),
    "sendChatAction": method(reacting.send_chat_action, f"{THREAD} action"),
    "createForumTopic": method(threads.create, "chat_id name icon_color icon_custom_emoji_id"),
    "editForumTopic": method(threads.edit, f"{THREAD} name icon_custom_emoji_id"),
    "closeForumTopic": method(threads.close, THREAD),
    "reopenForumTopic": method(threads.reopen, THREAD),
    "deleteForumTopic": method(threads.delete, THREAD),
    "getForumTopicIconStickers": method(threads.icon_stickers),
    "getChat": method(knowing.get_chat, "chat_id"),
    "getChatMember": method(knowing.get_chat_member, "chat_id user_id"),
    "getChatAdministrators": method(knowing.get_administrators, "chat_id return_bots"),
    "getFile": method(knowing.get_file, "file_id"),
    "setMyCommands": method(commands.set_commands, "commands scope language_code"),
    "getMyCommands": method(commands.get_commands, "scope language_code"),
    "deleteMyCommands": method(commands.delete_commands, "scope language_code"),
    "setMyName": method(commands.set_profile("name", 64), "name language_code"),
    "setMyDescription": method(commands.set_profile("description", 512), "description language_code"),
    "setMyShortDescription": method(commands.set_profile("short_description", 120), "short_description language_code"),
}
