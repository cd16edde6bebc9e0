"""The domain: method profiles, variables, scores, classes and ranks. numpy and pandas only, no QGIS.

>>> from tmf_hazard_plugin.core import builtin_profile, read_variables, score
>>> variables, cells = read_variables({"volume": [3.2e6], "whc": [2]}, n=1)
>>> score(builtin_profile("thi_basic"), variables).haz_score.round(4).tolist()
[8.5051]
"""

from .profile import BUILTIN_PROFILES, Profile, ProfileError, builtin_profile, load_profile, parse_profile
from .scoring import POLICIES, score
from .units import VOLUME_UNITS
from .variables import Water, read_variables

__all__ = [
    "BUILTIN_PROFILES",
    "POLICIES",
    "VOLUME_UNITS",
    "Profile",
    "ProfileError",
    "Water",
    "builtin_profile",
    "load_profile",
    "parse_profile",
    "read_variables",
    "score",
]
