"""A folder for each language: what the helpline says in it, and how people write."""

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
