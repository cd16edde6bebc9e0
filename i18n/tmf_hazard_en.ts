<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>@default</name>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>%n facility(ies) in the rating list.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility in the rating list.</numerusform><numerusform>%n facilities in the rating list.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n facility(ies) read.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility read.</numerusform><numerusform>%n facilities read.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Class not settled by what is known: %n (with the insufficient data)</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Class not settled by what is known: %n (with the insufficient data)</numerusform><numerusform>Class not settled by what is known: %n (with the insufficient data)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>{component}: assumed for %n facility(ies)</source>
        <extracomment>Keep: %n, {component}</extracomment>
        <translation><numerusform>{component}: assumed for %n facility</numerusform><numerusform>{component}: assumed for %n facilities</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n facility(ies) with insufficient data: collect data first.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility with insufficient data: collect data first.</numerusform><numerusform>%n facilities with insufficient data: collect data first.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: %n text(s) read as numbers, for example: {samples}</source>
        <extracomment>Keep: %n, {samples}, {variable}</extracomment>
        <translation><numerusform>{variable}: %n text read as a number: {samples}</numerusform><numerusform>{variable}: %n texts read as numbers, for example: {samples}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>“{source}”: %n ground acceleration(s) above {limit} g: is the unit ({unit}) right?</source>
        <extracomment>Keep: %n, {limit}, {source}, {unit}</extracomment>
        <translation><numerusform>“{source}”: %n ground acceleration above {limit} g: is the unit ({unit}) right?</numerusform><numerusform>“{source}”: %n ground accelerations above {limit} g: is the unit ({unit}) right?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>%n volume(s) below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?</source>
        <extracomment>Keep: %n, {unit}</extracomment>
        <translation><numerusform>%n volume below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?</numerusform><numerusform>%n volumes below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>River network: %n reach(es), linked by their ids.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>River network: %n reach, linked by its id.</numerusform><numerusform>River network: %n reaches, linked by their ids.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>River network: %n reach(es), linked where their ends meet.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>River network: %n reach, linked where ends meet.</numerusform><numerusform>River network: %n reaches, linked where their ends meet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n junction(s) in the middle of a line.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n junction in the middle of a line.</numerusform><numerusform>%n junctions in the middle of a line.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n fork(s): the largest order, else the longest way down is followed.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n fork: the largest order, else the longest way down is followed.</numerusform><numerusform>%n forks: the largest order, else the longest way down is followed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n lake(s) crossed from inflow to outflow.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n lake crossed from inflow to outflow.</numerusform><numerusform>%n lakes crossed from inflow to outflow.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n river feature(s) without usable line skipped.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n river feature without usable line skipped.</numerusform><numerusform>%n river features without usable line skipped.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach id(s) occur more than once; the first one counts.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n reach id occurs more than once; the first one counts.</numerusform><numerusform>%n reach ids occur more than once; the first one counts.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach(es) flow into a reach that the layer lacks: a gap.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n reach flows into a reach that the layer lacks: a gap.</numerusform><numerusform>%n reaches flow into a reach that the layer lacks: a gap.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) use reaches whose direction is flagged as doubtful.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n path uses reaches whose direction is flagged as doubtful.</numerusform><numerusform>%n paths use reaches whose direction is flagged as doubtful.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) reach places without a known population: pop_path is the least, pop_10km stays empty where such a place lies on the first 10 km.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n path reaches places without a known population: pop_path is the least, pop_10km stays empty where such a place lies on the first 10 km.</numerusform><numerusform>%n paths reach places without a known population: pop_path is the least, pop_10km stays empty where such a place lies on the first 10 km.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without a river: the people around stand in for those downstream (proxy).</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility without a river: the people around stand in for those downstream (proxy).</numerusform><numerusform>%n facilities without a river: the people around stand in for those downstream (proxy).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) end where the river data run in a loop.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n path ends where the river data run in a loop.</numerusform><numerusform>%n paths end where the river data run in a loop.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n feature(s) without usable geometry skipped.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n feature without usable geometry skipped.</numerusform><numerusform>“{layer}”: %n features without usable geometry skipped.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n invalid geometry(ies), used all the same.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n invalid geometry, used all the same.</numerusform><numerusform>“{layer}”: %n invalid geometries, used all the same.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n place(s) with a population of 0, counted as unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n place with a population of 0, counted as unknown.</numerusform><numerusform>“{layer}”: %n places with a population of 0, counted as unknown.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n facility(ies) where cells cannot be read; the people there are unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n facility where cells cannot be read; the people there are unknown.</numerusform><numerusform>“{layer}”: %n facilities where cells cannot be read; the people there are unknown.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>and %n more</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without usable position; kept, nothing known downstream.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility without usable position; kept, nothing known downstream.</numerusform><numerusform>%n facilities without usable position; kept, nothing known downstream.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach(es) end away from the next one, at most {distance} m; bridged. Is the flow direction right?</source>
        <extracomment>Keep: %n, {distance}</extracomment>
        <translation><numerusform>%n reach ends away from the next one, at most {distance} m; bridged. Is the flow direction right?</numerusform><numerusform>%n reaches end away from the next one, at most {distance} m; bridged. Is the flow direction right?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) end where the river lines end, at most {distance} m short of a lake, into which they most likely flow. Raise “{parameter}”.</source>
        <extracomment>Keep: %n, {distance}, {parameter}</extracomment>
        <translation><numerusform>%n path ends where the river lines end, at most {distance} m short of a lake, into which it most likely flows. Raise “{parameter}”.</numerusform><numerusform>%n paths end where the river lines end, at most {distance} m short of a lake, into which they most likely flow. Raise “{parameter}”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without a river within reach; kept, fields empty.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility without a river within reach; kept, fields empty.</numerusform><numerusform>%n facilities without a river within reach; kept, fields empty.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>%n facility(ies) assessed. Click one to see its card.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility assessed. Click it to see its card.</numerusform><numerusform>%n facilities assessed. Click one to see its card.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Field “{field}”: %n value(s) unusable, counted as unknown: {reason}</source>
        <extracomment>Keep: %n, {field}, {reason}</extracomment>
        <translation><numerusform>Field “{field}”: %n value unusable, counted as unknown: {reason}</numerusform><numerusform>Field “{field}”: %n values unusable, counted as unknown: {reason}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) outside the layer's extent; unknown, not absent.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n facility outside the layer's extent; unknown, not absent.</numerusform><numerusform>“{layer}”: %n facilities outside the layer's extent; unknown, not absent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) without a usable cell value; unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n facility without a usable cell value; unknown.</numerusform><numerusform>“{layer}”: %n facilities without a usable cell value; unknown.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n feature(s) read near the facilities.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n feature read near the facilities.</numerusform><numerusform>“{layer}”: %n features read near the facilities.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) sampled.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>“{layer}”: %n facility sampled.</numerusform><numerusform>“{layer}”: %n facilities sampled.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”, field “{field}”: %n size(s) unusable, counted as unknown:</source>
        <extracomment>Keep: %n, {field}, {layer}</extracomment>
        <translation><numerusform>Rivers “{layer}”, field “{field}”: %n size unusable, counted as unknown:</numerusform><numerusform>Rivers “{layer}”, field “{field}”: %n sizes unusable, counted as unknown:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n cell value(s) outside {low} to {high} g, counted as unknown. Is the raster in g?</source>
        <extracomment>Keep: %n, {high}, {layer}, {low}</extracomment>
        <translation><numerusform>“{layer}”: %n cell value outside {low} to {high} g, counted as unknown. Is the raster in g?</numerusform><numerusform>“{layer}”: %n cell values outside {low} to {high} g, counted as unknown. Is the raster in g?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) without usable position; kept, distances unknown.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility without usable position; kept, distances unknown.</numerusform><numerusform>%n facilities without usable position; kept, distances unknown.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n of them a line or a polygon, not a point; kept without its geometry.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n of them is a line or a polygon, not a point; kept without its geometry.</numerusform><numerusform>%n of them are lines or polygons, not points; kept without their geometry.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) at longitude 0, latitude 0: check the coordinates.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility at longitude 0, latitude 0: check the coordinates.</numerusform><numerusform>%n facilities at longitude 0, latitude 0: check the coordinates.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) whose latitude and longitude seem to be swapped; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility whose latitude and longitude seem to be swapped; used as they stand:</numerusform><numerusform>%n facilities whose latitude and longitude seem to be swapped; used as they stand:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n id(s) stand in several rows, each of which is scored and ranked:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n id stands in several rows, each of which is scored and ranked:</numerusform><numerusform>%n ids stand in several rows, each of which is scored and ranked:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) stand in several rows of the same name and position, each of which is scored and ranked:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility stands in several rows of the same name and position, each of which is scored and ranked:</numerusform><numerusform>%n facilities stand in several rows of the same name and position, each of which is scored and ranked:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n position(s) shared by several facilities: are the coordinates those of a town or a mine?</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n position shared by several facilities: are the coordinates those of a town or a mine?</numerusform><numerusform>%n positions shared by several facilities: are the coordinates those of a town or a mine?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) outside the given countries; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility outside the given countries; used as it stands:</numerusform><numerusform>%n facilities outside the given countries; used as they stand:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) far from all others; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n facility far from all others; used as it stands:</numerusform><numerusform>%n facilities far from all others; used as they stand:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>%n number(s): least {least}, median {median}, largest {largest}</source>
        <extracomment>Keep: %n, {largest}, {least}, {median}</extracomment>
        <translation><numerusform>%n number: least {least}, median {median}, largest {largest}</numerusform><numerusform>%n numbers: least {least}, median {median}, largest {largest}</numerusform></translation>
    </message>
</context>
</TS>
