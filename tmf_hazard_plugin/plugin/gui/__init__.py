"""The plugin in the window of QGIS: menu, facility card, settings, example project."""
