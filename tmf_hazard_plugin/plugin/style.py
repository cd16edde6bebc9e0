"""The look of a scored layer: classes by colour and size, unsettled ones hollow, legend, labels, map tip."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointDisplacementRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..core.result import (
    ASSUMED,
    CLASS_STYLES,
    CLASSES,
    HIGH,
    HOW,
    INK,
    INSUFFICIENT,
    LOW,
    MEDIUM,
    VERY_HIGH,
)
from .gaps import RefusedTexts, in_part_text, in_quotes, not_understood_text
from .i18n import language, tr
from .legend import LegendInfo, how_names
from .writing import written_layer

SIZES_MM = {VERY_HIGH: 4.6, HIGH: 3.8, MEDIUM: 3.1, LOW: 2.5, INSUFFICIENT: 3.4}
OUTLINE = "#3b3b3b"
Styling = Callable[[QgsVectorLayer], None]  # gives a layer its style


def class_symbol(code: int, settled: bool) -> QgsMarkerSymbol:
    """The symbol of the class ``code``: a disc where the class is settled, else a ring; a crossed diamond for
    insufficient data."""
    size, colour = SIZES_MM[code], CLASS_STYLES[code].colour
    grey = {"outline_color": "#4d4d4d", "outline_width": "0.5"}
    if code == INSUFFICIENT:
        diamond = _marker(size, name="diamond", color="#d9d9d9", **grey)
        cross = _marker(size * 0.32, name="cross2", **grey)
        diamond.appendSymbolLayer(cross.symbolLayer(0).clone())
        return diamond
    edge = {"outline_color": OUTLINE, "outline_width": "0.3"}
    if settled:
        return _marker(size, name="circle", color=colour, **edge)
    ring = _marker(size, name="circle", color="#ffffff", **edge)
    inner = _marker(size * 0.74, name="circle", color="0,0,0,0", outline_color=colour, outline_width=str(size * 0.2))
    ring.appendSymbolLayer(inner.symbolLayer(0).clone())
    return ring


def _marker(size_mm: float, **properties: str) -> QgsMarkerSymbol:
    """A simple marker with QGIS's ``properties``."""
    return QgsMarkerSymbol.createSimple({**properties, "size": str(size_mm)})


def renderer(legend: LegendInfo) -> QgsPointDisplacementRenderer:
    """Classes by colour and size; unsettled ones (``cls_min`` != ``cls_max``) as rings; facilities that sit on top of
    each other moved apart."""
    displaced = QgsPointDisplacementRenderer()
    displaced.setEmbeddedRenderer(_class_renderer(legend))
    displaced.setTolerance(1.6)
    displaced.setToleranceUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    displaced.setPlacement(QgsPointDisplacementRenderer.Placement.Ring)
    displaced.setCircleColor(QColor(90, 90, 90, 110))
    displaced.setCircleWidth(0.2)
    displaced.setCenterSymbol(
        QgsMarkerSymbol.createSimple({"name": "circle", "color": "#5a5a5a", "outline_style": "no", "size": "0.9"})
    )
    return displaced


def category_value(code: int, unsettled: bool = False) -> int:
    """The value of the category of the class ``code`` in the hazard style, as its expression computes it."""
    return code * 10 + int(unsettled)


def rank_colour(value: int) -> str:
    """The colour of a rank in the symbol of the category with ``value``: a ring has no ground of its own."""
    code, unsettled = divmod(value, 10)
    return INK if unsettled else CLASS_STYLES[code].text


def _class_renderer(legend: LegendInfo) -> QgsCategorizedSymbolRenderer:
    """A category of each class that is settled, and of each that is not."""
    categories = []
    for code in CLASSES:
        text = legend.class_names[code][:1].upper() + legend.class_names[code][1:]
        if code == INSUFFICIENT:
            collect = tr("{name}: collect data first").format(name=text)
            categories.append(QgsRendererCategory(category_value(code), class_symbol(code, False), collect))
            continue
        limits = legend.limits(code)
        shown = f"{text}: {limits}" if limits else text
        categories.append(QgsRendererCategory(category_value(code), class_symbol(code, True), shown))
        unsettled = tr("{class_and_limits}, class not settled").format(class_and_limits=shown)
        categories.append(QgsRendererCategory(category_value(code, True), class_symbol(code, False), unsettled))
    return QgsCategorizedSymbolRenderer(
        f'if("haz_class" = {INSUFFICIENT}, {category_value(INSUFFICIENT)}, '
        '"haz_class" * 10 + if("cls_min" = "cls_max", 0, 1))',
        categories,
    )


def labeling(legend: LegendInfo) -> QgsRuleBasedLabeling:
    """The name of every facility of the highest class, beside the symbols of the others rather than on them."""
    names, others = _name_labels(legend), QgsPalLayerSettings()  # the others: unlabelled, but in the way of labels
    others.fieldName, others.isExpression = "''", True
    others.drawLabels = False
    others.setObstacleSettings(names.obstacleSettings())
    root = QgsRuleBasedLabeling.Rule(QgsPalLayerSettings())
    rule = QgsRuleBasedLabeling.Rule(names)
    rule.setFilterExpression(f'"haz_class" = {VERY_HIGH}')
    rule.setDescription(legend.class_names[VERY_HIGH])
    root.appendChild(rule)
    rule = QgsRuleBasedLabeling.Rule(others)
    rule.setFilterExpression("ELSE")
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _name_labels(legend: LegendInfo) -> QgsPalLayerSettings:
    """Names around the points, with leader lines."""
    settings = QgsPalLayerSettings()
    settings.fieldName = _coalesced_name(legend)
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 4.4  # clear of facilities that were moved apart
    leader = QgsSimpleLineCallout()
    leader.setEnabled(True)
    leader.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "#6e6e6e", "line_width": "0.2"}))
    leader.setOffsetFromAnchor(2.5)
    settings.setCallout(leader)
    settings.autoWrapLength = 24
    obstacle = settings.obstacleSettings()
    obstacle.setFactor(2)
    settings.setObstacleSettings(obstacle)
    settings.setFormat(_label_format())
    return settings


def _label_format() -> QgsTextFormat:
    """Small bold letters with a light halo."""
    text, font, halo = QgsTextFormat(), QFont("Open Sans"), QgsTextBufferSettings()
    font.setBold(True)
    text.setFont(font)
    text.setSize(7.5)
    text.setColor(QColor("#2b0005"))
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(255, 255, 255, 220))
    text.setBuffer(halo)
    return text


def _coalesced_name(legend: LegendInfo) -> str:
    return QgsExpression.quotedColumnRef(legend.name_field) if legend.name_field else "to_string($id)"


def map_tip(legend: LegendInfo) -> str:
    """HTML with expressions: name, class, score with its interval, each component with how it is known, and what was
    not understood in the register."""
    refused = RefusedTexts(legend)
    rows = "".join(
        f"<tr><td>{_escape(title)}</td><td align='right'>{_decimal(name)}</td><td>"
        + _word(_how_known(name), how_names())
        + f"[% if({_in_part(name)}, {_quoted(in_part_text().format(known=''))}, '') %]"
        + "".join(_refused_text(role, name) for role in refused.roles.get(name, ()))
        + "</td></tr>"
        for name, title in legend.components.items()
    )
    rows += _other_refused_texts(refused)
    classes = {str(code): name for code, name in legend.class_names.items()}
    shown = {name: _word(f'to_string("{name}")', classes) for name in ("haz_class", "cls_min", "cls_max")}
    scores = {name: _decimal(name) for name in ("haz_score", "haz_min", "haz_max")}
    rank = "[% coalesce(to_string(\"haz_rank\"), '–') %]"
    known = _escape(tr("Known: {share} %")).replace("{share}", '[% round("known_pct") %]')
    lines = (
        f"<b>{_value(_coalesced_name(legend))}</b>",
        f"{_escape(tr('Hazard class'))}: <b>{shown['haz_class']}</b> ({shown['cls_min']} … {shown['cls_max']})",
        f"{_escape(tr('Hazard score'))}: <b>{scores['haz_score']}</b> ({scores['haz_min']} … {scores['haz_max']})",
        f"{_escape(tr('Rank'))}: {rank} &nbsp; {known}",
    )
    method = _value('"method"')
    return "<br/>".join(lines) + f"<table cellpadding='2'>{rows}</table><small>{method}</small>"


def _value(expression: str) -> str:
    """In a map tip: the text that ``expression`` gives, escaped; nothing for NULL."""
    return f"[% coalesce({_escaped(expression)}, '') %]"


def _escaped(expression: str) -> str:
    return f"replace(replace(to_string({expression}), '&', '&amp;'), '<', '&lt;')"


def _quoted(text: str) -> str:
    """A text of the plugin as a literal of an expression."""
    return str(QgsExpression.quotedString(_escape(text)))


def _how_known(name: str) -> str:
    """How the component ``name`` is known, as an expression."""
    return f"regexp_substr(\"basis\", '(?:^|;){name}:([a-z]+)')"


def _in_part(name: str) -> str:
    """True where the component ``name`` is known, but not exactly, as an expression."""
    listed = f"coalesce({_optional('assumed')}, '')"
    return f"regexp_match({listed}, '(?:^|;){name}:') and not regexp_match({listed}, '(?:^|;){name}:{HOW[ASSUMED]}')"


def _optional(field: str) -> str:
    """The value of a ``field`` that older results lack, as an expression: NULL where there is none."""
    return f"attribute($currentfeature, '{field}')"


def _refused_text(role: str, name: str) -> str:
    """In a map tip: the text of the column ``role`` that was not understood; ``name``: the component that lacks it."""
    text = f"regexp_substr({_optional('not_read')}, '(?:^|\\n){role}: ([^\\n]+)')"
    known = f"{_how_known(name)} <> '{HOW[ASSUMED]}'"
    before, after = (f"if({known}, {b}, {a})" for a, b in zip(_around(), _around(otherwise_known=True)))
    shown = f"'<br/>' || {before} || {_escaped('@t')} || {after}"
    return f"[% with_variable('t', {text}, if(coalesce(@t, '') = '', '', {shown})) %]"


def _around(otherwise_known: bool = False) -> list[str]:
    """The words before and after a text that was not understood, as literals."""
    words = not_understood_text(otherwise_known).replace("{texts}", in_quotes())
    return list(map(_quoted, words.split("{text}")))


def _other_refused_texts(refused: RefusedTexts) -> str:
    """In a map tip: a row for each text that belongs to none of the components, under the role of its column."""
    if refused.legend.method:
        return ""
    before, after = _around()
    roles = "|".join(sorted(refused.of_parts)) or "-"
    lines = f"string_to_array(coalesce({_optional('not_read')}, ''), '\\n')"
    others = f"array_filter({lines}, regexp_match(@element, '^(?!(?:{roles}): )[a-z0-9_]+: '))"
    role, text = "regexp_substr(@element, '^([a-z0-9_]+)')", "regexp_substr(@element, '^[a-z0-9_]+: (.+)$')"
    row = f"'<tr><td>' || {role} || '</td><td></td><td>' || {before} || {_escaped(text)} || {after} || '</td></tr>'"
    return f"[% array_to_string(array_foreach({others}, {row}), '') %]"


def _decimal(name: str) -> str:
    """In a map tip: the number in the field ``name``, as the reader writes it, whatever QGIS's language is."""
    return f"[% format_number(\"{name}\", 2, '{language()}') %]"


def _word(expression: str, words: Mapping[str, str]) -> str:
    """In a map tip: that of the ``words`` whose key ``expression`` gives; nothing for another."""
    pairs = ", ".join(f"'{key}', {QgsExpression.quotedString(_escape(word))}" for key, word in words.items())
    return f"[% coalesce(map_get(map({pairs}), {expression}), '') %]"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("[%", "[ %")


def apply_style(layer: QgsVectorLayer, legend: LegendInfo) -> None:
    """Gives ``layer`` the hazard style: renderer, labels, map tip, readable field names and class names."""
    fields = layer.fields()
    if fields.indexOf(legend.name_field) < 0:  # a Shapefile may have cut the name
        legend = replace(legend, name_field="")
    layer.setRenderer(renderer(legend))
    layer.setLabeling(labeling(legend))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(map_tip(legend))
    if legend.name_field:
        layer.setDisplayExpression(QgsExpression.quotedColumnRef(legend.name_field))
    for name, alias in legend.aliases.items():
        if fields.indexOf(name) >= 0:
            layer.setFieldAlias(fields.indexOf(name), alias)
    choices = {"map": [{name: str(code)} for code, name in sorted(legend.class_names.items())]}
    for name in ("haz_class", "cls_min", "cls_max"):
        if fields.indexOf(name) >= 0:
            layer.setEditorWidgetSetup(fields.indexOf(name), QgsEditorWidgetSetup("ValueMap", choices))
    legend.carry(layer)
    layer.triggerRepaint()


def save_style(destination: str, context: QgsProcessingContext, apply: Styling, name: str) -> bool:
    """Styles the written layer ``destination`` for whoever opens the file: as the default style inside a GeoPackage,
    as a ``.qml`` beside other files. ``apply(layer)`` sets the style. False where it cannot be kept."""
    layer = written_layer(destination, context)
    if layer is None or layer.providerType() != "ogr":
        return False
    apply(layer)
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", "")
    if path.lower().endswith((".gpkg", ".sqlite")):
        # Before QGIS asks whether to overwrite it, in a window that qgis_process does not have: it would wait for ever.
        # The first ones are this layer's own; those of other layers in the file follow.
        count, ids, names, *_ = layer.listStylesInDatabase()
        for known in (key for key, kept in zip(ids[:count], names[:count]) if kept == name):
            layer.deleteStyleFromDatabase(known)
        # The older method is deprecated from QGIS 3.40 on.
        newer = hasattr(layer, "saveStyleToDatabaseV2")
        save = layer.saveStyleToDatabaseV2 if newer else layer.saveStyleToDatabase
        save(name, "", True, "")
        count, _, names, *_ = layer.listStylesInDatabase()
        return name in names[:count]
    _message, saved = layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))
    return saved


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Styles an output when QGIS loads it. QGIS does not own post-processors and the algorithm dies first, so each is
    held here until it has done its work. Runs may be in several threads."""

    _held: list[StyleOnLoad] = []
    _lock = Lock()

    def __init__(self, apply: Styling) -> None:
        super().__init__()
        self.apply, self.done = apply, False

    @classmethod
    def set_on(cls, context: QgsProcessingContext, destination: str, apply: Styling) -> None:
        """``apply(layer)`` runs when ``destination`` is loaded, in the main thread; nothing where it is not loaded."""
        with cls._lock:
            cls._held[:] = [held for held in cls._held if not held.done]
            if context.willLoadLayerOnCompletion(destination):
                held = cls(apply)
                cls._held.append(held)
                context.layerToLoadOnCompletionDetails(destination).setPostProcessor(held)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS."""
        if isinstance(layer, QgsVectorLayer):
            self.apply(layer)
        self.done = True
