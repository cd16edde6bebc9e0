"""The panel "Facility card": what is known of the facility that is selected, and what is not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from html import escape

from qgis.core import QgsApplication, QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMimeData, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ...core.result import CLASS_STYLES, INSUFFICIENT
from ..i18n import number, tr
from ..paths import NAME
from ..reading import plain
from .bars import ComponentBar, ScoreScale
from .facility import Facility, is_scored
from .pick import PickFacility


class FacilityCard(QgsDockWidget):
    """Follows the selection of every scored layer on the map. With several facilities selected it leafs through them,
    the highest rank first."""

    def __init__(self, iface: QgisInterface) -> None:
        """Does not show the panel yet; ``iface`` is QGIS's window."""
        super().__init__(iface.mainWindow())
        self.setObjectName("TmfHazardFacilityCard")
        self.iface = iface
        self.layer_id, self.shown = "", 0
        self.ids: list[int] = []  # of the selected features
        self.facility: Facility | None = None
        self.watched: QgsVectorLayer | None = None  # the layer whose changes are followed
        self.tool = PickFacility(iface.mapCanvas())
        self._make_widgets()
        self.retranslate()
        self.later = QTimer(self)  # many values may change at once
        self.later.setSingleShot(True)
        self.later.timeout.connect(self.refresh)
        iface.mapCanvas().selectionChanged.connect(self.follow)
        QgsProject.instance().layersRemoved.connect(self._forget)
        self.closed.connect(self._put_tool_down)

    def remove(self) -> None:
        """Takes the panel and its map tool out of the window."""
        self.iface.mapCanvas().selectionChanged.disconnect(self.follow)
        QgsProject.instance().layersRemoved.disconnect(self._forget)
        self._watch(None)
        self._put_tool_down()
        self.tool.deleteLater()
        self.iface.removeDockWidget(self)
        self.deleteLater()

    def _make_widgets(self) -> None:
        """The toolbar, and below it the area that holds the card."""

        def action(icon: str, slot: Callable[..., None]) -> QAction:
            made = QAction(QgsApplication.getThemeIcon(icon), "", self)
            made.triggered.connect(slot)
            return made

        self.pick = action("/mActionIdentify.svg", self.pick_up_tool)
        self.pick.setCheckable(True)
        self.tool.setAction(self.pick)
        self.back = action("/mActionArrowLeft.svg", lambda: self.leaf(-1))
        self.forth = action("/mActionArrowRight.svg", lambda: self.leaf(1))
        self.zoom = action("/mActionZoomToSelected.svg", self.zoom_to)
        self.copy_action = action("/mActionEditCopy.svg", self.copy)
        self.count = QLabel()
        self.count.setContentsMargins(4, 0, 4, 0)
        self.bar = QToolBar()
        for item in (self.pick, self.back, self.count, self.forth, self.zoom, self.copy_action):
            self.bar.addWidget(item) if isinstance(item, QLabel) else self.bar.addAction(item)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.area)
        self.setWidget(page)

    def retranslate(self) -> None:
        """Every text anew, in the user's language."""
        self.setWindowTitle(tr("Facility card"))
        self.area.setAccessibleName(tr("Facility card"))
        for action, text in (
            (self.pick, tr("Click a facility on the map")),
            (self.back, tr("Previous of the selected facilities")),
            (self.forth, tr("Next of the selected facilities")),
            (self.zoom, tr("Zoom to the facility")),
            (self.copy_action, tr("Copy the card")),
        ):
            action.setText(text)
            action.setToolTip(text)
        self.refresh()

    def pick_up_tool(self) -> None:
        """The next clicks on the map choose a facility."""
        self.iface.mapCanvas().setMapTool(self.tool)

    def open(self) -> None:
        """Shows the panel, with its tool in hand."""
        self.setUserVisible(True)
        self.pick_up_tool()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Follows changes of ``layer``, and of no other layer any more."""
        if self.watched is not None and not sip.isdeleted(self.watched):
            for signal in _changes(self.watched):
                signal.disconnect(self._changed)
        self.watched = layer
        for signal in _changes(layer) if layer is not None else ():
            signal.connect(self._changed)

    def _changed(self, *_what: object) -> None:
        self.later.start(0)

    def _put_tool_down(self) -> None:
        if self.iface.mapCanvas().mapTool() is self.tool:
            self.iface.actionPan().trigger()

    def _forget(self, layer_ids: list[str]) -> None:
        if self.layer_id in layer_ids:
            self._watch(None)
            self.layer_id, self.ids, self.shown = "", [], 0
            self.refresh()

    def follow(self, layer: QgsMapLayer) -> None:
        """Shows what is now selected in ``layer``; another layer than a scored one changes nothing."""
        if not is_scored(layer) or (not layer.selectedFeatureCount() and layer.id() != self.layer_id):
            return
        request = QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["haz_rank"], layer.fields())
        ranks = [(plain(feature["haz_rank"]), feature.id()) for feature in layer.getFeatures(request)]
        ranks.sort(key=lambda item: (item[0] is None, item))
        self.layer_id, self.ids, self.shown = layer.id(), [fid for _, fid in ranks], 0
        self._watch(layer)
        self.refresh()

    def leaf(self, step: int) -> None:
        """Shows the facility ``step`` further on among the selected ones."""
        self.shown = (self.shown + step) % max(len(self.ids), 1)
        self.refresh()

    def zoom_to(self) -> None:
        """Centres the map on the facility shown."""
        layer = QgsProject.instance().mapLayer(self.layer_id)
        self.iface.mapCanvas().panToFeatureIds(layer, [self.ids[self.shown]])
        self.iface.mapCanvas().flashFeatureIds(layer, [self.ids[self.shown]])

    def copy(self) -> None:
        """Puts the card on the clipboard, as text and as a table."""
        if self.facility is None:
            return
        data = QMimeData()
        data.setText(self.facility.as_text())
        data.setHtml(self.facility.as_html())
        QApplication.clipboard().setMimeData(data)
        self.iface.messageBar().pushInfo(NAME, tr("The card of “{name}” was copied.").format(name=self.facility.name))

    def refresh(self) -> None:
        """Draws the card of the facility shown, or how to choose one."""
        layer = QgsProject.instance().mapLayer(self.layer_id)
        self.facility = None
        if layer is not None and self.ids and is_scored(layer):
            feature = layer.getFeature(self.ids[self.shown])
            if feature.isValid() and plain(feature["method"]) and plain(feature["basis"]):
                with suppress(ValueError):  # a result that was changed by hand and cannot be read any more
                    self.facility = Facility.of(layer, feature)
        for action in (self.zoom, self.copy_action):
            action.setEnabled(self.facility is not None)
        several = len(self.ids) > 1
        for action in (self.back, self.forth):
            action.setEnabled(several)
        self.count.setText(
            tr("{number} of {count}").format(number=number(self.shown + 1, 0), count=number(len(self.ids), 0))
            if several
            else ""
        )
        self.area.setWidget(_page(self.facility) if self.facility else _hint())


def _changes(layer: QgsVectorLayer) -> tuple:
    """The signals of ``layer`` that come when what a card shows may have changed."""
    return (
        layer.attributeValueChanged,
        layer.featuresDeleted,
        layer.afterRollBack,
        layer.afterCommitChanges,
        layer.dataChanged,
        layer.updatedFields,
        layer.styleChanged,
    )


def _text(html: str) -> QLabel:
    """A label that wraps and can be selected with mouse and keyboard. ``html`` is escaped already."""
    label = QLabel(html)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)  # else the last line of a long text may be cut off
    label.setSizePolicy(policy)
    return label


def _title(text: str) -> QLabel:
    label = _text(f"<b>{escape(text)}</b>")
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _rows(rows: Iterable[tuple[str, str]]) -> QLabel:
    return _text("<br>".join(
        f"<b>{escape(label)}</b>: {escape(text)}" if text else escape(label) for label, text in rows
    ))  # fmt: skip


def _badge(facility: Facility) -> QWidget:
    """The class in its colour, and the rank beside it."""
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    code = INSUFFICIENT if facility.hazard_class is None else facility.hazard_class
    look = CLASS_STYLES.get(code, CLASS_STYLES[INSUFFICIENT])
    name = QLabel(facility.legend.class_name(facility.hazard_class).upper())
    name.setWordWrap(True)
    name.setAlignment(Qt.AlignmentFlag.AlignCenter)
    style = "solid" if facility.settled else "dashed"
    name.setStyleSheet(
        f"background:{look.colour}; color:{look.text}; font-weight:bold; padding:4px 8px; border:1px {style} #3b3b3b;"
        "border-radius:4px;"
    )
    name.setToolTip(facility.class_text)
    name.setAccessibleName(facility.class_text)
    layout.addWidget(name)
    layout.addWidget(_text(f"<b>{escape(facility.rank_text)}</b>"), 1)
    return box


def _hint() -> QWidget:
    """What stands in the panel where no facility is chosen."""
    hint = _text(
        escape(
            tr("Click a facility on the map with the tool above, or select one in a layer that “Score TMF hazard” "
               "wrote.")
        )
    )  # fmt: skip
    hint.setMargin(10)
    hint.setAlignment(Qt.AlignmentFlag.AlignTop)
    return hint


def _page(facility: Facility) -> QWidget:
    """The card of ``facility``."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(10, 6, 10, 10)
    layout.setSpacing(5)
    layout.addWidget(_text(f"<span style='font-size:large'><b>{escape(facility.name)}</b></span>"))
    layout.addWidget(_badge(facility))
    layout.addWidget(ScoreScale(facility))
    layout.addWidget(_text(escape(facility.interval_text)))
    layout.addWidget(_rows(((tr("Hazard score"), facility.score_text), (tr("Known"), facility.known_text))))
    layout.addWidget(_title(tr("Components")))
    ends = [end or 0 for part in facility.parts for end in (part.most, part.score, part.highest)]
    longest = max([*ends, 1])
    for part in facility.parts:
        layout.addWidget(_text(f"<b>{escape(part.title)}</b>: {escape(part.text)}"))
        layout.addWidget(ComponentBar(part, longest))
    for title, rows in (
        (tr("Missing data"), facility.missing),
        (tr("Nearest water"), facility.water),
        (tr("Flow path"), facility.flow_path),
    ):
        if rows:
            layout.addWidget(_title(title))
            layout.addWidget(_rows(rows))
    layout.addWidget(_title(tr("Method")))
    layout.addWidget(_text("<br>".join(escape(text) for _, text in facility.method_rows)))
    layout.addStretch()
    return page
