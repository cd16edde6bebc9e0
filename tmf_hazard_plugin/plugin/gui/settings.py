"""The settings: the language of the plugin, and the profile with which the scoring dialog opens."""

from __future__ import annotations

import os

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...core.languages import LANGUAGES
from ...core.profile import BUILTIN_PROFILES, builtin_profile
from ..algorithms.score_parameters import METHOD_SETTING, preferred_method
from ..i18n import ENVIRONMENT, SETTING, pick, tr


class SettingsDialog(QDialog):
    """Changes take effect with OK; then ``accepted`` is emitted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows the choices that were made before."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings of TMF Hazard"))
        self.language, self.profile = QComboBox(), QComboBox()
        self.language.addItem(tr("As in QGIS"), "")
        for code, language in LANGUAGES.items():
            self.language.addItem(language.own_name, code)  # as its readers look for it
        self.language.setCurrentIndex(max(self.language.findData(QgsSettings().value(SETTING, "")), 0))
        for profile_id in BUILTIN_PROFILES:
            self.profile.addItem(f"{pick(builtin_profile(profile_id).title)} ({profile_id})", profile_id)
        self.profile.setCurrentIndex(preferred_method())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Language of the plugin"), self.language)
        form.addRow(tr("Method profile that the dialog opens with"), self.profile)
        for name, box in ((tr("Language of the plugin"), self.language), (tr("Method profile"), self.profile)):
            box.setAccessibleName(name)
        note = QLabel(
            tr("The language changes at once in the menu, the panel, the Toolbox and new dialogs. Layers that are "
               "already there keep the names they were given; “Style by hazard class” writes their style anew.")
        )  # fmt: skip
        if os.environ.get(ENVIRONMENT):
            note.setText(
                tr("The environment variable {name} is set and decides the language.").format(name=ENVIRONMENT)
            )
            self.language.setEnabled(False)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("OK"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch()
        layout.addWidget(buttons)
        self.setMinimumWidth(420)

    def accept(self) -> None:
        """Keeps the choice in the user's QGIS profile."""
        settings = QgsSettings()
        settings.setValue(SETTING, self.language.currentData())
        settings.setValue(METHOD_SETTING, self.profile.currentData())
        super().accept()
