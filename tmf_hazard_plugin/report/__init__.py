"""The hazard rating list as files: pure formatting of a ``Report``, without QGIS."""
