import pytest

from dialogs.understanding.reader import Reader


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("Jeg vil gjerne melde på sønnen min til fotball", "ar", "nb"),
        ("i would like to sign up my son for football", "nb", "en"),
        ("أريد تسجيل ابني في النادي", "nb", "ar"),
        ("bghit nsejel weldi f nadi", "ar", "ar"),
        ("ال kontingent كتير غالي", "nb", "ar"),
        ("ok", "nb", "nb"),
        ("ok", "ar", "ar"),
        ("ok", "en", "en"),
        ("12345", "ar", "ar"),
        ("👍", "so", "so"),
        ("", "en", "en"),
        ("Скажіть будь ласка", "uk", "uk"),
        ("çocuğum için spor arıyorum", "tr", "tr"),
        ("waxaan rabaa inaan hadlo qof", "so", "so"),
        ("من پسرم را برای فوتبال می‌خواهم ثبت نام کنم", "fa", "fa"),
        ("thank you for helping my daughter with the club", "uk", "en"),
    ],
)
def test_the_language_is_the_messages_or_else_the_contacts(
    reader: Reader, text: str, prior: str, language: str
) -> None:
    assert reader.read(text, prior).language == language
