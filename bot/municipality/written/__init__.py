"""What the municipality's file holds, a file for each of its parts."""

from bot.municipality.written.municipality import WrittenMunicipality

__all__ = ["WrittenMunicipality"]
