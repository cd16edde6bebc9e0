"""The guide, the reference and the README, made from the code: tables, fills, pages, HTML. See ``tools/docs.py``."""

import project  # noqa: F401  puts the checkout on the path
