<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/flag.py"/>
        <source>{variable}: yes → {yes}; no → {no}</source>
        <extracomment>Keep: {no}, {variable}, {yes}</extracomment>
        <translation>{variable}: да → {yes}; нет → {no}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/log10.py"/>
        <source>log₁₀ of: {variable}</source>
        <extracomment>Keep: {variable}</extracomment>
        <translation>log₁₀ от величины: {variable}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/table.py"/>
        <source>the worse of the nearest river and the nearest lake. {cases}; none: {absent}</source>
        <extracomment>Keep: {absent}, {cases}</extracomment>
        <translation>худшее значение из двух: ближайшая река и ближайшее озеро. {cases}; нет: {absent}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/table.py"/>
        <source>{distance} m</source>
        <extracomment>Keep: {distance}</extracomment>
        <translation>{distance} м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/languages.py"/>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/languages.py"/>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/languages.py"/>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/base.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/base.py"/>
        <source>The Python package pandas is missing in this QGIS. Windows: install python3-pandas with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-pandas. macOS: pip install pandas in QGIS's Python.</source>
        <translation>В этой установке QGIS нет пакета pandas для языка Python. Windows: установите python3-pandas программой OSGeo4W Setup. Debian и Ubuntu: выполните apt install python3-pandas. macOS: выполните pip install pandas в среде Python, входящей в QGIS.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream.py"/>
        <source>Trace downstream</source>
        <translation>Трассировка ниже по течению</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream.py"/>
        <source>follows the river below each facility: borders, places, people, travel times</source>
        <translation>определяет путь потока вниз по реке от каждого хвостохранилища: границы, населённые пункты, население, время добегания</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream.py"/>
        <source>Trace downstream…</source>
        <translation>Трассировка ниже по течению…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Left empty, the field is found by its name.</source>
        <translation>Если поле не указано, оно определяется по имени.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Point layer of tailings management facilities. Every row comes out again, also without a river.</source>
        <translation>Точечный слой хвостохранилищ. Каждая строка сохраняется в результате, в том числе если реки поблизости нет.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>River reaches as lines, such as HydroRIVERS. Left empty, only the people around the facilities are found.</source>
        <translation>Участки рек в виде линий, например HydroRIVERS. Если слой не указан, определяется только население вокруг хвостохранилищ.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The id of each reach. Left empty, it is found by its name (HYRIV_ID, RIV_ID).</source>
        <translation>Идентификатор каждого участка реки. Если поле не указано, оно определяется по имени (HYRIV_ID, RIV_ID).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The id of the next reach downstream; 0 is an outlet. Left empty, it is found by its name (NEXT_DOWN). Without ids the network is built from the lines.</source>
        <translation>Идентификатор следующего участка реки ниже по течению; 0 обозначает точку выхода стока. Если поле не указано, оно определяется по имени (NEXT_DOWN). Без идентификаторов речная сеть строится по линиям.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>As drawn</source>
        <translation>По направлению линий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Against the drawing</source>
        <translation>Против направления линий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Whether the water flows in the direction in which the lines are drawn, or against it.</source>
        <translation>Течёт ли вода в том направлении, в котором проведены линии, или в обратном.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Ends of reaches within this distance of each other, of the middle of a line or of a lake are joined.</source>
        <translation>Концы участков рек соединяются, если расстояние от них до другого конца, до середины линии или до озера не превышает этого значения.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A facility farther than this from every reach has no path; it is kept and counted.</source>
        <translation>Хвостохранилище, удалённое от всех участков рек на большее расстояние, не имеет пути потока; оно сохраняется в результате, а число таких хвостохранилищ указывается в журнале.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Where the trace stops; 0 follows the river to its end.</source>
        <translation>Расстояние, на котором трассировка прекращается; 0 означает: до конца реки.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Turns distances along the river into travel times. Lakes are crossed at the same velocity, so that the times are early rather than late.</source>
        <translation>По скорости потока расстояние вдоль реки пересчитывается во время добегания. Через озёра поток проходит с той же скоростью, поэтому время скорее занижено, чем завышено.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Polygons. A river that ends at a lake goes on where a river leaves it, else the path ends in the lake.</source>
        <translation>Полигоны. Если река впадает в озеро, путь продолжается там, где река вытекает из озера; иначе путь заканчивается в озере.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Polygons of countries (or provinces): which borders a path reaches, crosses or follows. Give the neighbours too: where a path leaves the layer it is not known.</source>
        <translation>Полигоны стран (или областей): каких границ путь достигает, какие пересекает и вдоль каких проходит. Слой должен содержать и соседние страны: если путь выходит за пределы слоя, ответ неизвестен.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Settlements: which of them lie in the corridor, and how many people live there.</source>
        <translation>Населённые пункты: какие из них находятся в коридоре и какова численность их населения.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Any further layers: water intakes, protected areas, bridges, fields.</source>
        <translation>Любые другие слои: водозаборы, особо охраняемые природные территории, мосты, сельскохозяйственные угодья.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>People per cell (band 1), such as WorldPop. Where given, people are counted from it rather than from the places. Cells without data hold nobody, but where no cell has data the people are unknown.</source>
        <translation>Численность населения в ячейке (канал 1), например WorldPop. Если растр указан, население считается по растру, а не по населённым пунктам. В ячейках без данных население принимается равным нулю, но если данных нет ни в одной ячейке, численность населения неизвестна.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Places, people and other receptors within this distance of the path are reached.</source>
        <translation>Населённые пункты, население и другие объекты воздействия, удалённые от пути потока не более чем на это расстояние, считаются затронутыми.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A facility is flagged when its path reaches a border within this time.</source>
        <translation>Хвостохранилище отмечается, если путь потока достигает границы за это время.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Names the facility in the log, labels and outputs. Left empty, the field is found by its name.</source>
        <translation>Имя хвостохранилища в журнале, подписях и результатах. Если поле не указано, оно определяется по имени.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A path has crossed into a country when it stays there for at least this length; shorter stretches come from generalised border lines that zigzag over the river. Take more for coarse data.</source>
        <translation>Путь считается перешедшим на территорию страны, если длина его отрезка в ней не меньше этого значения; более короткие отрезки возникают там, где обобщённая линия границы петляет вдоль реки. Для грубых данных увеличьте значение.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A river follows a border where it stays within this distance of another country; 0: none does.</source>
        <translation>Река считается пограничной там, где расстояние до территории другой страны не превышает этого значения; 0: пограничных рек нет.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Without a river, the people within this distance of the facility stand in for those along the path, marked as a proxy; 0 leaves them unknown.</source>
        <translation>Если реки нет, вместо населения вдоль пути потока берётся население в этом радиусе от хвостохранилища с пометкой «косвенная оценка»; при 0 население остаётся неизвестным.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The input with the length and end of the path, borders, places, people and the first lake.</source>
        <translation>Исходный слой, дополненный длиной и концом пути потока, границами, населёнными пунктами, населением и первым озером.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Facilities (TMF)</source>
        <translation>Хвостохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Reach id field</source>
        <translation>Поле идентификатора участка реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Next reach field</source>
        <translation>Поле следующего участка реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Flow direction</source>
        <translation>Направление потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Junction tolerance, m</source>
        <translation>Допуск соединения участков, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Stream order field</source>
        <translation>Поле порядка водотока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Largest distance from a river, m</source>
        <translation>Максимальное расстояние до реки, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Largest distance along the river, km</source>
        <translation>Максимальное расстояние вдоль реки, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Flow velocity, m/s</source>
        <translation>Скорость потока, м/с</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Lakes and reservoirs</source>
        <translation>Озёра и водохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Lake name field</source>
        <translation>Поле названия озера</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Country field</source>
        <translation>Поле страны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Places</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Population field</source>
        <translation>Поле численности населения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Other receptors</source>
        <translation>Другие объекты воздействия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Population raster</source>
        <translation>Растр численности населения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Corridor on either side, m</source>
        <translation>Ширина коридора в каждую сторону, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Alert time, h</source>
        <translation>Время оповещения, ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Name field</source>
        <translation>Поле названия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Shortest stretch in another country, m</source>
        <translation>Минимальная длина отрезка в другой стране, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Width of a boundary river, m</source>
        <translation>Ширина пограничной реки, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Radius where there is no river, m</source>
        <translation>Радиус при отсутствии реки, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Facilities with what lies downstream</source>
        <translation>Хвостохранилища и то, что находится ниже по течению</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Flow paths</source>
        <translation>Пути потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>One line for each facility at a river.</source>
        <translation>По одной линии для каждого хвостохранилища у реки.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Border crossings</source>
        <translation>Пересечения границ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Where paths cross a border or reach one.</source>
        <translation>Точки, в которых пути потока пересекают границу или достигают её.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Places and receptors reached</source>
        <translation>Затронутые населённые пункты и объекты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>One row for each facility and place (or other receptor) within the corridor.</source>
        <translation>По одной строке для каждой пары: хвостохранилище и населённый пункт (или другой объект воздействия) в коридоре.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Facilities</source>
        <translation>Хвостохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>With a path</source>
        <translation>С путём потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Too far from a river</source>
        <translation>Слишком далеко от реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Reaching a border</source>
        <translation>Поток достигает границы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Reaching a border within the alert time</source>
        <translation>Поток достигает границы за время оповещения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>At a fork the branch of the largest order is followed, else the longest way down.</source>
        <translation>На развилке путь идёт по рукаву наибольшего порядка, а при равных порядках по самому длинному пути вниз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Names the lakes; one without a name is told by its number, as № 180760.</source>
        <translation>Имена озёр; озеро без названия обозначается своим номером, например № 180760.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Names the countries.</source>
        <translation>Имена стран.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>People of each place; 0 counts as unknown, as gazetteers write it for want of a number.</source>
        <translation>Численность населения каждого населённого пункта; 0 считается неизвестным: в справочниках географических названий так обозначают отсутствие данных.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The field “{field}” cannot be both: {first}, {second}.</source>
        <extracomment>Keep: {field}, {first}, {second}</extracomment>
        <translation>Поле «{field}» не может служить сразу двум целям: {first}; {second}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>“{second}” needs “{first}”: without it nothing tells which reach is meant.</source>
        <extracomment>Keep: {first}, {second}</extracomment>
        <translation>Параметр «{second}» требует параметра «{first}»: без него неясно, о каком участке реки идёт речь.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Hazard rating list</source>
        <translation>Рейтинговый список по опасности</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>the list and map for people without QGIS: HTML, XLSX, PDF, CSV</source>
        <translation>список и карта для тех, у кого нет QGIS: HTML, XLSX, PDF, CSV</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Hazard rating list…</source>
        <translation>Рейтинговый список по опасности…</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>%n facility(ies) in the rating list.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>В рейтинговом списке %n хвостохранилище.</numerusform><numerusform>В рейтинговом списке %n хвостохранилища.</numerusform><numerusform>В рейтинговом списке %n хвостохранилищ.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The Python package XlsxWriter is missing in this QGIS: the workbook has all values, but no colours, widths or filters. Windows: install python3-xlsxwriter with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-xlsxwriter.</source>
        <translation>В этой установке QGIS нет пакета XlsxWriter для языка Python: книга содержит все значения, но без цветов, ширины столбцов и фильтров. Windows: установите python3-xlsxwriter программой OSGeo4W Setup. Debian и Ubuntu: выполните apt install python3-xlsxwriter.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Drawing the PDF…</source>
        <translation>Идёт построение PDF…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Cancelled. Not all files were written.</source>
        <translation>Отменено. Записаны не все файлы.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Hazard of tailings management facilities</source>
        <translation>Опасность хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Writes the facilities that “Score TMF hazard” scored as a ranked list for people without QGIS: a web page with map and charts, a workbook, a printable PDF, a CSV table. Choose at least one file.</source>
        <translation>Записывает хвостохранилища, оценённые алгоритмом «Оценка опасности хвостохранилищ», в виде ранжированного списка для тех, у кого нет QGIS: веб-страница с картой и диаграммами, книга, PDF для печати, таблица CSV. Выберите хотя бы один файл.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Facilities of which too little is known stand apart, under “Collect data first”, with what to collect. Where the class is not settled, the list says which data would settle it.</source>
        <translation>Хвостохранилища, о которых известно слишком мало, указаны отдельно, в разделе «Сначала соберите данные», с перечнем нужных данных. Если класс не определён однозначно, в списке указано, какие данные позволят его определить.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The files hold everything they need and fetch nothing from a network. The same data, parameters and versions give the same files.</source>
        <translation>Файлы содержат всё необходимое и ничего не загружают из сети. Одинаковые данные, параметры и версии дают одинаковые файлы.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The other files were written: {files}</source>
        <extracomment>Keep: {files}</extracomment>
        <translation>Остальные файлы записаны: {files}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The file {file} cannot be written: {reason}</source>
        <extracomment>Keep: {file}, {reason}</extracomment>
        <translation>Не удалось записать файл {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The Python package Jinja2 is missing in this QGIS: the web page (HTML) cannot be written, the other files can. Windows: install python3-jinja2 with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-jinja2. macOS: pip install jinja2 in QGIS's Python.</source>
        <translation>В этой установке QGIS нет пакета Jinja2 для языка Python: веб-страницу (HTML) записать нельзя, остальные файлы можно. Windows: установите python3-jinja2 программой OSGeo4W Setup. Debian и Ubuntu: выполните apt install python3-jinja2. macOS: выполните pip install jinja2 в среде Python, входящей в QGIS.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>From “Score TMF hazard”: the table of every text of the register and what it was taken for; a section of its own in web page, workbook and PDF.</source>
        <translation>Таблица, которую записывает «Оценка опасности хвостохранилищ»: все тексты реестра и то, как они прочитаны; отдельный раздел веб-страницы, книги и PDF.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>A layer with the fields of “Score TMF hazard”.</source>
        <translation>Слой с полями, созданными алгоритмом «Оценка опасности хвостохранилищ».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Heads the list. Left empty: “Hazard of tailings management facilities”.</source>
        <translation>Заголовок списка. Если не указан: «Опасность хвостохранилищ».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Who hands the list over; stands above the title.</source>
        <translation>Кто представляет список; указывается над заголовком.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The date that the list bears. Left empty: today.</source>
        <translation>Дата списка. Если не указана: сегодняшняя.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The language of the reader, which need not be yours.</source>
        <translation>Язык читателя; он может не совпадать с вашим.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>So many of the highest are numbered on the map and broken down in the chart. The list holds all.</source>
        <translation>Столько первых хвостохранилищ списка нумеруется на карте и раскладывается по компонентам на диаграмме. Список содержит все хвостохранилища.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Region, operator or country: a column of the list, a filter, and a chart by group.</source>
        <translation>Регион, эксплуатирующая организация или страна: столбец списка, фильтр и диаграмма по группам.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>From “Trace downstream”; drawn on the map.</source>
        <translation>Результат алгоритма «Трассировка ниже по течению»; показывается на карте.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>From “Trace downstream”; drawn on the map and listed.</source>
        <translation>Результат алгоритма «Трассировка ниже по течению»; показывается на карте и в списке.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The size of the pages, in landscape.</source>
        <translation>Размер страниц, ориентация альбомная.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Workbook (XLSX)</source>
        <translation>Книга (XLSX)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Print (PDF)</source>
        <translation>Печать (PDF)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>One file with list, map, charts and method, to be opened in any browser.</source>
        <translation>Один файл со списком, картой, диаграммами и методикой; открывается в любом браузере.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Sheets for list, components, assumptions, summary and method.</source>
        <translation>Листы: список, компоненты, допущения, сводка и методика.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The map and the list, drawn by QGIS's print layout.</source>
        <translation>Карта и список, созданные с помощью макета QGIS.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>UTF-8 with byte order mark, commas and decimal points, field names as headers.</source>
        <translation>Кодировка UTF-8 с меткой порядка байтов, разделитель – запятая, дробная часть отделена точкой, в заголовках имена полей.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>A file that changes parts of the web page: its header, footer, look or sections. Left empty: the plugin's own. The user guide shows how it is written.</source>
        <translation>Файл, который меняет части веб-страницы: верх, низ, вид или разделы. Если не задан — шаблон модуля. Как его написать, показано в руководстве пользователя.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>No file is chosen. Choose at least one of: HTML, XLSX, PDF, CSV.</source>
        <translation>Не выбран ни один файл. Выберите хотя бы один: HTML, XLSX, PDF, CSV.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>файл не является текстом в кодировке UTF-8</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The template {file} cannot be used: {reason}</source>
        <extracomment>Keep: {file}, {reason}</extracomment>
        <translation>Шаблон {file} использовать нельзя: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Scored facilities</source>
        <translation>Хвостохранилища с оценкой</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Facilities to point out</source>
        <translation>Сколько хвостохранилищ выделить</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Group field</source>
        <translation>Поле группировки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Paper of the PDF</source>
        <translation>Формат бумаги PDF</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Own template of the web page</source>
        <translation>Собственный шаблон веб-страницы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The layer “{layer}” lacks the fields: {fields}. Run “Trace downstream” first.</source>
        <extracomment>Keep: {fields}, {layer}</extracomment>
        <translation>В слое «{layer}» нет полей: {fields}. Сначала выполните алгоритм «Трассировка ниже по течению».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>{parameter}: the table “{layer}” lacks the fields: {fields}. Choose the table of that name that “Score TMF hazard” wrote.</source>
        <extracomment>Keep: {fields}, {layer}, {parameter}</extracomment>
        <translation>{parameter}: в таблице «{layer}» нет полей: {fields}. Выберите таблицу с этим названием, которую записал алгоритм «Оценка опасности хвостохранилищ».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The template {file} cannot be used, line {line}: {reason}</source>
        <extracomment>Keep: {file}, {line}, {reason}</extracomment>
        <translation>Шаблон {file} использовать нельзя, строка {line}: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>As QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.</source>
        <extracomment>Keep: {fields}, {layer}</extracomment>
        <translation>В слое «{layer}» нет полей: {fields}. Сначала выполните алгоритм «Оценка опасности хвостохранилищ».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>{parameter}: the layer cannot be read: {value}</source>
        <extracomment>Keep: {parameter}, {value}</extracomment>
        <translation>{parameter}: не удалось прочитать слой: {value}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The output would overwrite the input “{parameter}”: {file}</source>
        <extracomment>Keep: {file}, {parameter}</extracomment>
        <translation>Результат перезаписал бы исходные данные «{parameter}»: {file}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>there is no block “{block}”. Blocks: {known}</source>
        <extracomment>Keep: {block}, {known}</extracomment>
        <translation>блока «{block}» нет. Есть блоки: {known}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score.py"/>
        <source>Score TMF hazard</source>
        <translation>Оценка опасности хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score.py"/>
        <source>scores, classes and ranks a point layer of facilities</source>
        <translation>оценивает, классифицирует и ранжирует хвостохранилища точечного слоя</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score.py"/>
        <source>Score hazard…</source>
        <translation>Оценить опасность…</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n facility(ies) read.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Прочитано %n хвостохранилище.</numerusform><numerusform>Прочитано %n хвостохранилища.</numerusform><numerusform>Прочитано %n хвостохранилищ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n text(s) of the file of corrections stand in no row: {samples}</source>
        <extracomment>Keep: %n, {samples}</extracomment>
        <translation><numerusform>%n текст из файла исправлений не встречается ни в одной строке: {samples}</numerusform><numerusform>%n текста из файла исправлений не встречаются ни в одной строке: {samples}</numerusform><numerusform>%n текстов из файла исправлений не встречаются ни в одной строке: {samples}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Class not settled by what is known: %n (with the insufficient data)</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Класс не определён однозначно по известным данным: %n (включая недостаточные данные)</numerusform><numerusform>Класс не определён однозначно по известным данным: %n (включая недостаточные данные)</numerusform><numerusform>Класс не определён однозначно по известным данным: %n (включая недостаточные данные)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>{component}: assumed for %n facility(ies)</source>
        <extracomment>Keep: %n, {component}</extracomment>
        <translation><numerusform>{component}: по допущению оценено %n хвостохранилище</numerusform><numerusform>{component}: по допущению оценено %n хвостохранилища</numerusform><numerusform>{component}: по допущению оценено %n хвостохранилищ</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n facility(ies) with insufficient data: collect data first.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище с недостаточными данными: сначала соберите данные.</numerusform><numerusform>%n хвостохранилища с недостаточными данными: сначала соберите данные.</numerusform><numerusform>%n хвостохранилищ с недостаточными данными: сначала соберите данные.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The style was kept with the file.</source>
        <translation>Стиль сохранён вместе с файлом.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The highest facilities:</source>
        <translation>Хвостохранилища с наибольшим баллом:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Method: {title} ({stamp})</source>
        <extracomment>Keep: {stamp}, {title}</extracomment>
        <translation>Методика: {title} ({stamp})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The file of corrections names the field “{field}”, which the layer lacks.</source>
        <extracomment>Keep: {field}</extracomment>
        <translation>В файле исправлений указано поле «{field}», которого в слое нет.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Scores tailings management facilities (TMFs) by an open method: the logarithm of the volume, the toxicity, the management, the earthquake and flood hazard of the site, the safety of the dam and the water body nearby are added up, classed, ranked and mapped.</source>
        <translation>Оценивает опасность хвостохранилищ по открытой методике: складываются логарифм объёма, токсичность, управление, опасность землетрясений и паводков на участке, безопасность дамбы и водный объект поблизости; по сумме баллов определяются класс и место в ранжировании, результат наносится на карту.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Only the facilities are required. What is not known is never taken for harmless: it is replaced by the worst case (or as you choose), the interval of possible scores is given, and where no class can be excluded the facility is set apart as “insufficient data”.</source>
        <translation>Обязателен только слой хвостохранилищ. Неизвестное никогда не считается безопасным: оно заменяется наихудшим случаем (или по вашему выбору), указывается интервал возможных баллов, а если нельзя исключить ни один класс, хвостохранилище выделяется отдельно: «недостаточно данных».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Fields left empty are found by their names in English, Russian or Kazakh; the log says which field was taken for what. Distances are geodesic metres, whatever the coordinate systems of the layers.</source>
        <translation>Поля, которые не указаны, определяются по именам на английском, русском или казахском языке; в журнале указано, какое поле для чего использовано. Расстояния геодезические, в метрах, при любых системах координат слоёв.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Units are read from the names of the columns, and a cell may hold a number, a range, an approximation or words. The log says what each column was read as; the table “What was read” lists every text with its effect on the score, and a file of corrections overrides it.</source>
        <translation>Единицы измерения читаются из имён столбцов; в ячейке может стоять число, диапазон, приближённое значение или слова. В журнале сказано, как прочитан каждый столбец; таблица «Что прочитано» содержит каждый текст и его влияние на балл, а файл исправлений имеет приоритет над прочитанным.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The structure follows the Tailings Hazard Index of the UNECE/UBA/ICPDR methodology; the class limits are the plugin's own defaults. Results name profile, version and limits.</source>
        <translation>Структура соответствует индексу опасности хвостохранилища (THI) методологии ЕЭК ООН/UBA/МКОРД; границы классов приняты самим модулем. В результатах указаны профиль, версия и границы классов.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Corrections of readings: {file}</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Исправления прочитанного: {file}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>row {row}</source>
        <extracomment>Keep: {row}</extracomment>
        <translation>строка {row}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>“{text}”</source>
        <extracomment>Keep: {text}</extracomment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>{rank}. {name}: {score} ({low} to {high}), {class_name}, known {known} %</source>
        <extracomment>Keep: {class_name}, {high}, {known}, {low}, {name}, {rank}, {score}</extracomment>
        <translation>{rank}. {name}: {score} (диапазон: {low} – {high}), {class_name}, известно: {known} %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>A unit in the name of the field wins; “as the name says” takes {unit} where there is none.</source>
        <extracomment>Keep: {unit}</extracomment>
        <translation>Единица в имени поля имеет приоритет; если выбрано «как указано в имени», а единицы в имени нет, принимается: {unit}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Point layer of tailings management facilities. Every row comes out again, also without geometry.</source>
        <translation>Точечный слой хвостохранилищ. Каждая строка сохраняется в результате, в том числе без геометрии.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Which components are added up, and where the class limits lie. The limits are the plugin's own defaults.</source>
        <translation>Какие компоненты складываются и где проходят границы классов. Границы классов приняты самим модулем.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Worst case</source>
        <translation>Наихудший случай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Best case</source>
        <translation>Наилучший случай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Middle of the range</source>
        <translation>Середина диапазона</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Which score stands in for an unknown input. The interval from lowest to highest is given in any case.</source>
        <translation>Какой балл заменяет неизвестные исходные данные. Интервал от наименьшего до наибольшего балла указывается в любом случае.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Your own method as a JSON file; it wins over the built-in profile. See the guide and the JSON Schema.</source>
        <translation>Собственная методика в виде файла JSON; она имеет приоритет над встроенным профилем. См. руководство пользователя и схему JSON.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>The input with its scores, classes, rank and what is not known. A GeoPackage carries the style with it.</source>
        <translation>Исходный слой с баллами, классами, местом и перечнем неизвестного. Файл GeoPackage содержит и стиль слоя.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>A JSON or CSV file that says what texts of the register mean, and in which unit a column is; it wins over all else. The table “What was read”, exported as CSV and edited, is such a file.</source>
        <translation>Файл JSON или CSV, в котором сказано, что означают тексты реестра и в какой единице задан столбец; он имеет приоритет над всем остальным. Таблица «Что прочитано», сохранённая в CSV и исправленная, – такой файл.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Polygons of the countries in which the facilities lie: points outside are named in the log, also those whose latitude and longitude are swapped. They do not change the score.</source>
        <translation>Полигоны стран, в которых находятся хвостохранилища: точки вне их названы в журнале, в том числе те, у которых переставлены широта и долгота. На балл это не влияет.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>A table, made where you ask for it: every text and doubtful value of the columns, what it was taken for, in how many rows, and what it does to the score; the worst first.</source>
        <translation>Таблица создаётся по запросу: каждый текст и каждое сомнительное значение столбцов, как оно прочитано, в скольких строках стоит и как влияет на балл; самое важное в начале.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>River lines. Left empty, the distance to the nearest river is unknown, not large.</source>
        <translation>Линии рек. Если слой не указан, расстояние до ближайшей реки считается неизвестным, а не большим.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Strahler order or mean discharge. Left empty, it is found by its name (ORD_STRA, DIS_AV_CMS, ...).</source>
        <translation>Порядок водотока по Стралеру или средний расход воды. Если поле не указано, оно определяется по имени (ORD_STRA, DIS_AV_CMS и другие).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>What the river size field holds. Order: 1–2 small, 3–4 medium, 5 and more large. Discharge: below 1 small, below 50 medium, else large. A field whose name says it (ORD_STRA, DIS_AV_CMS, ...) brings its own kind.</source>
        <translation>Что содержит поле размера реки. Порядок: 1–2 малая, 3–4 средняя, 5 и более крупная. Расход: менее 1 малая, менее 50 средняя, иначе крупная. Если вид величины следует из имени поля (ORD_STRA, DIS_AV_CMS и другие), используется этот вид.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Polygons; the area gives the size (below 1 km² small, below 10 km² medium, else large). Shorelines as lines serve too, then the size is unknown.</source>
        <translation>Полигоны; размер определяется по площади (менее 1 км² малое, менее 10 км² среднее, иначе крупное). Подходят и береговые линии, но тогда размер неизвестен.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Polygons of the flood zone (HQ-500 or HQ-100). Without them the distance to water stands in as a proxy: nearer than 100 m is inside, farther than 2,000 m is outside, between is unknown.</source>
        <translation>Полигоны зоны затопления (паводок HQ-500 или HQ-100). Без них используется косвенная оценка по расстоянию до воды: ближе 100 м – в зоне, дальше 2 000 м – вне зоны, между этими значениями – неизвестно.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Raster of PGA, sampled at each facility (band 1). In g, or in the unit that the layer's name or the band says: %g, m/s², cm/s². Cells without data are unknown.</source>
        <translation>Растр пикового ускорения грунта (PGA); значение берётся в точке каждого хвостохранилища (канал 1). В g или в единице, указанной в имени слоя или в канале: %g, м/с², см/с². Ячейки без данных считаются неизвестными.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>How far to look for water, in metres on the ellipsoid. Beyond it a water body counts as absent.</source>
        <translation>В каком радиусе искать воду, в метрах на эллипсоиде. Водный объект за пределами этого радиуса считается отсутствующим.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>as the name says</source>
        <translation>как указано в имени</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Turns mass into volume.</source>
        <translation>Служит для пересчёта массы в объём.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class low</source>
        <translation>Класс опасности: низкий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class medium</source>
        <translation>Класс опасности: средний</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class high</source>
        <translation>Класс опасности: высокий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class very high</source>
        <translation>Класс опасности: очень высокий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Insufficient data</source>
        <translation>Недостаточно данных</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>{title} ({id}; limits {limits})</source>
        <extracomment>Keep: {id}, {limits}, {title}</extracomment>
        <translation>{title} ({id}; границы классов: {limits})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Method profile</source>
        <translation>Профиль методики</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>What is unknown counts as</source>
        <translation>Неизвестное принимается как</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Method profile file</source>
        <translation>Файл профиля методики</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Corrections of readings (file)</source>
        <translation>Исправления прочитанного (файл)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>River size field</source>
        <translation>Поле размера реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>River size is given as</source>
        <translation>Размер реки задан как</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Flood zones</source>
        <translation>Зоны затопления</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Peak ground acceleration (475 years)</source>
        <translation>Пиковое ускорение грунта (период повторяемости 475 лет)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Search radius, m</source>
        <translation>Радиус поиска, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Names the facility in the log, labels and reports.</source>
        <translation>Имя хвостохранилища в журнале, подписях и отчётах.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Volume field</source>
        <translation>Поле объёма</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Volume of stored tailings.</source>
        <translation>Объём складированных хвостов обогащения.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Mass field</source>
        <translation>Поле массы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Mass of stored tailings, for where the volume is unknown.</source>
        <translation>Масса накопленных хвостов; используется, если объём неизвестен.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Water hazard class field (WHC)</source>
        <translation>Поле класса опасности для воды (WHC)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>0, 1, 2 or 3.</source>
        <translation>0, 1, 2 или 3.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Substances field</source>
        <translation>Поле веществ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Text that names ore or substances, in English, Russian or Kazakh; the worst one gives the water hazard class where that is unknown.</source>
        <translation>Текст с названиями руды или веществ на английском, русском или казахском языке; если класс опасности для воды неизвестен, он определяется по самому опасному из них.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Waste hazard class field</source>
        <translation>Поле класса опасности отходов</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>National class I to V; gives the water hazard class (3, 3, 2, 1, 0) where that is unknown.</source>
        <translation>Национальный класс от I до V; если класс опасности для воды неизвестен, он определяется по этому классу (3, 3, 2, 1, 0).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Status field</source>
        <translation>Поле состояния</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Operating, care and maintenance, closed, rehabilitated, abandoned or orphaned, in English, Russian or Kazakh.</source>
        <translation>Действующее, в режиме технического обслуживания, закрытое (также «на консервации»), рекультивированное, заброшенное или бесхозяйное; на английском, русском или казахском языке.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Factor of safety field</source>
        <translation>Поле коэффициента запаса устойчивости</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Factor of safety of the dam.</source>
        <translation>Коэффициент запаса устойчивости дамбы.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>PGA field</source>
        <translation>Поле пикового ускорения грунта (PGA)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Peak ground acceleration, return period 475 years; wins over the raster. In g, or in the unit that the name of the field says: %g, m/s², cm/s².</source>
        <translation>Пиковое ускорение грунта, период повторяемости 475 лет; имеет приоритет над растром. В g или в единице, указанной в имени поля: %g, м/с², см/с².</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>MSK-64 intensity field</source>
        <translation>Поле балла по шкале MSK-64</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Gives the PGA, 0.1 · 2^(I−7), where that is unknown.</source>
        <translation>По баллу I вычисляется пиковое ускорение грунта (PGA), если оно неизвестно: 0,1 · 2^(I−7).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Flood zone field</source>
        <translation>Поле зоны затопления</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Yes or no: the facility lies in the flood zone.</source>
        <translation>Да или нет: хвостохранилище находится в зоне затопления.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Population at risk field</source>
        <translation>Поле населения в зоне риска</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>People along the first 10 km of the flow path (profile TRI); “Trace downstream” writes pop_10km.</source>
        <translation>Население вдоль первых 10 км пути потока (профиль TRI); алгоритм «Трассировка ниже по течению» записывает его в поле pop_10km.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>ID field</source>
        <translation>Поле идентификатора</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Tells facilities apart: rows with the same id are named in the log, and rows of the same name and position are not taken for one facility where their ids differ.</source>
        <translation>Различает хвостохранилища: строки с одинаковым идентификатором названы в журнале, а строки с одним названием и положением не считаются одним хвостохранилищем, если идентификаторы разные.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Bulk density, t/m³</source>
        <translation>Объёмная плотность, т/м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class not settled</source>
        <translation>Класс не определён однозначно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Corrections (*.json *.csv)</source>
        <translation>Исправления (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Volume unit</source>
        <translation>Единица объёма</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Unit of the volume field.</source>
        <translation>Единица измерения поля объёма.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Mass unit</source>
        <translation>Единица массы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Unit of the mass field.</source>
        <translation>Единица измерения поля массы.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>Style by hazard class</source>
        <translation>Стиль по классам опасности</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>styles a layer that was scored before</source>
        <translation>задаёт стиль слоя, оценённого ранее</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>Styles a layer that “Score TMF hazard” wrote: classes by colour and size, rings where the class is not settled, grey where data are insufficient, a legend with the class limits, and a map tip that explains each score. The style is also kept with the file. Use it as the last step of a model where other steps follow the scoring.</source>
        <translation>Задаёт стиль слоя, созданного алгоритмом «Оценка опасности хвостохранилищ»: классы различаются цветом и размером знака, кольца показывают, что класс не определён однозначно, серый цвет – что данных недостаточно; добавляются легенда с границами классов и всплывающая подсказка, поясняющая каждый балл. Стиль сохраняется вместе с файлом. Используйте этот алгоритм последним шагом модели, если за оценкой следуют другие шаги.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>Styled layer</source>
        <translation>Слой со стилем</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>The layer “{layer}” holds no scored facility.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>В слое «{layer}» нет хвостохранилищ с оценкой.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/basemap_style.py"/>
        <source>Neighbouring country</source>
        <translation>Сопредельное государство</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/basemap_style.py"/>
        <source>Country of Central Asia</source>
        <translation>Страна Центральной Азии</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>volume or mass of the tailings</source>
        <translation>объём или масса хвостов обогащения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>water hazard class, substances or waste hazard class</source>
        <translation>класс опасности для воды, вещества или класс опасности отходов</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>status: operating, closed, rehabilitated, abandoned</source>
        <translation>состояние: действующее, закрытое, рекультивированное, заброшенное</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>peak ground acceleration or MSK-64 intensity</source>
        <translation>пиковое ускорение грунта или балл по шкале MSK-64</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>flood zone</source>
        <translation>зона затопления</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>factor of safety of the dam</source>
        <translation>коэффициент запаса устойчивости дамбы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>rivers with their size, and lakes</source>
        <translation>реки с указанием размера, озёра</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>population along the first 10 km of the flow path</source>
        <translation>население вдоль первых 10 км пути потока</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: %n text(s) read as numbers, for example: {samples}</source>
        <extracomment>Keep: %n, {samples}, {variable}</extracomment>
        <translation><numerusform>{variable}: %n текст прочитан как число, например: {samples}</numerusform><numerusform>{variable}: %n текста прочитаны как числа, например: {samples}</numerusform><numerusform>{variable}: %n текстов прочитаны как числа, например: {samples}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: numbers {known}, intervals {intervals}, missing {missing}, not understood {refused}</source>
        <extracomment>Keep: {intervals}, {known}, {missing}, {refused}, {variable}</extracomment>
        <translation>{variable}: чисел {known}, интервалов {intervals}, нет данных {missing}, не понято {refused}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: words {known}, several possible {intervals}, missing {missing}, not understood {refused}</source>
        <extracomment>Keep: {intervals}, {known}, {missing}, {refused}, {variable}</extracomment>
        <translation>{variable}: слов {known}, возможно несколько значений {intervals}, нет данных {missing}, не понято {refused}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: поле «{field}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”, found by its name</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: поле «{field}», определено по имени</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”, found by its name after the prefix of a join</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: поле «{field}», определено по имени после приставки соединения таблиц</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”, found by its name, which was cut</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: поле «{field}», определено по обрезанному имени</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: its name is cut, a unit or another meaning may be lost. Choose it if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>Поле «{field}» не взято ({variable}): имя обрезано, в нём могла пропасть единица измерения или оно могло означать другое. Если это нужное поле, выберите его.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: such a name means other things too. Choose it if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>Поле «{field}» не взято ({variable}): такое имя бывает и у других данных. Если это нужное поле, выберите его.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: its name says more than that. Choose it if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>Поле «{field}» не взято ({variable}): в имени есть и другие слова, это может быть другая величина. Если это нужное поле, выберите его.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: its name says no unit, it may be another quantity. Choose it, and its unit, if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>Поле «{field}» не взято ({variable}): в имени нет единицы измерения, это может быть другая величина. Если это нужное поле, выберите его и единицу измерения.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: another field fits as well and was taken. Choose this one if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>Поле «{field}» не взято ({variable}): подходит и другое поле, взято оно. Если нужно это поле, выберите его.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>“{text}” = {meaning}</source>
        <extracomment>Keep: {meaning}, {text}</extracomment>
        <translation>«{text}» = {meaning}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>To see every text and what it was taken for, and to correct it: ask for the table “{readings}”.</source>
        <extracomment>Keep: {readings}</extracomment>
        <translation>Чтобы увидеть каждый текст и то, как он прочитан, и исправить прочитанное, укажите, куда записать таблицу «{readings}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>No field for: {variables}</source>
        <extracomment>Keep: {variables}</extracomment>
        <translation>Нет поля: {variables}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: the name of the field “{field}” says {other}, a unit of another quantity; its numbers are taken as {unit}. Median: {median}. Is it the right field?</source>
        <extracomment>Keep: {field}, {median}, {other}, {unit}, {variable}</extracomment>
        <translation>{variable}: в имени поля «{field}» указано «{other}» – единица другой величины; числа приняты в единице «{unit}». Медиана: {median}. То ли это поле?</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>no number</source>
        <translation>нет чисел</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>“{source}”: %n ground acceleration(s) above {limit} g: is the unit ({unit}) right?</source>
        <extracomment>Keep: %n, {limit}, {source}, {unit}</extracomment>
        <translation><numerusform>«{source}»: %n значение ускорения грунта больше {limit} g: верна ли единица измерения ({unit})?</numerusform><numerusform>«{source}»: %n значения ускорения грунта больше {limit} g: верна ли единица измерения ({unit})?</numerusform><numerusform>«{source}»: %n значений ускорения грунта больше {limit} g: верна ли единица измерения ({unit})?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>“{source}”: every ground acceleration is 0: is it the right one, and in {unit}?</source>
        <extracomment>Keep: {source}, {unit}</extracomment>
        <translation>«{source}»: все значения ускорения грунта равны 0: те ли это данные, и верна ли единица измерения ({unit})?</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: nothing says the unit of the field “{field}”; {unit} is assumed. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: единица измерения поля «{field}» нигде не указана; принято: {unit}. Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: the name of the field “{field}” says {unit}, which is used; the unit given is {other}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {other}, {unit}, {variable}</extracomment>
        <translation>{variable}: в имени поля «{field}» указана единица «{unit}», она и используется; в параметре задано «{other}». Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: the file of corrections says {unit} for the field “{field}”, which is used; its name or the parameter says {other}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {other}, {unit}, {variable}</extracomment>
        <translation>{variable}: в файле исправлений для поля «{field}» указана единица «{unit}», она и используется; в имени поля или в параметре – «{other}». Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: unit of the field “{field}”, from the file of corrections: {unit}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: единица измерения поля «{field}» (из файла исправлений): {unit}. Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: unit of the field “{field}”, from its name: {unit}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: единица измерения поля «{field}» (из его имени): {unit}. Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: unit of the field “{field}”, as given: {unit}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: единица измерения поля «{field}» (из параметра): {unit}. Медиана: {median}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>%n volume(s) below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?</source>
        <extracomment>Keep: %n, {unit}</extracomment>
        <translation><numerusform>%n объём меньше 1 000 м³ или больше 10 000 млн м³: верна ли единица объёма ({unit})?</numerusform><numerusform>%n объёма меньше 1 000 м³ или больше 10 000 млн м³: верна ли единица объёма ({unit})?</numerusform><numerusform>%n объёмов меньше 1 000 м³ или больше 10 000 млн м³: верна ли единица объёма ({unit})?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Palestine</source>
        <translation>Палестина</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>North Korea</source>
        <translation>Северная Корея</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance to the river, m</source>
        <translation>Расстояние до реки, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>River reach at the facility</source>
        <translation>Участок реки у хвостохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Length of the flow path, km</source>
        <translation>Длина пути потока, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>How the flow path ends</source>
        <translation>Чем заканчивается путь потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Lake in which the flow path ends</source>
        <translation>Озеро, в котором заканчивается путь потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Transboundary</source>
        <translation>Трансграничный характер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance to the border, km</source>
        <translation>Расстояние до границы, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Travel time to the border, h</source>
        <translation>Время добегания до границы, ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Next country</source>
        <translation>Следующая страна</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border within the alert time</source>
        <translation>Граница в пределах времени оповещения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Transboundary screening</source>
        <translation>Предварительная трансграничная оценка</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Places reached</source>
        <translation>Затронутые населённые пункты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>People along the first 10 km</source>
        <translation>Население вдоль первых 10 км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>People along the flow path</source>
        <translation>Население вдоль пути потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>How the people are known</source>
        <translation>Откуда известна численность населения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Places without a known population</source>
        <translation>Населённые пункты с неизвестным населением</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>First lake</source>
        <translation>Первое озеро</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Doubtful reaches used</source>
        <translation>Сомнительные участки реки на пути</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Transboundary screening (code)</source>
        <translation>Предварительная трансграничная оценка (код)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance to the edge of the countries layer, km</source>
        <translation>Расстояние до края слоя стран, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border water before the crossing: country</source>
        <translation>Пограничные воды до пересечения границы: страна</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border water before the crossing: distance, km</source>
        <translation>Пограничные воды до пересечения границы: расстояние, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border water before the crossing: travel time, h</source>
        <translation>Пограничные воды до пересечения границы: время добегания, ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Facility (row)</source>
        <translation>Хвостохранилище (строка)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Facility</source>
        <translation>Хвостохранилище</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Hazard class</source>
        <translation>Класс опасности</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Length, km</source>
        <translation>Длина, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Travel time, h</source>
        <translation>Время добегания, ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Crossing or border river</source>
        <translation>Пересечение границы или пограничная река</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>From country</source>
        <translation>Из страны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>To country</source>
        <translation>В страну</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance along the river, km</source>
        <translation>Расстояние вдоль реки, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Corridor reached after, km</source>
        <translation>Расстояние вдоль реки до входа в коридор, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance from the river, m</source>
        <translation>Удаление от реки, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>People</source>
        <translation>Население</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border crossing</source>
        <translation>Пересечение границы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>River reaches or follows the border</source>
        <translation>Река достигает границы или идёт вдоль неё</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>end of the river</source>
        <translation>конец реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>sea or lake</source>
        <translation>море или озеро</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>distance limit</source>
        <translation>предел расстояния</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>loop in the river data</source>
        <translation>петля в данных о реках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>gap in the river data</source>
        <translation>разрыв в данных о реках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>Name field of “{layer}”</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>Поле имени слоя «{layer}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>The facilities have no coordinate reference system; their coordinates fit EPSG:4326, which is assumed.</source>
        <translation>У слоя хвостохранилищ нет системы координат; координаты соответствуют системе EPSG:4326, она и принята.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>River network: %n reach(es), linked by their ids.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Речная сеть: %n участок реки, связь по идентификаторам.</numerusform><numerusform>Речная сеть: %n участка реки, связь по идентификаторам.</numerusform><numerusform>Речная сеть: %n участков реки, связь по идентификаторам.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>River network: %n reach(es), linked where their ends meet.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Речная сеть: %n участок реки, связь по совпадению концов.</numerusform><numerusform>Речная сеть: %n участка реки, связь по совпадению концов.</numerusform><numerusform>Речная сеть: %n участков реки, связь по совпадению концов.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n junction(s) in the middle of a line.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n соединение в середине линии.</numerusform><numerusform>%n соединения в середине линии.</numerusform><numerusform>%n соединений в середине линии.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n fork(s): the largest order, else the longest way down is followed.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n развилка: путь идёт по рукаву наибольшего порядка, а при равных порядках по самому длинному пути вниз.</numerusform><numerusform>%n развилки: путь идёт по рукаву наибольшего порядка, а при равных порядках по самому длинному пути вниз.</numerusform><numerusform>%n развилок: путь идёт по рукаву наибольшего порядка, а при равных порядках по самому длинному пути вниз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n lake(s) crossed from inflow to outflow.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Пройдено %n озеро от впадения до истока.</numerusform><numerusform>Пройдено %n озера от впадения до истока.</numerusform><numerusform>Пройдено %n озёр от впадения до истока.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n river feature(s) without usable line skipped.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Пропущен %n объект слоя рек без пригодной линии.</numerusform><numerusform>Пропущено %n объекта слоя рек без пригодной линии.</numerusform><numerusform>Пропущено %n объектов слоя рек без пригодной линии.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach id(s) occur more than once; the first one counts.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n идентификатор участка реки встречается несколько раз; учитывается первый.</numerusform><numerusform>%n идентификатора участков реки встречаются несколько раз; учитывается первый.</numerusform><numerusform>%n идентификаторов участков реки встречаются несколько раз; учитывается первый.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach(es) flow into a reach that the layer lacks: a gap.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n участок реки впадает в участок, которого нет в слое: разрыв.</numerusform><numerusform>%n участка реки впадают в участок, которого нет в слое: разрыв.</numerusform><numerusform>%n участков реки впадают в участок, которого нет в слое: разрыв.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) use reaches whose direction is flagged as doubtful.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n путь потока проходит по участкам рек, направление которых отмечено как сомнительное.</numerusform><numerusform>%n пути потока проходят по участкам рек, направление которых отмечено как сомнительное.</numerusform><numerusform>%n путей потока проходят по участкам рек, направление которых отмечено как сомнительное.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) reach places without a known population: pop_path is the least, pop_10km stays empty where such a place lies on the first 10 km.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n путь потока затрагивает населённые пункты с неизвестным населением: в поле pop_path указана наименьшая численность, поле pop_10km остаётся пустым, если такой пункт находится на первых 10 км.</numerusform><numerusform>%n пути потока затрагивают населённые пункты с неизвестным населением: в поле pop_path указана наименьшая численность, поле pop_10km остаётся пустым, если такой пункт находится на первых 10 км.</numerusform><numerusform>%n путей потока затрагивают населённые пункты с неизвестным населением: в поле pop_path указана наименьшая численность, поле pop_10km остаётся пустым, если такой пункт находится на первых 10 км.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without a river: the people around stand in for those downstream (proxy).</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище без реки: вместо населения ниже по течению взято население вокруг (косвенная оценка).</numerusform><numerusform>%n хвостохранилища без реки: вместо населения ниже по течению взято население вокруг (косвенная оценка).</numerusform><numerusform>%n хвостохранилищ без реки: вместо населения ниже по течению взято население вокруг (косвенная оценка).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) end where the river data run in a loop.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n путь потока обрывается на петле в данных о реках.</numerusform><numerusform>%n пути потока обрываются на петле в данных о реках.</numerusform><numerusform>%n путей потока обрываются на петле в данных о реках.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n feature(s) without usable geometry skipped.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: пропущен %n объект без пригодной геометрии.</numerusform><numerusform>Слой «{layer}»: пропущено %n объекта без пригодной геометрии.</numerusform><numerusform>Слой «{layer}»: пропущено %n объектов без пригодной геометрии.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n invalid geometry(ies), used all the same.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: %n некорректная геометрия, она всё равно использована.</numerusform><numerusform>Слой «{layer}»: %n некорректные геометрии, они всё равно использованы.</numerusform><numerusform>Слой «{layer}»: %n некорректных геометрий, они всё равно использованы.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n place(s) with a population of 0, counted as unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: %n населённый пункт с населением 0, оно считается неизвестным.</numerusform><numerusform>Слой «{layer}»: %n населённых пункта с населением 0, оно считается неизвестным.</numerusform><numerusform>Слой «{layer}»: %n населённых пунктов с населением 0, оно считается неизвестным.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n facility(ies) where cells cannot be read; the people there are unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: %n хвостохранилище, для которого не удалось прочитать ячейки; численность населения неизвестна.</numerusform><numerusform>Слой «{layer}»: %n хвостохранилища, для которых не удалось прочитать ячейки; численность населения неизвестна.</numerusform><numerusform>Слой «{layer}»: %n хвостохранилищ, для которых не удалось прочитать ячейки; численность населения неизвестна.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>and %n more</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>Follows the river downstream of each tailings management facility (TMF): how far, into which lake or sea, across which borders and when, past which places and how many people.</source>
        <translation>Прослеживает реку ниже по течению от каждого хвостохранилища: на какое расстояние, до какого озера или моря, через какие границы и за какое время, мимо каких населённых пунктов и какой численности населения.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>The path starts at the nearest point of the nearest river, whatever the coordinate systems, and goes downstream only. Lengths are geodesic. At forks the main branch is followed; a loop in the data ends the path and is reported; lakes are crossed from inflow to outflow.</source>
        <translation>Путь потока начинается в ближайшей точке ближайшей реки при любых системах координат и следует только ниже по течению. Длины геодезические. На развилках путь идёт по главному рукаву; петля в данных завершает путь, о ней сообщается в журнале; озёра проходятся от впадения до истока.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>A short stretch beyond a generalised border line is no crossing, and a river that follows a border is told apart from one that crosses it. What is not known stays empty, it is never taken for harmless.</source>
        <translation>Короткий отрезок за обобщённой линией границы не считается пересечением, а река, идущая вдоль границы, отличается от реки, которая её пересекает. Неизвестное остаётся пустым и никогда не считается безопасным.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>This is a screening by the lie of the rivers. It models no dam break, no dilution and no chemistry.</source>
        <translation>Это предварительная оценка по расположению рек. Прорыв дамбы, разбавление и химические процессы не моделируются.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without usable position; kept, nothing known downstream.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище не имеет пригодного положения; оно сохранено, сведений о том, что находится ниже по течению, нет.</numerusform><numerusform>%n хвостохранилища не имеют пригодного положения; они сохранены, сведений о том, что находится ниже по течению, нет.</numerusform><numerusform>%n хвостохранилищ не имеют пригодного положения; они сохранены, сведений о том, что находится ниже по течению, нет.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach(es) end away from the next one, at most {distance} m; bridged. Is the flow direction right?</source>
        <extracomment>Keep: %n, {distance}</extracomment>
        <translation><numerusform>%n участок реки заканчивается в стороне от следующего, наибольшее расстояние: {distance} м; разрыв соединён. Верно ли указано направление потока?</numerusform><numerusform>%n участка реки заканчиваются в стороне от следующего, наибольшее расстояние: {distance} м; разрывы соединены. Верно ли указано направление потока?</numerusform><numerusform>%n участков реки заканчиваются в стороне от следующего, наибольшее расстояние: {distance} м; разрывы соединены. Верно ли указано направление потока?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) end where the river lines end, at most {distance} m short of a lake, into which they most likely flow. Raise “{parameter}”.</source>
        <extracomment>Keep: %n, {distance}, {parameter}</extracomment>
        <translation><numerusform>%n путь потока заканчивается там, где обрываются линии рек, не далее {distance} м от озера, в которое он, вероятнее всего, впадает. Увеличьте значение параметра «{parameter}».</numerusform><numerusform>%n пути потока заканчиваются там, где обрываются линии рек, не далее {distance} м от озера, в которое они, вероятнее всего, впадают. Увеличьте значение параметра «{parameter}».</numerusform><numerusform>%n путей потока заканчиваются там, где обрываются линии рек, не далее {distance} м от озера, в которое они, вероятнее всего, впадают. Увеличьте значение параметра «{parameter}».</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without a river within reach; kept, fields empty.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище без реки в пределах досягаемости; оно сохранено, поля пусты.</numerusform><numerusform>%n хвостохранилища без реки в пределах досягаемости; они сохранены, поля пусты.</numerusform><numerusform>%n хвостохранилищ без реки в пределах досягаемости; они сохранены, поля пусты.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>{parameter}: “{field}”, found by its name</source>
        <extracomment>Keep: {field}, {parameter}</extracomment>
        <translation>{parameter}: «{field}», определено по имени</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>(within the alert time of {hours} h)</source>
        <extracomment>Keep: {hours}</extracomment>
        <translation>(в пределах времени оповещения: {hours} ч)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>{parameter}: “{field}”</source>
        <extracomment>Keep: {field}, {parameter}</extracomment>
        <translation>{parameter}: «{field}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>{end}: {count}</source>
        <extracomment>Keep: {count}, {end}</extracomment>
        <translation>{end}: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Остаётся на территории страны; длина пути: {length} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the trace stops there, at the distance limit</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Остаётся на территории страны; длина пути: {length} км; трассировка прекращена: достигнут предел расстояния</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the trace stops there, at a gap in the river data</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Остаётся на территории страны; длина пути: {length} км; трассировка прекращена: разрыв в данных о реках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the trace stops there, at a loop in the river data</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Остаётся на территории страны; длина пути: {length} км; трассировка прекращена: петля в данных о реках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the path ends there, at the edge of the countries layer</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Остаётся на территории страны; длина пути: {length} км; путь заканчивается у края слоя стран</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Crosses into {country} after {length} km and {hours} h at {velocity} m/s</source>
        <extracomment>Keep: {country}, {hours}, {length}, {velocity}</extracomment>
        <translation>Переходит на территорию: {country}; расстояние: {length} км; время добегания: {hours} ч при скорости потока {velocity} м/с</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Reaches the border water with {country} after {length} km and {hours} h at {velocity} m/s</source>
        <extracomment>Keep: {country}, {hours}, {length}, {velocity}</extracomment>
        <translation>Достигает пограничных вод, сопредельное государство: {country}; расстояние: {length} км; время добегания: {hours} ч при скорости потока {velocity} м/с</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Not known: the facility lies in no country of the layer</source>
        <translation>Неизвестно: хвостохранилище не находится ни в одной из стран слоя</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Not known: the path leaves the countries layer after {length} km</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Неизвестно: путь выходит за пределы слоя стран; расстояние: {length} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Before that, the path leaves the countries layer after {length} km</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>До этого путь выходит за пределы слоя стран; расстояние: {length} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Before that, it reaches the border water with {country} after {length} km and {hours} h</source>
        <extracomment>Keep: {country}, {hours}, {length}</extracomment>
        <translation>До этого достигает пограничных вод, сопредельное государство: {country}; расстояние: {length} км; время добегания: {hours} ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Flow path</source>
        <translation>Путь потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>{country}, {length} km, {hours} h</source>
        <extracomment>Keep: {country}, {hours}, {length}</extracomment>
        <translation>{country}, {length} км, {hours} ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Reached later</source>
        <translation>Достигается позже</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Flow path, hazard {class_name}</source>
        <extracomment>Keep: {class_name}</extracomment>
        <translation>Путь потока, класс опасности: {class_name}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Reached within {hours} h</source>
        <extracomment>Keep: {hours}</extracomment>
        <translation>Достигается за время, ч: {hours}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Hazard score</source>
        <translation>Балл опасности</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Lowest possible score</source>
        <translation>Наименьший возможный балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Highest possible score</source>
        <translation>Наибольший возможный балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Lowest possible class</source>
        <translation>Наименьший возможный класс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Highest possible class</source>
        <translation>Наибольший возможный класс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Share of known data, %</source>
        <translation>Доля известных данных, %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Assumed components</source>
        <translation>Компоненты, принятые по допущению</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>How each component is known</source>
        <translation>Откуда известен каждый компонент</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Volume of tailings, m³</source>
        <translation>Объём хвостов обогащения, м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Water hazard class (WHC)</source>
        <translation>Класс опасности для воды (WHC)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Distance to the nearest river, m</source>
        <translation>Расстояние до ближайшей реки, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Nearest river</source>
        <translation>Ближайшая река</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Distance to the nearest lake, m</source>
        <translation>Расстояние до ближайшего озера, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>In the flood zone</source>
        <translation>В зоне затопления</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Not understood in the register</source>
        <translation>Не понято в реестре</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the file cannot be read</source>
        <translation>не удалось прочитать файл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the file is not JSON, from here on: “{found}”</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>файл не в формате JSON, начиная с этого места: «{found}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the key “{found}” is given twice</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>ключ «{found}» указан дважды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>missing; expected: {expected}</source>
        <extracomment>Keep: {expected}</extracomment>
        <translation>отсутствует; ожидается: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is too large, or no number</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>значение «{found}» слишком велико или не является числом</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the word “{found}” has no letters: it would be found in every text</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>в слове «{found}» нет букв: оно нашлось бы в любом тексте</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the word “{found}” stands in two categories: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>слово «{found}» стоит в двух категориях: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>unknown key “{found}”; possible: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>неизвестный ключ «{found}»; возможные: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” has the wrong type; expected: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}»: неверный тип; ожидается: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is not allowed; possible: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}»: недопустимое значение; возможные: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” has the wrong form; expected the pattern {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}»: неверный вид; ожидаемый шаблон: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>{found} entries; expected: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>число элементов: {found}; ожидается: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>no shipped component is called “{found}”; there are: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>встроенного компонента «{found}» нет; имеются: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is no fitting variable; possible: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}»: неподходящая переменная; возможные: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>no source is called “{found}”; there are: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>источника «{found}» нет; имеются: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is taken already; choose a name other than: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>имя «{found}» уже занято; выберите имя, кроме следующих: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is not in ascending order; expected: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}»: не по возрастанию; ожидается: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>nested too deep; expected: {expected}</source>
        <extracomment>Keep: {expected}</extracomment>
        <translation>слишком глубокая вложенность; ожидается: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is not understood; possible, for example: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» – непонятно; возможно, например: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the range {found} does not hold all scores; expected at least {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>диапазон не охватывает все баллы: {found}; ожидается не уже, чем: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>an object in braces</source>
        <translation>объект в фигурных скобках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>a list in brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>The method profile “{file}” cannot be used:</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Профиль методики «{file}» использовать невозможно:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>The file of corrections “{file}” cannot be used:</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Файл исправлений «{file}» использовать нельзя:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>line {line}</source>
        <extracomment>Keep: {line}</extracomment>
        <translation>строка {line}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>in the register: {texts}, not understood</source>
        <extracomment>Keep: {texts}</extracomment>
        <translation>в реестре: {texts}, не понято</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>{known}, but not exactly</source>
        <extracomment>Keep: {known}</extracomment>
        <translation>{known}, но не точно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>{known}; possible: {lowest} to {highest}</source>
        <extracomment>Keep: {highest}, {known}, {lowest}</extracomment>
        <translation>{known}; возможно: {lowest} – {highest}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>in the register: {texts}, not understood; another value counts</source>
        <extracomment>Keep: {texts}</extracomment>
        <translation>в реестре: {texts}, не понято; принято другое значение</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>{data} (the exact value)</source>
        <extracomment>Keep: {data}</extracomment>
        <translation>{data} (точное значение)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Facility card</source>
        <translation>Карточка хвостохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Click a facility on the map with the tool above, or select one in a layer that “Score TMF hazard” wrote.</source>
        <translation>Щёлкните хвостохранилище на карте инструментом, расположенным выше, или выберите его в слое, созданном алгоритмом «Оценка опасности хвостохранилищ».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Missing data</source>
        <translation>Недостающие данные</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Nearest water</source>
        <translation>Ближайшая вода</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Method</source>
        <translation>Методика</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Click a facility on the map</source>
        <translation>Выбрать хвостохранилище на карте</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Previous of the selected facilities</source>
        <translation>Предыдущее из выбранных хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Next of the selected facilities</source>
        <translation>Следующее из выбранных хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Zoom to the facility</source>
        <translation>Увеличить до хвостохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Copy the card</source>
        <translation>Копировать карточку</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>The card of “{name}” was copied.</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>Карточка скопирована: «{name}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Known</source>
        <translation>Известно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>{number} of {count}</source>
        <extracomment>Keep: {count}, {number}</extracomment>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>TMF Hazard: example from Central Asia</source>
        <translation>TMF Hazard: пример по Центральной Азии</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>The facilities of the example are being assessed.</source>
        <translation>Идёт оценка хвостохранилищ примера…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Tailings facilities</source>
        <translation>Хвостохранилища</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>%n facility(ies) assessed. Click one to see its card.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Оценено %n хвостохранилище. Щёлкните его, чтобы увидеть карточку.</numerusform><numerusform>Оценено %n хвостохранилища. Щёлкните одно, чтобы увидеть карточку.</numerusform><numerusform>Оценено %n хвостохранилищ. Щёлкните одно, чтобы увидеть карточку.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Facilities: the publications that the field “{field}” names; mine points: {mines}; town points: {towns}. Rivers and lakes: {water}. Borders: {borders}; they are no statement on any territory. The Aral Sea has its shore of the 1960s.</source>
        <extracomment>Keep: {borders}, {field}, {mines}, {towns}, {water}</extracomment>
        <translation>Хвостохранилища: публикации, указанные в поле «{field}»; точки рудников: {mines}; точки населённых пунктов: {towns}. Реки и озёра: {water}. Границы: {borders}; они не выражают позиции о статусе какой-либо территории. Аральское море показано в берегах 1960-х годов.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Background</source>
        <translation>Основа карты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Cancelled: the facilities of the example were not assessed.</source>
        <translation>Отменено: хвостохранилища примера не оценены.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>The facilities of the example could not be assessed. The log of messages says why.</source>
        <translation>Не удалось оценить хвостохранилища примера. Причина указана в журнале сообщений.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Lakes</source>
        <translation>Озёра</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>The sample data cannot be copied: {reason}</source>
        <extracomment>Keep: {reason}</extracomment>
        <translation>Не удалось скопировать данные примера: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>No rank: collect data first</source>
        <translation>Места нет: сначала соберите данные</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>The class is settled: what is unknown cannot change it.</source>
        <translation>Класс определён однозначно: неизвестные данные не могут его изменить.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>{distance} km</source>
        <extracomment>Keep: {distance}</extracomment>
        <translation>{distance} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>River</source>
        <translation>Река</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Lake</source>
        <translation>Озеро</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>outside</source>
        <translation>вне зоны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>inside</source>
        <translation>в зоне</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Rank {rank} of {count}</source>
        <extracomment>Keep: {count}, {rank}</extracomment>
        <translation>Место: {rank} из {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>The class is not settled: it may be from “{lowest}” to “{highest}”.</source>
        <extracomment>Keep: {highest}, {lowest}</extracomment>
        <translation>Класс не определён однозначно. Наименьший возможный: «{lowest}», наибольший возможный: «{highest}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>{score}, possible: {lowest} to {highest}</source>
        <extracomment>Keep: {highest}, {lowest}, {score}</extracomment>
        <translation>{score}, возможный диапазон: {lowest} – {highest}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Class interval</source>
        <translation>Интервал классов</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Share of known data</source>
        <translation>Доля известных данных</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Flood zone</source>
        <translation>Зона затопления</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>no river within reach</source>
        <translation>нет реки в пределах досягаемости</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>{end}: {name}</source>
        <extracomment>Keep: {end}, {name}</extracomment>
        <translation>{end}: {name}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>{score}, {how}</source>
        <extracomment>Keep: {how}, {score}</extracomment>
        <translation>{score}, {how}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>{score} of at most {most}, {how}</source>
        <extracomment>Keep: {how}, {most}, {score}</extracomment>
        <translation>{score} (максимум: {most}), {how}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>No class can be excluded: from “{lowest}” to “{highest}”.</source>
        <extracomment>Keep: {highest}, {lowest}</extracomment>
        <translation>Ни один класс нельзя исключить. Наименьший возможный: «{lowest}», наибольший возможный: «{highest}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>none within the search radius, or unknown</source>
        <translation>нет в радиусе поиска или неизвестно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Facility {id}</source>
        <extracomment>Keep: {id}</extracomment>
        <translation>Хвостохранилище {id}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Readings</source>
        <translation>Прочитанное</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>River {name}</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>Река {name}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>TMF Hazard: score, trace and list tailings facilities</source>
        <translation>TMF Hazard: оценка, трассировка и рейтинг хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Add print layouts</source>
        <translation>Добавить макеты печати</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Settings…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Choose a scored layer in the Layers panel first: the print layouts show it.</source>
        <translation>Сначала выберите на панели слоёв слой с оценкой опасности: его показывают макеты печати.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Open example project</source>
        <translation>Открыть пример проекта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>In the layout manager: {names}</source>
        <extracomment>Keep: {names}</extracomment>
        <translation>В списке макетов проекта: {names}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>Settings of TMF Hazard</source>
        <translation>Параметры модуля TMF Hazard</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>As in QGIS</source>
        <translation>Как в QGIS</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>Language of the plugin</source>
        <translation>Язык модуля</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>Method profile that the dialog opens with</source>
        <translation>Профиль методики, с которым открывается диалог</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>The language changes at once in the menu, the panel, the Toolbox and new dialogs. Layers that are already there keep the names they were given; “Style by hazard class” writes their style anew.</source>
        <translation>Язык сразу меняется в меню, на панели, в инструментах анализа и в новых диалогах. Уже созданные слои сохраняют свои имена; алгоритм «Стиль по классам опасности» записывает их стиль заново.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>The environment variable {name} is set and decides the language.</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>Задана переменная среды {name}, она определяет язык.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/i18n.py"/>
        <source>{share} %</source>
        <extracomment>Keep: {share}</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: “{layer}” is a table without geometry. Make points of it first: Processing Toolbox, “Create points layer from table”.</source>
        <extracomment>Keep: {layer}, {parameter}</extracomment>
        <translation>{parameter}: «{layer}» – таблица без геометрии. Сначала создайте из неё точки: Инструменты анализа, «Создать точечный слой из таблицы».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: the layer “{layer}” has the wrong geometry type: {type}.</source>
        <extracomment>Keep: {layer}, {parameter}, {type}</extracomment>
        <translation>{parameter}: неподходящий тип геометрии слоя «{layer}»: {type}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter} needs the layer: {layer}.</source>
        <extracomment>Keep: {layer}, {parameter}</extracomment>
        <translation>{parameter}: требуется слой «{layer}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: the layer has no field “{field}”.</source>
        <extracomment>Keep: {field}, {parameter}</extracomment>
        <translation>{parameter}: в слое нет поля «{field}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: “{value}” is not a number.</source>
        <extracomment>Keep: {parameter}, {value}</extracomment>
        <translation>{parameter}: значение «{value}» не является числом.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>very high</source>
        <translation>очень высокий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>insufficient data</source>
        <translation>недостаточно данных</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>derived</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>proxy</source>
        <translation>косвенная оценка (прокси)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>assumed</source>
        <translation>принято по допущению</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>score &lt; {limit}</source>
        <extracomment>Keep: {limit}</extracomment>
        <translation>балл &lt; {limit}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>{lower} ≤ score &lt; {upper}</source>
        <extracomment>Keep: {lower}, {upper}</extracomment>
        <translation>{lower} ≤ балл &lt; {upper}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>score ≥ {limit}</source>
        <extracomment>Keep: {limit}</extracomment>
        <translation>балл ≥ {limit}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>The facilities have no coordinate reference system, and their coordinates are no longitudes and latitudes. Set the CRS of the layer, then run again.</source>
        <translation>У слоя хвостохранилищ нет системы координат, а координаты не являются долготой и широтой. Задайте систему координат слоя и выполните алгоритм снова.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Field “{field}”: %n value(s) unusable, counted as unknown: {reason}</source>
        <extracomment>Keep: %n, {field}, {reason}</extracomment>
        <translation><numerusform>Поле «{field}»: %n значение непригодно и считается неизвестным: {reason}</numerusform><numerusform>Поле «{field}»: %n значения непригодны и считаются неизвестными: {reason}</numerusform><numerusform>Поле «{field}»: %n значений непригодны и считаются неизвестными: {reason}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Cancelled while writing: the output is not complete.</source>
        <translation>Отменено во время записи: результат неполный.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>volume</source>
        <translation>объём</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>mass</source>
        <translation>масса</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>water hazard class</source>
        <translation>класс опасности для воды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>substances</source>
        <translation>вещества</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>waste hazard class</source>
        <translation>класс опасности отходов</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>factor of safety</source>
        <translation>коэффициент запаса устойчивости</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>peak ground acceleration</source>
        <translation>пиковое ускорение грунта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>MSK-64 intensity</source>
        <translation>балл по шкале MSK-64</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>population at risk</source>
        <translation>население в зоне риска</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Strahler order</source>
        <translation>Порядок по Стралеру</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Mean discharge, m³/s</source>
        <translation>Средний расход воды, м³/с</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) outside the layer's extent; unknown, not absent.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: %n хвостохранилище за пределами охвата слоя; считается, что данных о нём нет, а не что рядом ничего нет.</numerusform><numerusform>Слой «{layer}»: %n хвостохранилища за пределами охвата слоя; считается, что данных о них нет, а не что рядом ничего нет.</numerusform><numerusform>Слой «{layer}»: %n хвостохранилищ за пределами охвата слоя; считается, что данных о них нет, а не что рядом ничего нет.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) without a usable cell value; unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: %n хвостохранилище без пригодного значения ячейки; значение неизвестно.</numerusform><numerusform>Слой «{layer}»: %n хвостохранилища без пригодного значения ячейки; значение неизвестно.</numerusform><numerusform>Слой «{layer}»: %n хвостохранилищ без пригодного значения ячейки; значение неизвестно.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>thousands or decimals? Write it without a group separator</source>
        <translation>тысячи или дробная часть? Запишите число без разделителя групп</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>outside the possible range</source>
        <translation>вне допустимого диапазона</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>no known word</source>
        <translation>слово не распознано</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>not clear</source>
        <translation>значение неоднозначно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rows: {rows}</source>
        <extracomment>Keep: {rows}</extracomment>
        <translation>Строки: {rows}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}” has no coordinate reference system, and its coordinates are no longitudes and latitudes. Set the CRS of the layer, then run again.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>У слоя «{layer}» нет системы координат, а координаты не являются долготой и широтой. Задайте систему координат слоя и выполните алгоритм снова.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}” has no features with geometry: unknown, not absent.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>Слой «{layer}»: нет объектов с геометрией; считается, что данных нет, а не что нет самих объектов.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>row {row}: “{value}”</source>
        <extracomment>Keep: {row}, {value}</extracomment>
        <translation>строка {row}: «{value}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>row {row}, {name}: “{value}”</source>
        <extracomment>Keep: {name}, {row}, {value}</extracomment>
        <translation>строка {row}, {name}: «{value}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>A Shapefile cuts field names to 10 characters and keeps no readable names; a GeoPackage does.</source>
        <translation>Формат Shapefile обрезает имена полей до 10 символов и не хранит псевдонимы полей; формат GeoPackage хранит.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Row {row} could not be written; the output is not complete. {reason}</source>
        <extracomment>Keep: {reason}, {row}</extracomment>
        <translation>Не удалось записать строку {row}; результат неполный. {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>The output format kept only {kept} of {wanted} facilities (it may hold none without geometry). Choose a GeoPackage.</source>
        <extracomment>Keep: {kept}, {wanted}</extracomment>
        <translation>Формат результата сохранил не все хвостохранилища: {kept} из {wanted} (возможно, он не хранит объекты без геометрии). Выберите формат GeoPackage.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>{row} ({name})</source>
        <extracomment>Keep: {name}, {row}</extracomment>
        <translation>{row} ({name})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>River size: the name of the field “{field}” says “{named}”, which is used; “{given}” was given.</source>
        <extracomment>Keep: {field}, {given}, {named}</extracomment>
        <translation>Размер реки: имя поля «{field}» указывает на вид величины «{named}», он и используется; был задан вид «{given}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}” has no coordinate reference system; its extent fits EPSG:4326, which is assumed.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>У слоя «{layer}» нет системы координат; охват слоя соответствует системе EPSG:4326, она и принята.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n feature(s) read near the facilities.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: вблизи хвостохранилищ прочитан %n объект.</numerusform><numerusform>Слой «{layer}»: вблизи хвостохранилищ прочитано %n объекта.</numerusform><numerusform>Слой «{layer}»: вблизи хвостохранилищ прочитано %n объектов.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) sampled.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>Слой «{layer}»: значение получило %n хвостохранилище.</numerusform><numerusform>Слой «{layer}»: значение получили %n хвостохранилища.</numerusform><numerusform>Слой «{layer}»: значение получили %n хвостохранилищ.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>thousand m³</source>
        <translation>тыс. м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Mm³ (million m³)</source>
        <translation>млн м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”: size from field “{field}”</source>
        <extracomment>Keep: {field}, {layer}</extracomment>
        <translation>Реки, слой «{layer}»: размер взят из поля «{field}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”: no field for the size, so it is unknown</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>Реки, слой «{layer}»: поля размера нет, размер неизвестен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”: id from field “{field}”</source>
        <extracomment>Keep: {field}, {layer}</extracomment>
        <translation>Реки, слой «{layer}»: идентификатор взят из поля «{field}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”, field “{field}”: %n size(s) unusable, counted as unknown:</source>
        <extracomment>Keep: %n, {field}, {layer}</extracomment>
        <translation><numerusform>Реки, слой «{layer}», поле «{field}»: %n значение размера непригодно и считается неизвестным:</numerusform><numerusform>Реки, слой «{layer}», поле «{field}»: %n значения размера непригодны и считаются неизвестными:</numerusform><numerusform>Реки, слой «{layer}», поле «{field}»: %n значений размера непригодны и считаются неизвестными:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n cell value(s) outside {low} to {high} g, counted as unknown. Is the raster in g?</source>
        <extracomment>Keep: %n, {high}, {layer}, {low}</extracomment>
        <translation><numerusform>Слой «{layer}»: %n значение ячейки вне диапазона {low}–{high} g, считается неизвестным. Значения растра даны в долях g?</numerusform><numerusform>Слой «{layer}»: %n значения ячеек вне диапазона {low}–{high} g, считаются неизвестными. Значения растра даны в долях g?</numerusform><numerusform>Слой «{layer}»: %n значений ячеек вне диапазона {low}–{high} g, считаются неизвестными. Значения растра даны в долях g?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>thousand t</source>
        <translation>тыс. т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Mt (million t)</source>
        <translation>млн т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>The layer was scored before; the new results replace the fields: {fields}</source>
        <extracomment>Keep: {fields}</extracomment>
        <translation>Слой уже оценивался раньше; новые результаты заменяют поля: {fields}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>The input field “{old}” is kept as “{new}”.</source>
        <extracomment>Keep: {new}, {old}</extracomment>
        <translation>Исходное поле «{old}» сохранено под именем «{new}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>Corrections of readings from: {file}</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Исправления прочитанного из файла: {file}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>The class limits are the plugin's own defaults, not an official method.</source>
        <translation>Границы классов приняты самим модулем и не являются официальной методикой.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>the user's own profile</source>
        <translation>собственный профиль пользователя</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>counted as the worst case</source>
        <translation>принимается как наихудший случай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>counted as the best case</source>
        <translation>принимается как наилучший случай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>counted as the middle of what is possible</source>
        <translation>принимается как середина возможного диапазона</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown is counted as the worst case.</source>
        <translation>Неизвестное принимается как наихудший случай.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown is counted as the best case.</source>
        <translation>Неизвестное принимается как наилучший случай.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown is counted as the middle of what is possible.</source>
        <translation>Неизвестное принимается как середина возможного диапазона.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>Class limits</source>
        <translation>Границы классов</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown</source>
        <translation>Неизвестное</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>access is denied, or another program keeps the file open</source>
        <translation>нет доступа, или файл открыт в другой программе</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the disk can only be read</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the folder or file does not exist</source>
        <translation>папка или файл не существует</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>a part of the path is a file, not a folder</source>
        <translation>часть пути — файл, а не папка</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>there is a folder of this name</source>
        <translation>есть папка с таким именем</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) without usable position; kept, distances unknown.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище не имеет пригодного положения; оно сохранено, расстояния неизвестны.</numerusform><numerusform>%n хвостохранилища не имеют пригодного положения; они сохранены, расстояния неизвестны.</numerusform><numerusform>%n хвостохранилищ не имеют пригодного положения; они сохранены, расстояния неизвестны.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n of them a line or a polygon, not a point; kept without its geometry.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Из них %n представлено линией или полигоном, а не точкой; оно сохранено без геометрии.</numerusform><numerusform>Из них %n представлены линиями или полигонами, а не точками; они сохранены без геометрии.</numerusform><numerusform>Из них %n представлено линиями или полигонами, а не точками; они сохранены без геометрии.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) at longitude 0, latitude 0: check the coordinates.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище имеет долготу 0 и широту 0: проверьте координаты.</numerusform><numerusform>%n хвостохранилища имеют долготу 0 и широту 0: проверьте координаты.</numerusform><numerusform>%n хвостохранилищ имеют долготу 0 и широту 0: проверьте координаты.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) whose latitude and longitude seem to be swapped; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище, у которого широта и долгота, видимо, переставлены; координаты использованы как есть:</numerusform><numerusform>%n хвостохранилища, у которых широта и долгота, видимо, переставлены; координаты использованы как есть:</numerusform><numerusform>%n хвостохранилищ, у которых широта и долгота, видимо, переставлены; координаты использованы как есть:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n id(s) stand in several rows, each of which is scored and ranked:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n идентификатор указан в нескольких строках; каждая из них оценена и имеет место в рейтинге:</numerusform><numerusform>%n идентификатора указаны в нескольких строках; каждая из них оценена и имеет место в рейтинге:</numerusform><numerusform>%n идентификаторов указаны в нескольких строках; каждая из них оценена и имеет место в рейтинге:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) stand in several rows of the same name and position, each of which is scored and ranked:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище записано в нескольких строках с одним названием и положением; каждая из них оценена и имеет место в рейтинге:</numerusform><numerusform>%n хвостохранилища записаны в нескольких строках с одним названием и положением; каждая из них оценена и имеет место в рейтинге:</numerusform><numerusform>%n хвостохранилищ записаны в нескольких строках с одним названием и положением; каждая из них оценена и имеет место в рейтинге:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n position(s) shared by several facilities: are the coordinates those of a town or a mine?</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n точка общая для нескольких хвостохранилищ: не координаты ли это города или рудника?</numerusform><numerusform>%n точки общие для нескольких хвостохранилищ: не координаты ли это города или рудника?</numerusform><numerusform>%n точек общие для нескольких хвостохранилищ: не координаты ли это города или рудника?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>The layer has no facilities: the result is empty.</source>
        <translation>В слое нет хвостохранилищ: результат пуст.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) outside the given countries; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище вне заданных стран; координаты использованы как есть:</numerusform><numerusform>%n хвостохранилища вне заданных стран; координаты использованы как есть:</numerusform><numerusform>%n хвостохранилищ вне заданных стран; координаты использованы как есть:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) far from all others; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n хвостохранилище далеко от всех остальных; координаты использованы как есть:</numerusform><numerusform>%n хвостохранилища далеко от всех остальных; координаты использованы как есть:</numerusform><numerusform>%n хвостохранилищ далеко от всех остальных; координаты использованы как есть:</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>row {row}: longitude {lon}, latitude {lat}; more likely longitude {lat}, latitude {lon}</source>
        <extracomment>Keep: {lat}, {lon}, {row}</extracomment>
        <translation>строка {row}: долгота {lon}, широта {lat}; вероятнее долгота {lat}, широта {lon}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>row {row}: longitude {lon}, latitude {lat}</source>
        <extracomment>Keep: {lat}, {lon}, {row}</extracomment>
        <translation>строка {row}: долгота {lon}, широта {lat}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Score {score}, possible {lowest} … {highest}; rank {rank}; known {share} %</source>
        <extracomment>Keep: {highest}, {lowest}, {rank}, {score}, {share}</extracomment>
        <translation>Балл {score}, возможный {lowest} … {highest}; место {rank}; известно {share} %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Hazard class: {class_name} (settled)</source>
        <extracomment>Keep: {class_name}</extracomment>
        <translation>Класс опасности: {class_name} (определён однозначно)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Hazard class: {class_name} (possible: {lowest} … {highest})</source>
        <extracomment>Keep: {class_name}, {highest}, {lowest}</extracomment>
        <translation>Класс опасности: {class_name} (возможный: {lowest} … {highest})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>dashed outline: not exactly known</source>
        <translation>штриховой контур: известно не точно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Nothing: every component is known.</source>
        <translation>Ничего: все компоненты известны.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Full: {measured}; paler: {derived}; palest: {proxy}; outline only: {assumed}</source>
        <extracomment>Keep: {assumed}, {derived}, {measured}, {proxy}</extracomment>
        <translation>Насыщенный цвет: {measured}; светлее: {derived}; самый светлый: {proxy}; только контур: {assumed}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>no position</source>
        <translation>нет координат</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>TMF Hazard: map</source>
        <translation>TMF Hazard: карта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Sources: name here the data of the facilities, rivers and borders.</source>
        <translation>Источники: укажите здесь данные о хвостохранилищах, реках и границах.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>TMF Hazard: facilities</source>
        <translation>TMF Hazard: хвостохранилища</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>What makes up the score</source>
        <translation>Из чего складывается балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>What to collect</source>
        <translation>Какие данные собрать</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Water and flow path</source>
        <translation>Водные объекты и путь потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>profile, version and class limits</source>
        <translation>профиль, версия и границы классов</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Layers used: {layers}</source>
        <extracomment>Keep: {layers}</extracomment>
        <translation>Использованные слои: {layers}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Method: {method}</source>
        <extracomment>Keep: {method}</extracomment>
        <translation>Методика: {method}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/page.py"/>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/page.py"/>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>River reaches as lines, such as HydroRIVERS: paths follow them, and the nearest one counts in the score.</source>
        <translation>Участки рек в виде линий, например HydroRIVERS: по ним проходят пути потока, а ближайшая река учитывается в балле.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Polygons. Paths cross them or end in them; their area and the distance to them count in the score.</source>
        <translation>Полигоны. Пути потока проходят через них или заканчиваются в них; их площадь и расстояние до них учитываются в балле.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Polygons of countries (or provinces), with the neighbours: which borders a path reaches, crosses or follows, and which facilities lie outside.</source>
        <translation>Полигоны стран (или областей) вместе с соседними: каких границ путь достигает, какие пересекает или вдоль каких идёт и какие хвостохранилища лежат вне их.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>a model that traces, then scores hazard and risk</source>
        <translation>модель: прослеживает путь потока, затем оценивает опасность и риск</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>TMF hazard and risk</source>
        <translation>Опасность и риск хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Hazard and risk</source>
        <translation>Опасность и риск</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Traces each facility downstream, then scores it with the profile TRI: hazard plus water and people at risk along the first 10 km of the flow path. To see how it is built, or to change it, open the file “{file}” of the plugin's folder in the Model Designer, and save it under another name; its texts are English.</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Прослеживает путь потока ниже по течению от каждого хвостохранилища, затем оценивает его по профилю TRI: опасность, водные объекты и население в зоне риска вдоль первых 10 км пути потока. Чтобы увидеть, как модель устроена, или изменить её, откройте в редакторе моделей файл «{file}» из папки модуля и сохраните его под другим именем; тексты в нём на английском языке.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} million m³</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} млн м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} million t</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} млн т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} thousand m³</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} тыс. м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} thousand t</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} тыс. т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} m³</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} t</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/raster_unit.py"/>
        <source>“{layer}”: nothing says the unit of the ground acceleration; g is assumed.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}»: единица измерения ускорения грунта нигде не указана; принято: g.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/raster_unit.py"/>
        <source>“{layer}”: its name and its band say different units of the ground acceleration: {unit}, which is used, and {other}.</source>
        <extracomment>Keep: {layer}, {other}, {unit}</extracomment>
        <translation>«{layer}»: в имени и в канале указаны разные единицы ускорения грунта: «{unit}» (используется) и «{other}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/raster_unit.py"/>
        <source>“{layer}”: unit of the ground acceleration, from the name or the band: {unit}.</source>
        <extracomment>Keep: {layer}, {unit}</extracomment>
        <translation>«{layer}»: единица измерения ускорения грунта (из имени или канала): {unit}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Possible classes</source>
        <translation>Возможные классы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Possible scores</source>
        <translation>Возможные баллы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Known, %</source>
        <translation>Известно, %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>What to collect to settle the class</source>
        <translation>Какие данные собрать, чтобы определить класс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Class is settled</source>
        <translation>Класс определён однозначно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Downstream</source>
        <translation>Ниже по течению</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Score used</source>
        <translation>Использованный балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Highest score of the component</source>
        <translation>Наибольший балл компонента</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Class not settled by what is known</source>
        <translation>Класс не определён однозначно по известным данным</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Grade</source>
        <translation>Степень обоснованности</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Borders</source>
        <translation>Границы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>interval</source>
        <translation>интервал</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>In the register</source>
        <translation>В реестре</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Taken for</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Rows</source>
        <translation>Число строк</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Effect on the score</source>
        <translation>Влияние на балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Skip to the list</source>
        <translation>Перейти к списку</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Rating list</source>
        <translation>Рейтинговый список</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Collect data first</source>
        <translation>Сначала соберите данные</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>So little is known of these facilities that no class can be excluded. They are neither low nor high, and have no rank. The one that could be the most dangerous comes first.</source>
        <translation>Об этих хвостохранилищах известно так мало, что нельзя исключить ни один класс. Их класс опасности не низкий и не высокий, места в списке у них нет. Первым указано то, которое может оказаться самым опасным.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Borders downstream</source>
        <translation>Границы ниже по течению</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How the register was read</source>
        <translation>Как прочитан реестр</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Every text of the register and what it was taken for, the worst first; the plain numbers of a column are in one row. What is wrong here is wrong in the score.</source>
        <translation>Каждый текст реестра и то, как он прочитан; сначала самое важное. Обычные числа столбца – в одной строке. Что неверно здесь, неверно и в балле.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Texts and columns of numbers: {count}</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>Текстов и столбцов чисел: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The first {shown} of {count} are shown; the workbook holds all.</source>
        <extracomment>Keep: {count}, {shown}</extracomment>
        <translation>Показана первая часть: {shown} из {count}; книга содержит все.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>No facilities.</source>
        <translation>Хвостохранилищ нет.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Name, or any other text of the row</source>
        <translation>Имя или любой другой текст строки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Only classes that are not settled</source>
        <translation>Только классы, не определённые однозначно</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Show all again</source>
        <translation>Показать все снова</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities shown: {shown} of {all}</source>
        <extracomment>Keep: {all}, {shown}</extracomment>
        <translation>Показано хвостохранилищ: {shown} из {all}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Show the remaining rows</source>
        <translation>Показать остальные строки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Sort by {column}</source>
        <extracomment>Keep: {column}</extracomment>
        <translation>Сортировать по столбцу «{column}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The bar reaches from the lowest to the highest possible score, the line across it is the score used; the background shows the classes.</source>
        <translation>Полоса идёт от наименьшего до наибольшего возможного балла, черта поперёк неё обозначает использованный балл; фон показывает классы.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Click a column's title to sort. A facility's name leads to its symbol on the map, the symbol back to its row.</source>
        <translation>Щёлкните заголовок столбца, чтобы сортировать. Имя хвостохранилища ведёт к его знаку на карте, знак ведёт обратно к строке.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How each component is known:</source>
        <translation>Откуда известен каждый компонент:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities by class</source>
        <translation>Хвостохранилища по классам</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities by class: {group}</source>
        <extracomment>Keep: {group}</extracomment>
        <translation>Хвостохранилища по классам: {group}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How the components are known</source>
        <translation>Откуда известны компоненты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Share of the facilities</source>
        <translation>Доля хвостохранилищ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>What makes up the score of the highest {count}</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>Из чего складывается балл, первые места списка: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The frame is the highest score of the component; the filling shows how it is known.</source>
        <translation>Рамка обозначает наибольший балл компонента; заливка показывает, откуда он известен.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>A dashed outline reaches to the highest possible score where it is not exactly known.</source>
        <translation>Штриховой контур доходит до наибольшего возможного балла, если балл известен не точно.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Grades tell how well a rule is founded: A official text, B derived from one, C+ to C- the plugin's own reading, to be checked.</source>
        <translation>Степень обоснованности показывает, на чём основано правило: A – официальный текст, B – вывод из него, от C+ до C- – собственное толкование модуля, подлежит проверке.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The first {printed} of {count} are printed; the web page and the workbook hold all.</source>
        <extracomment>Keep: {count}, {printed}</extracomment>
        <translation>Напечатаны не все хвостохранилища, а первые места списка: {printed} из {count}; веб-страница и книга содержат все.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Page {page} of {pages}</source>
        <extracomment>Keep: {pages}, {page}</extracomment>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The highest</source>
        <translation>С наибольшим баллом</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>… and {count} more</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Overview map of the facilities. The list below holds the same as text.</source>
        <translation>Обзорная карта хвостохранилищ. Список ниже содержит то же самое в виде текста.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Numbers are ranks.</source>
        <translation>Числа обозначают место в списке.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Symbols that would cover each other are moved apart, with a line to the place.</source>
        <translation>Знаки, которые закрыли бы друг друга, раздвинуты; линия ведёт к действительному положению.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>ring: what is unknown could change the class</source>
        <translation>кольцо: неизвестные данные могут изменить класс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities without a position, not on the map: {count}</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>Хвостохранилищ без положения, не показанных на карте: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>volume of the tailings, m³</source>
        <translation>объём хвостов обогащения, м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>management status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>peak ground acceleration with a return period of 475 years, g</source>
        <translation>пиковое ускорение грунта при периоде повторяемости 475 лет, g</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>inside the flood zone</source>
        <translation>в зоне затопления</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>size of the nearest river</source>
        <translation>размер ближайшей реки</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>its distance, m</source>
        <translation>расстояние, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>size of the nearest lake</source>
        <translation>размер ближайшего озера</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>people within the corridor along the first 10 km of the flow path</source>
        <translation>население в коридоре вдоль первых 10 км пути потока</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>small</source>
        <translation>малый</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>medium-sized</source>
        <translation>средний</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>large</source>
        <translation>крупный</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Unknown: {low} to {high}.</source>
        <extracomment>Keep: {high}, {low}</extracomment>
        <translation>Если неизвестно: {low} – {high}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/overview_map.py"/>
        <source>{facility}: border {origin} – {target}, {distance} km, {hours} h</source>
        <extracomment>Keep: {distance}, {facility}, {hours}, {origin}, {target}</extracomment>
        <translation>{facility}: граница {origin} – {target}, {distance} км, {hours} ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/overview_map.py"/>
        <source>{facility}: {origin} → {target}, {distance} km, {hours} h</source>
        <extracomment>Keep: {distance}, {facility}, {hours}, {origin}, {target}</extracomment>
        <translation>{facility}: {origin} → {target}, {distance} км, {hours} ч</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>Countries: world map of QGIS, made with Natural Earth; its borders are no statement on any territory.</source>
        <translation>Страны: карта мира QGIS, составлена по данным Natural Earth; границы на ней не выражают позиции в отношении какой-либо территории.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>scored facilities: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>хвостохранилища с оценкой: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>flow paths: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>пути потока: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>border crossings: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>пересечения границ: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>what was read: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>что прочитано: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>Layers used</source>
        <translation>Использованные слои</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>Software</source>
        <translation>Программное обеспечение</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>as in the profile file</source>
        <translation>как в файле профиля</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>The facilities were scored by several methods ({methods}); scores of different methods cannot be ranked together. Score them all again in one run.</source>
        <extracomment>Keep: {methods}</extracomment>
        <translation>Хвостохранилища оценены по разным методикам ({methods}); баллы разных методик нельзя ранжировать вместе. Оцените все хвостохранилища заново за один запуск.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>operating</source>
        <translation>действующее</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>care and maintenance</source>
        <translation>в режиме технического обслуживания</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>closed</source>
        <translation>закрытое</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>rehabilitated</source>
        <translation>рекультивированное</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>abandoned</source>
        <translation>заброшенное</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>orphaned</source>
        <translation>бесхозяйное</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>%n number(s): least {least}, median {median}, largest {largest}</source>
        <extracomment>Keep: %n, {largest}, {least}, {median}</extracomment>
        <translation><numerusform>%n число: наименьшее {least}, медиана {median}, наибольшее {largest}</numerusform><numerusform>%n числа: наименьшее {least}, медиана {median}, наибольшее {largest}</numerusform><numerusform>%n чисел: наименьшее {least}, медиана {median}, наибольшее {largest}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>not understood: {reason}</source>
        <extracomment>Keep: {reason}</extracomment>
        <translation>не понято: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>unknown: {effect}</source>
        <extracomment>Keep: {effect}</extracomment>
        <translation>неизвестно: {effect}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/style.py"/>
        <source>{class_and_limits}, class not settled</source>
        <extracomment>Keep: {class_and_limits}</extracomment>
        <translation>{class_and_limits} (неоднозначно)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/style.py"/>
        <source>Known: {share} %</source>
        <extracomment>Keep: {share}</extracomment>
        <translation>Известно: {share} %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/style.py"/>
        <source>{name}: collect data first</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>{name}: сначала собрать</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/writing.py"/>
        <source>Two outputs would go to the same file: “{first}”, “{second}”: {file}</source>
        <extracomment>Keep: {file}, {first}, {second}</extracomment>
        <translation>Два результата попали бы в один файл: «{first}», «{second}»: {file}</translation>
    </message>
</context>
</TS>
