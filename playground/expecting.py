"""What a test takes for granted, said in words where it is not so."""


def expect(is_true: bool, otherwise: str) -> None:
    """Fail with these words unless something is true."""
    if not is_true:
        raise AssertionError(otherwise)
