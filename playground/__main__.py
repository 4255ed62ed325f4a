"""`python -m playground` serves the playground."""

from playground.serve import main

main()
