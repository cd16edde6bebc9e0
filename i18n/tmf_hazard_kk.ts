<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/flag.py"/>
        <source>{variable}: yes → {yes}; no → {no}</source>
        <extracomment>Keep: {no}, {variable}, {yes}</extracomment>
        <translation>{variable}: иә → {yes}; жоқ → {no}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/log10.py"/>
        <source>log₁₀ of: {variable}</source>
        <extracomment>Keep: {variable}</extracomment>
        <translation>log₁₀: {variable}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/kinds/table.py"/>
        <source>the worse of the nearest river and the nearest lake. {cases}; none: {absent}</source>
        <extracomment>Keep: {absent}, {cases}</extracomment>
        <translation>ең жақын өзен мен ең жақын көлдің балы жоғарысы. {cases}; жоқ болса: {absent}</translation>
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
        <translation>Қазақ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/languages.py"/>
        <source>English</source>
        <translation>Ағылшын</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/core/languages.py"/>
        <source>Russian</source>
        <translation>Орыс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/base.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Бас тартылды. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/base.py"/>
        <source>The Python package pandas is missing in this QGIS. Windows: install python3-pandas with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-pandas. macOS: pip install pandas in QGIS's Python.</source>
        <translation>Бұл QGIS ортасында Python тілінің pandas кітапханасы жоқ. Windows: OSGeo4W орнатқышы арқылы python3-pandas орнатыңыз. Debian және Ubuntu: apt install python3-pandas. macOS: QGIS қолданатын Python ортасында pip install pandas.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream.py"/>
        <source>Trace downstream</source>
        <translation>Төменгі ағыстағы ағын жолын анықтау</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream.py"/>
        <source>follows the river below each facility: borders, places, people, travel times</source>
        <translation>әр қалдық қоймасынан төмен қарай өзен бойындағы ағын жолын анықтайды: шекаралар, елді мекендер, халық, жету уақыты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream.py"/>
        <source>Trace downstream…</source>
        <translation>Төменгі ағыстағы ағын жолын анықтау…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Left empty, the field is found by its name.</source>
        <translation>Бос қалдырылса, өріс атауы бойынша табылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Point layer of tailings management facilities. Every row comes out again, also without a river.</source>
        <translation>Қалдық қоймаларының нүктелік қабаты. Барлық жол, соның ішінде маңында өзені жоқ жолдар да, нәтижеде сақталады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>River reaches as lines, such as HydroRIVERS. Left empty, only the people around the facilities are found.</source>
        <translation>Өзен учаскелерінің сызықтық қабаты, мысалы HydroRIVERS. Бос қалдырылса, тек қалдық қоймаларының айналасындағы халық анықталады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The id of each reach. Left empty, it is found by its name (HYRIV_ID, RIV_ID).</source>
        <translation>Әр өзен учаскесінің идентификаторы. Бос қалдырылса, өріс атауы бойынша табылады (HYRIV_ID, RIV_ID).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The id of the next reach downstream; 0 is an outlet. Left empty, it is found by its name (NEXT_DOWN). Without ids the network is built from the lines.</source>
        <translation>Төменгі ағыстағы келесі учаскенің идентификаторы; 0 – ағынның шығу нүктесі. Бос қалдырылса, өріс атауы бойынша табылады (NEXT_DOWN). Идентификаторлар болмаса, өзен желісі сызықтар бойынша құрылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>As drawn</source>
        <translation>Сызылған бағытта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Against the drawing</source>
        <translation>Сызылған бағытқа қарсы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Whether the water flows in the direction in which the lines are drawn, or against it.</source>
        <translation>Су сызықтардың сызылу бағытымен немесе оған қарсы ағатынын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Ends of reaches within this distance of each other, of the middle of a line or of a lake are joined.</source>
        <translation>Учаскелердің ұштары бір-біріне, сызықтың ортасына немесе көлге осы қашықтықтан жақын болса, біріктіріледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A facility farther than this from every reach has no path; it is kept and counted.</source>
        <translation>Барлық учаскеден осыдан алыс қалдық қоймасының ағын жолы болмайды; ол сақталады және саналады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Where the trace stops; 0 follows the river to its end.</source>
        <translation>Ағын жолы қай қашықтықта тоқтайтынын көрсетеді; 0 болса, өзен соңына дейін қадағаланады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Turns distances along the river into travel times. Lakes are crossed at the same velocity, so that the times are early rather than late.</source>
        <translation>Өзен бойындағы қашықтықтан жету уақытын есептейді. Көлдер де сол жылдамдықпен өтіледі, сондықтан уақыт шынайы мәннен ертерек болуы мүмкін, бірақ кеш болмайды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Polygons. A river that ends at a lake goes on where a river leaves it, else the path ends in the lake.</source>
        <translation>Полигондар. Көлде аяқталған өзен сол көлден ағып шығатын өзен арқылы жалғасады, ондай өзен болмаса, ағын жолы көлде аяқталады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Polygons of countries (or provinces): which borders a path reaches, crosses or follows. Give the neighbours too: where a path leaves the layer it is not known.</source>
        <translation>Елдердің (немесе облыстардың) полигондары: ағын жолы қай шекараға жететінін, қайсысын кесіп өтетінін немесе қайсысын бойлай ағатынын көрсетеді. Қабатта көрші елдер де болсын: ағын жолы қабат шегінен шықса, жауап белгісіз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Settlements: which of them lie in the corridor, and how many people live there.</source>
        <translation>Елді мекендер: қайсысы дәлізде жатқаны және онда қанша адам тұратыны анықталады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Any further layers: water intakes, protected areas, bridges, fields.</source>
        <translation>Кез келген қосымша қабаттар: су жинау орындары, ерекше қорғалатын табиғи аумақтар, көпірлер, егіс алқаптары.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>People per cell (band 1), such as WorldPop. Where given, people are counted from it rather than from the places. Cells without data hold nobody, but where no cell has data the people are unknown.</source>
        <translation>Ұяшықтағы халық саны (1-арна), мысалы WorldPop. Көрсетілсе, халық елді мекендер бойынша емес, осы растр бойынша есептеледі. Дерегі жоқ ұяшықта адам жоқ деп саналады, бірақ бірде-бір ұяшықта дерек болмаса, халық саны белгісіз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Places, people and other receptors within this distance of the path are reached.</source>
        <translation>Ағын жолынан осы қашықтыққа дейінгі елді мекендерге, халыққа және әсерге ұшырайтын басқа объектілерге ағын жетеді деп саналады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A facility is flagged when its path reaches a border within this time.</source>
        <translation>Ағын жолы шекараға осы уақыт ішінде жетсе, қалдық қоймасы белгіленеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Names the facility in the log, labels and outputs. Left empty, the field is found by its name.</source>
        <translation>Қалдық қоймасы журналда, карта жазуларында және нәтижелерде осы атаумен көрсетіледі. Бос қалдырылса, өріс атауы бойынша табылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A path has crossed into a country when it stays there for at least this length; shorter stretches come from generalised border lines that zigzag over the river. Take more for coarse data.</source>
        <translation>Ағын жолы басқа елде кемінде осындай ұзындыққа созылса, сол елге өтті деп саналады; бұдан қысқа бөліктер өзенді ирелеңдей қиған жалпыланған шекара сызықтарынан пайда болады. Деректер дөрекі болса, үлкенірек мән беріңіз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>A river follows a border where it stays within this distance of another country; 0: none does.</source>
        <translation>Өзен басқа елден осы қашықтықтан алыстамай ақса, шекараны бойлай ағады деп саналады; 0: ондай өзен жоқ.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Without a river, the people within this distance of the facility stand in for those along the path, marked as a proxy; 0 leaves them unknown.</source>
        <translation>Өзен болмаса, ағын жолы бойындағы халықтың орнына қалдық қоймасынан осы қашықтыққа дейінгі халық алынады және жанама бағалау (прокси) деп белгіленеді; 0 болса, халық саны белгісіз болып қалады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The input with the length and end of the path, borders, places, people and the first lake.</source>
        <translation>Кіріс қабатының ағын жолының ұзындығы мен соңы, шекаралар, елді мекендер, халық және алғашқы көл қосылған көшірмесі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Facilities (TMF)</source>
        <translation>Қалдық қоймалары (хвостохранилище)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Rivers</source>
        <translation>Өзендер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Reach id field</source>
        <translation>Өзен учаскесі идентификаторының өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Next reach field</source>
        <translation>Келесі өзен учаскесінің өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Flow direction</source>
        <translation>Ағын бағыты</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Junction tolerance, m</source>
        <translation>Қосылу шегі, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Stream order field</source>
        <translation>Өзен ретінің өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Largest distance from a river, m</source>
        <translation>Өзенге дейінгі ең үлкен қашықтық, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Largest distance along the river, km</source>
        <translation>Өзен бойындағы ең үлкен қашықтық, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Flow velocity, m/s</source>
        <translation>Ағын жылдамдығы, м/с</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Lakes and reservoirs</source>
        <translation>Көлдер мен су қоймалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Lake name field</source>
        <translation>Көл атауының өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Country field</source>
        <translation>Ел өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Places</source>
        <translation>Елді мекендер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Population field</source>
        <translation>Халық санының өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Other receptors</source>
        <translation>Әсерге ұшырайтын басқа объектілер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Population raster</source>
        <translation>Халық санының растры</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Corridor on either side, m</source>
        <translation>Әр жақтағы дәліз ені, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Alert time, h</source>
        <translation>Хабардар ету уақыты, сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Name field</source>
        <translation>Атау өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Shortest stretch in another country, m</source>
        <translation>Басқа елдегі ең қысқа бөлік, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Width of a boundary river, m</source>
        <translation>Шекаралық өзеннің ені, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Radius where there is no river, m</source>
        <translation>Өзен жоқ жердегі радиус, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Facilities with what lies downstream</source>
        <translation>Қалдық қоймалары және олардың төменгі ағысы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Flow paths</source>
        <translation>Ағын жолдары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>One line for each facility at a river.</source>
        <translation>Өзен маңындағы әр қалдық қоймасына бір сызық.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Border crossings</source>
        <translation>Шекараны кесіп өту нүктелері</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Where paths cross a border or reach one.</source>
        <translation>Ағын жолдары шекараны кесіп өтетін немесе шекараға жететін жерлер.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Places and receptors reached</source>
        <translation>Ағын жететін елді мекендер мен объектілер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>One row for each facility and place (or other receptor) within the corridor.</source>
        <translation>Дәліз ішіндегі әр қалдық қоймасы мен елді мекен (немесе әсерге ұшырайтын басқа объект) жұбына бір жол.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Facilities</source>
        <translation>Қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>With a path</source>
        <translation>Жолы бар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Too far from a river</source>
        <translation>Өзеннен тым алыс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Reaching a border</source>
        <translation>Шекараға жететін</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Reaching a border within the alert time</source>
        <translation>Шекараға хабардар ету уақыты ішінде жететін</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>At a fork the branch of the largest order is followed, else the longest way down.</source>
        <translation>Тармақталған жерде реті ең үлкен тармақ, ол болмаса, төмен қарай ең ұзын жол таңдалады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Names the lakes; one without a name is told by its number, as № 180760.</source>
        <translation>Көлдердің атауын береді; атауы жоқ көл нөмірімен көрсетіледі, мысалы № 180760.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>Names the countries.</source>
        <translation>Елдердің атауын береді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>People of each place; 0 counts as unknown, as gazetteers write it for want of a number.</source>
        <translation>Әр елді мекеннің халық саны; 0 белгісіз деп саналады: географиялық атаулар анықтамалықтарында деректің жоқтығы осылай белгіленеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>The field “{field}” cannot be both: {first}, {second}.</source>
        <extracomment>Keep: {field}, {first}, {second}</extracomment>
        <translation>«{field}» өрісін екі параметрге қатар қолдану мүмкін емес: {first}, {second}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/downstream_parameters.py"/>
        <source>“{second}” needs “{first}”: without it nothing tells which reach is meant.</source>
        <extracomment>Keep: {first}, {second}</extracomment>
        <translation>«{second}» параметрі үшін «{first}» параметрі қажет: онсыз қай өзен учаскесі екені белгісіз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Hazard rating list</source>
        <translation>Қауіптілік рейтингінің тізімі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>the list and map for people without QGIS: HTML, XLSX, PDF, CSV</source>
        <translation>QGIS қолданбайтын адамдарға арналған тізім мен карта: HTML, XLSX, PDF, CSV</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Hazard rating list…</source>
        <translation>Қауіптілік рейтингінің тізімі…</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>%n facility(ies) in the rating list.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Рейтинг тізімінде %n қалдық қоймасы бар.</numerusform><numerusform>Рейтинг тізімінде %n қалдық қоймасы бар.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The Python package XlsxWriter is missing in this QGIS: the workbook has all values, but no colours, widths or filters. Windows: install python3-xlsxwriter with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-xlsxwriter.</source>
        <translation>Бұл QGIS ортасында Python тілінің XlsxWriter кітапханасы жоқ: жұмыс кітабында барлық мән бар, бірақ түстер, баған ендері және сүзгілер жоқ. Windows: OSGeo4W орнатқышы арқылы python3-xlsxwriter орнатыңыз. Debian және Ubuntu: apt install python3-xlsxwriter.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Drawing the PDF…</source>
        <translation>PDF сызылуда…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Cancelled. Not all files were written.</source>
        <translation>Бас тартылды. Файлдардың бәрі жазылмады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Hazard of tailings management facilities</source>
        <translation>Қалдық қоймаларының қауіптілігі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Writes the facilities that “Score TMF hazard” scored as a ranked list for people without QGIS: a web page with map and charts, a workbook, a printable PDF, a CSV table. Choose at least one file.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» алгоритмі бағалаған қалдық қоймаларының рейтинг тізімін QGIS қолданбайтын адамдар үшін жазады: картасы мен диаграммалары бар веб-бет, жұмыс кітабы, басып шығаруға арналған PDF, CSV кестесі. Кемінде бір файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>Facilities of which too little is known stand apart, under “Collect data first”, with what to collect. Where the class is not settled, the list says which data would settle it.</source>
        <translation>Деректері тым аз қалдық қоймалары «Алдымен деректер жинау керек» бөлімінде бөлек тұрады, қандай деректер жинау керегі көрсетіледі. Сынып бірмәнді анықталмаса, оны қандай деректер анықтайтыны тізімде жазылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The files hold everything they need and fetch nothing from a network. The same data, parameters and versions give the same files.</source>
        <translation>Файлдарда қажеттінің бәрі бар, желіден ештеңе жүктелмейді. Деректер, параметрлер және нұсқалар бірдей болса, файлдар да бірдей болады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The other files were written: {files}</source>
        <extracomment>Keep: {files}</extracomment>
        <translation>Қалған файлдар жазылды: {files}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist.py"/>
        <source>The file {file} cannot be written: {reason}</source>
        <extracomment>Keep: {file}, {reason}</extracomment>
        <translation>«{file}» файлын жазу мүмкін емес: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The Python package Jinja2 is missing in this QGIS: the web page (HTML) cannot be written, the other files can. Windows: install python3-jinja2 with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-jinja2. macOS: pip install jinja2 in QGIS's Python.</source>
        <translation>Бұл QGIS ортасында Python тілінің Jinja2 кітапханасы жоқ: веб-бетті (HTML) жазу мүмкін емес, қалған файлдарды жазуға болады. Windows: OSGeo4W орнатқышы арқылы python3-jinja2 орнатыңыз. Debian және Ubuntu: apt install python3-jinja2. macOS: QGIS қолданатын Python ортасында pip install jinja2.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>From “Score TMF hazard”: the table of every text of the register and what it was taken for; a section of its own in web page, workbook and PDF.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» жазатын кесте: тізілімдегі барлық мәтін және олардың қалай оқылғаны; веб-беттегі, жұмыс кітабындағы және PDF-тегі жеке бөлім.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>A layer with the fields of “Score TMF hazard”.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» алгоритмінің өрістері бар қабат.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Heads the list. Left empty: “Hazard of tailings management facilities”.</source>
        <translation>Тізімнің тақырыбы. Бос қалдырылса: «Қалдық қоймаларының қауіптілігі».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Who hands the list over; stands above the title.</source>
        <translation>Тізімді ұсынатын ұйым; тақырыптың үстінде тұрады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The date that the list bears. Left empty: today.</source>
        <translation>Тізімде көрсетілетін күн. Бос қалдырылса: бүгінгі күн.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The language of the reader, which need not be yours.</source>
        <translation>Оқырманның тілі; ол интерфейс тілінен өзгеше болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>So many of the highest are numbered on the map and broken down in the chart. The list holds all.</source>
        <translation>Балы ең жоғары қалдық қоймаларының осынша саны картада нөмірленіп, диаграммада талданады. Тізімде барлығы бар.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Region, operator or country: a column of the list, a filter, and a chart by group.</source>
        <translation>Өңір, оператор немесе ел: тізім бағаны, сүзгі және топтар бойынша диаграмма болады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>From “Trace downstream”; drawn on the map.</source>
        <translation>«Төменгі ағыстағы ағын жолын анықтау» алгоритмінен; картаға салынады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>From “Trace downstream”; drawn on the map and listed.</source>
        <translation>«Төменгі ағыстағы ағын жолын анықтау» алгоритмінен; картаға салынады және тізімге енгізіледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The size of the pages, in landscape.</source>
        <translation>Беттердің өлшемі, көлденең бағытта.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Web page (HTML)</source>
        <translation>Веб-бет (HTML)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Workbook (XLSX)</source>
        <translation>Жұмыс кітабы (XLSX)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Print (PDF)</source>
        <translation>Баспа (PDF)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Table (CSV)</source>
        <translation>Кесте (CSV)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>One file with list, map, charts and method, to be opened in any browser.</source>
        <translation>Тізім, карта, диаграммалар және әдістеме бар бір файл, кез келген браузерде ашылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Sheets for list, components, assumptions, summary and method.</source>
        <translation>Тізім, компоненттер, жорамалдар, қорытынды және әдістеме парақтары.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The map and the list, drawn by QGIS's print layout.</source>
        <translation>QGIS бет жаймасы арқылы салынған карта және тізім.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>UTF-8 with byte order mark, commas and decimal points, field names as headers.</source>
        <translation>Байттар ретінің белгісі бар UTF-8, бөлгіш – үтір, ондық бөлгіш – нүкте, бағандардың тақырыбы – өріс атаулары.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>A file that changes parts of the web page: its header, footer, look or sections. Left empty: the plugin's own. The user guide shows how it is written.</source>
        <translation>Веб-беттің бөліктерін өзгертетін файл: бас жағын, аяғын, көрінісін немесе бөлімдерін. Бос қалдырылса, модульдің өз үлгісі қолданылады. Оны қалай жазу керегі пайдаланушы нұсқаулығында көрсетілген.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>No file is chosen. Choose at least one of: HTML, XLSX, PDF, CSV.</source>
        <translation>Файл таңдалмаған. Кемінде біреуін таңдаңыз: HTML, XLSX, PDF, CSV.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>the file is not UTF-8 text</source>
        <translation>файл UTF-8 мәтіні емес</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The template {file} cannot be used: {reason}</source>
        <extracomment>Keep: {file}, {reason}</extracomment>
        <translation>{file} үлгісін қолдану мүмкін емес: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>What was read</source>
        <translation>Оқылған деректер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Scored facilities</source>
        <translation>Бағаланған қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Facilities to point out</source>
        <translation>Ерекше көрсетілетін қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Group field</source>
        <translation>Топ өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Paper of the PDF</source>
        <translation>PDF қағазының өлшемі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>Own template of the web page</source>
        <translation>Веб-беттің өз үлгісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The layer “{layer}” lacks the fields: {fields}. Run “Trace downstream” first.</source>
        <extracomment>Keep: {fields}, {layer}</extracomment>
        <translation>«{layer}» қабатында мына өрістер жоқ: {fields}. Алдымен «Төменгі ағыстағы ағын жолын анықтау» алгоритмін іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>{parameter}: the table “{layer}” lacks the fields: {fields}. Choose the table of that name that “Score TMF hazard” wrote.</source>
        <extracomment>Keep: {fields}, {layer}, {parameter}</extracomment>
        <translation>{parameter}: «{layer}» кестесінде мына өрістер жоқ: {fields}. «Қалдық қоймаларының қауіптілігін бағалау» алгоритмі жазған осы атаулы кестені таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The template {file} cannot be used, line {line}: {reason}</source>
        <extracomment>Keep: {file}, {line}, {reason}</extracomment>
        <translation>{file} үлгісін қолдану мүмкін емес, жол: {line}, себебі: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>As QGIS</source>
        <translation>QGIS тілінде</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.</source>
        <extracomment>Keep: {fields}, {layer}</extracomment>
        <translation>«{layer}» қабатында мына өрістер жоқ: {fields}. Алдымен «Қалдық қоймаларының қауіптілігін бағалау» алгоритмін іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>{parameter}: the layer cannot be read: {value}</source>
        <extracomment>Keep: {parameter}, {value}</extracomment>
        <translation>{parameter}: қабатты оқу мүмкін емес: {value}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>The output would overwrite the input “{parameter}”: {file}</source>
        <extracomment>Keep: {file}, {parameter}</extracomment>
        <translation>Нәтиже «{parameter}» кіріс деректерінің үстінен жазылып кетеді: {file}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/ratinglist_parameters.py"/>
        <source>there is no block “{block}”. Blocks: {known}</source>
        <extracomment>Keep: {block}, {known}</extracomment>
        <translation>«{block}» блогы жоқ. Бар блоктар: {known}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score.py"/>
        <source>Score TMF hazard</source>
        <translation>Қалдық қоймаларының қауіптілігін бағалау</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score.py"/>
        <source>scores, classes and ranks a point layer of facilities</source>
        <translation>нүктелік қабаттағы қалдық қоймаларын бағалайды, сыныпқа бөледі және рейтингін жасайды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score.py"/>
        <source>Score hazard…</source>
        <translation>Қауіптілікті бағалау…</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n facility(ies) read.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасы оқылды.</numerusform><numerusform>%n қалдық қоймасы оқылды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n text(s) of the file of corrections stand in no row: {samples}</source>
        <extracomment>Keep: %n, {samples}</extracomment>
        <translation><numerusform>Түзетулер файлындағы %n мәтін бірде-бір жолда жоқ: {samples}</numerusform><numerusform>Түзетулер файлындағы %n мәтін бірде-бір жолда жоқ: {samples}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Class not settled by what is known: %n (with the insufficient data)</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Белгілі деректер бойынша сыныбы бірмәнді анықталмағандары: %n (деректері жеткіліксіздерін қоса)</numerusform><numerusform>Белгілі деректер бойынша сыныбы бірмәнді анықталмағандары: %n (деректері жеткіліксіздерін қоса)</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>{component}: assumed for %n facility(ies)</source>
        <extracomment>Keep: %n, {component}</extracomment>
        <translation><numerusform>{component}: %n қалдық қоймасы үшін жорамал бойынша қабылданды</numerusform><numerusform>{component}: %n қалдық қоймасы үшін жорамал бойынша қабылданды</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>%n facility(ies) with insufficient data: collect data first.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының деректері жеткіліксіз: алдымен деректер жинаңыз.</numerusform><numerusform>%n қалдық қоймасының деректері жеткіліксіз: алдымен деректер жинаңыз.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The style was kept with the file.</source>
        <translation>Стиль файлмен бірге сақталды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The highest facilities:</source>
        <translation>Балы ең жоғары қалдық қоймалары:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Method: {title} ({stamp})</source>
        <extracomment>Keep: {stamp}, {title}</extracomment>
        <translation>Әдістеме: {title} ({stamp})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The file of corrections names the field “{field}”, which the layer lacks.</source>
        <extracomment>Keep: {field}</extracomment>
        <translation>Түзетулер файлында «{field}» өрісі көрсетілген, бірақ қабатта ол жоқ.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Scores tailings management facilities (TMFs) by an open method: the logarithm of the volume, the toxicity, the management, the earthquake and flood hazard of the site, the safety of the dam and the water body nearby are added up, classed, ranked and mapped.</source>
        <translation>Қалдық қоймаларын (хвостохранилище) ашық әдістеме бойынша бағалайды: көлемнің логарифмі, уыттылық, басқару, орналасқан жердегі жер сілкінісі мен су тасқынының қауіптілігі, бөгеттің қауіпсіздігі және жақын маңдағы су объектісі бойынша балдар қосылады, сыныпқа бөлінеді, рейтинг жасалады және картаға түсіріледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Only the facilities are required. What is not known is never taken for harmless: it is replaced by the worst case (or as you choose), the interval of possible scores is given, and where no class can be excluded the facility is set apart as “insufficient data”.</source>
        <translation>Тек қалдық қоймаларының қабаты міндетті. Белгісіз дерек ешқашан қауіпсіз деп саналмайды: оның орнына ең нашар жағдай (немесе таңдалған тәсіл) алынады, ықтимал балдардың аралығы беріледі, ал ешбір сыныпты жоққа шығару мүмкін болмаса, қалдық қоймасы «деректер жеткіліксіз» тобына бөлек шығарылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Fields left empty are found by their names in English, Russian or Kazakh; the log says which field was taken for what. Distances are geodesic metres, whatever the coordinate systems of the layers.</source>
        <translation>Бос қалдырылған өрістер ағылшын, орыс немесе қазақ тіліндегі атаулары бойынша табылады; қай өріс не ретінде алынғаны журналда көрсетіледі. Қабаттардың координаттар жүйесі қандай болса да, қашықтық геодезиялық метрмен беріледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Units are read from the names of the columns, and a cell may hold a number, a range, an approximation or words. The log says what each column was read as; the table “What was read” lists every text with its effect on the score, and a file of corrections overrides it.</source>
        <translation>Өлшем бірліктері баған атауларынан оқылады; ұяшықта сан, аралық, жуық мән немесе сөздер тұруы мүмкін. Журналда әр бағанның қалай оқылғаны айтылады; «Оқылған деректер» кестесінде әр мәтін және оның балға әсері көрсетіледі, ал түзетулер файлы оқылғаннан басым болады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>The structure follows the Tailings Hazard Index of the UNECE/UBA/ICPDR methodology; the class limits are the plugin's own defaults. Results name profile, version and limits.</source>
        <translation>Құрылымы БҰҰ ЕЭК/UBA/ICPDR әдіснамасындағы қалдық қоймасының қауіптілік индексіне (THI) негізделген; сынып шектері – модульдің өз бастапқы мәндері. Нәтижелерде профиль, нұсқа және шектер көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>Corrections of readings: {file}</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Оқылған деректердің түзетулері: {file}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_messages.py"/>
        <source>row {row}</source>
        <extracomment>Keep: {row}</extracomment>
        <translation>№ {row} жол</translation>
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
        <translation>{rank}. {name}: {score} ({low}–{high}), {class_name}, белгілі деректер: {known}%</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>A unit in the name of the field wins; “as the name says” takes {unit} where there is none.</source>
        <extracomment>Keep: {unit}</extracomment>
        <translation>Өріс атауындағы бірлік басым болады; «атауында көрсетілгендей» таңдалып, атауда бірлік болмаса, қабылданатыны: {unit}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Point layer of tailings management facilities. Every row comes out again, also without geometry.</source>
        <translation>Қалдық қоймаларының нүктелік қабаты. Барлық жол, соның ішінде геометриясы жоқ жолдар да, нәтижеде сақталады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Which components are added up, and where the class limits lie. The limits are the plugin's own defaults.</source>
        <translation>Қай компоненттер қосылатынын және сынып шектері қандай екенін анықтайды. Шектер – модульдің өз бастапқы мәндері.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Worst case</source>
        <translation>Ең нашар жағдай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Best case</source>
        <translation>Ең жақсы жағдай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Middle of the range</source>
        <translation>Аралықтың ортасы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Which score stands in for an unknown input. The interval from lowest to highest is given in any case.</source>
        <translation>Белгісіз кіріс дерегінің орнына қай балл алынатынын көрсетеді. Ең төмен балдан ең жоғары балға дейінгі аралық бәрібір беріледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Your own method as a JSON file; it wins over the built-in profile. See the guide and the JSON Schema.</source>
        <translation>JSON файлы түріндегі өз әдістемеңіз; ол кіріктірілген профильден басым болады. Нұсқаулықты және JSON схемасын қараңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>The input with its scores, classes, rank and what is not known. A GeoPackage carries the style with it.</source>
        <translation>Кіріс қабатының балдар, сыныптар, орын және белгісіз деректер қосылған көшірмесі. GeoPackage стильді өзімен бірге сақтайды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>A JSON or CSV file that says what texts of the register mean, and in which unit a column is; it wins over all else. The table “What was read”, exported as CSV and edited, is such a file.</source>
        <translation>Тізілімдегі мәтіндердің нені білдіретіні және бағанның қандай бірлікте екені жазылған JSON немесе CSV файлы; ол қалғанының бәрінен басым. CSV пішімінде сақталып, түзетілген «Оқылған деректер» кестесі – осындай файл.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Polygons of the countries in which the facilities lie: points outside are named in the log, also those whose latitude and longitude are swapped. They do not change the score.</source>
        <translation>Қалдық қоймалары орналасқан елдердің полигондары: олардан тыс жатқан нүктелер, соның ішінде ендігі мен бойлығы ауысып кеткендері журналда аталады. Балға әсер етпейді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>A table, made where you ask for it: every text and doubtful value of the columns, what it was taken for, in how many rows, and what it does to the score; the worst first.</source>
        <translation>Сұратылғанда жасалатын кесте: бағандардағы әр мәтін мен күмәнді мән, оның қалай оқылғаны, неше жолда тұрғаны және балға әсері; ең маңыздысы басында.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>River lines. Left empty, the distance to the nearest river is unknown, not large.</source>
        <translation>Өзендердің сызықтық қабаты. Бос қалдырылса, ең жақын өзенге дейінгі қашықтық үлкен деп емес, белгісіз деп саналады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Strahler order or mean discharge. Left empty, it is found by its name (ORD_STRA, DIS_AV_CMS, ...).</source>
        <translation>Стралер бойынша өзен реті немесе орташа су шығыны. Бос қалдырылса, өріс атауы бойынша табылады (ORD_STRA, DIS_AV_CMS, ...).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>What the river size field holds. Order: 1–2 small, 3–4 medium, 5 and more large. Discharge: below 1 small, below 50 medium, else large. A field whose name says it (ORD_STRA, DIS_AV_CMS, ...) brings its own kind.</source>
        <translation>Өзен мөлшерінің өрісінде не берілгенін көрсетеді. Рет: 1–2 – шағын, 3–4 – орташа, 5 және одан жоғары – ірі. Су шығыны: 1-ден кем – шағын, 50-ден кем – орташа, қалғаны – ірі. Өрістің атауы шаманың түрін көрсетсе (ORD_STRA, DIS_AV_CMS, ...), сол түр қолданылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Polygons; the area gives the size (below 1 km² small, below 10 km² medium, else large). Shorelines as lines serve too, then the size is unknown.</source>
        <translation>Полигондар; көлдің мөлшері ауданы бойынша анықталады (1 км²-ден кем – шағын, 10 км²-ден кем – орташа, қалғаны – ірі). Жағалау сызықтары да жарайды, бірақ онда көлдің мөлшері белгісіз болады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Polygons of the flood zone (HQ-500 or HQ-100). Without them the distance to water stands in as a proxy: nearer than 100 m is inside, farther than 2,000 m is outside, between is unknown.</source>
        <translation>Су басу аймағының полигондары (HQ-500 немесе HQ-100). Олар болмаса, жанама бағалау (прокси) ретінде суға дейінгі қашықтық қолданылады: 100 м-ден жақын – аймақ ішінде, 2 000 м-ден алыс – аймақтан тыс, екеуінің арасында – белгісіз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Raster of PGA, sampled at each facility (band 1). In g, or in the unit that the layer's name or the band says: %g, m/s², cm/s². Cells without data are unknown.</source>
        <translation>PGA растры; мәні әр қалдық қоймасының орнында алынады (1-арна). g бірлігімен немесе қабат атауында не арнада көрсетілген бірлікпен: %g, м/с², см/с². Деректері жоқ ұяшықтар белгісіз деп саналады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>How far to look for water, in metres on the ellipsoid. Beyond it a water body counts as absent.</source>
        <translation>Су объектісі қандай қашықтыққа дейін ізделетінін көрсетеді, эллипсоид бойынша, метрмен. Одан әрі су объектісі жоқ деп саналады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>as the name says</source>
        <translation>атауында көрсетілгендей</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Turns mass into volume.</source>
        <translation>Массаны көлемге айналдырады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class low</source>
        <translation>Қауіптілік сыныбы: төмен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class medium</source>
        <translation>Қауіптілік сыныбы: орташа</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class high</source>
        <translation>Қауіптілік сыныбы: жоғары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class very high</source>
        <translation>Қауіптілік сыныбы: өте жоғары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Insufficient data</source>
        <translation>Деректер жеткіліксіз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>{title} ({id}; limits {limits})</source>
        <extracomment>Keep: {id}, {limits}, {title}</extracomment>
        <translation>{title} ({id}; шектері: {limits})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Method profile</source>
        <translation>Әдістеме профилі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>What is unknown counts as</source>
        <translation>Белгісіз деректерді есепке алу</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Method profile file</source>
        <translation>Әдістеме профилінің файлы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Corrections of readings (file)</source>
        <translation>Оқылған деректердің түзетулері (файл)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>River size field</source>
        <translation>Өзен мөлшерінің өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>River size is given as</source>
        <translation>Өзен мөлшерінің берілу түрі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Flood zones</source>
        <translation>Су басу аймақтары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Peak ground acceleration (475 years)</source>
        <translation>Топырақтың шыңдық үдеуі (PGA; қайталану кезеңі 475 жыл)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Search radius, m</source>
        <translation>Іздеу радиусы, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Names the facility in the log, labels and reports.</source>
        <translation>Қалдық қоймасы журналда, карта жазуларында және есептерде осы атаумен көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Volume field</source>
        <translation>Көлем өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Volume of stored tailings.</source>
        <translation>Жинақталған байыту қалдықтарының көлемі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Mass field</source>
        <translation>Масса өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Mass of stored tailings, for where the volume is unknown.</source>
        <translation>Жинақталған қалдықтардың массасы; көлем белгісіз болғанда қолданылады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Water hazard class field (WHC)</source>
        <translation>Су үшін қауіптілік сыныбының өрісі (WHC)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>0, 1, 2 or 3.</source>
        <translation>0, 1, 2 немесе 3.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Substances field</source>
        <translation>Заттар өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Text that names ore or substances, in English, Russian or Kazakh; the worst one gives the water hazard class where that is unknown.</source>
        <translation>Кен немесе заттар аталған мәтін, ағылшын, орыс немесе қазақ тілінде; су үшін қауіптілік сыныбы белгісіз болса, ол ең қауіпті зат бойынша анықталады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Waste hazard class field</source>
        <translation>Қалдықтардың қауіптілік сыныбының өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>National class I to V; gives the water hazard class (3, 3, 2, 1, 0) where that is unknown.</source>
        <translation>Ұлттық сынып, I–V; су үшін қауіптілік сыныбы белгісіз болса, сол бойынша анықталады (3, 3, 2, 1, 0).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Status field</source>
        <translation>Жай-күй өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Operating, care and maintenance, closed, rehabilitated, abandoned or orphaned, in English, Russian or Kazakh.</source>
        <translation>Жұмыс істеп тұрған, техникалық күтімдегі, жабылған (консервацияланған да), рекультивацияланған, қараусыз қалған немесе иесіз; ағылшын, орыс немесе қазақ тілінде.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Factor of safety field</source>
        <translation>Орнықтылық қорының коэффициенті өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Factor of safety of the dam.</source>
        <translation>Бөгеттің орнықтылық қорының коэффициенті.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>PGA field</source>
        <translation>PGA өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Peak ground acceleration, return period 475 years; wins over the raster. In g, or in the unit that the name of the field says: %g, m/s², cm/s².</source>
        <translation>Топырақтың шыңдық үдеуі (PGA), қайталану кезеңі 475 жыл; растрдан басым болады. g бірлігімен немесе өріс атауында көрсетілген бірлікпен: %g, м/с², см/с².</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>MSK-64 intensity field</source>
        <translation>MSK-64 шкаласы бойынша балл өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Gives the PGA, 0.1 · 2^(I−7), where that is unknown.</source>
        <translation>PGA белгісіз болса, осы балл бойынша есептеледі: 0,1 · 2^(I−7).</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Flood zone field</source>
        <translation>Су басу аймағының өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Yes or no: the facility lies in the flood zone.</source>
        <translation>Иә немесе жоқ: қалдық қоймасы су басу аймағында орналасқан ба.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Population at risk field</source>
        <translation>Тәуекел аймағындағы халық өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>People along the first 10 km of the flow path (profile TRI); “Trace downstream” writes pop_10km.</source>
        <translation>Ағын жолының алғашқы 10 км бойындағы халық саны (TRI профилі); pop_10km өрісін «Төменгі ағыстағы ағын жолын анықтау» алгоритмі жазады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>ID field</source>
        <translation>Идентификатор өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Tells facilities apart: rows with the same id are named in the log, and rows of the same name and position are not taken for one facility where their ids differ.</source>
        <translation>Қалдық қоймаларын ажыратады: идентификаторы бірдей жолдар журналда аталады, ал атауы мен орны бірдей жолдар идентификаторлары әртүрлі болса, бір қалдық қоймасы деп саналмайды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Bulk density, t/m³</source>
        <translation>Көлемдік тығыздық, т/м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Class not settled</source>
        <translation>Сынып бірмәнді анықталмаған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Corrections (*.json *.csv)</source>
        <translation>Түзетулер (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Volume unit</source>
        <translation>Көлемнің өлшем бірлігі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Unit of the volume field.</source>
        <translation>Көлем өрісінің өлшем бірлігі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Mass unit</source>
        <translation>Массаның өлшем бірлігі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/score_parameters.py"/>
        <source>Unit of the mass field.</source>
        <translation>Масса өрісінің өлшем бірлігі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>Style by hazard class</source>
        <translation>Қауіптілік сыныбы бойынша стиль беру</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>styles a layer that was scored before</source>
        <translation>бұрын бағаланған қабатқа стиль береді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>Styles a layer that “Score TMF hazard” wrote: classes by colour and size, rings where the class is not settled, grey where data are insufficient, a legend with the class limits, and a map tip that explains each score. The style is also kept with the file. Use it as the last step of a model where other steps follow the scoring.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» алгоритмі жазған қабатқа стиль береді: сыныптар түсімен және мөлшерімен ажыратылады, сынып бірмәнді анықталмаса – сақина, деректер жеткіліксіз болса – сұр белгі; сынып шектері көрсетілген шартты белгілер және әр балды түсіндіретін қалқымалы түсініктеме қосылады. Стиль файлмен бірге де сақталады. Модельде бағалаудан кейін басқа қадамдар болса, мұны соңғы қадам ретінде қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>Styled layer</source>
        <translation>Стиль берілген қабат</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/algorithms/style.py"/>
        <source>The layer “{layer}” holds no scored facility.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}» қабатында бағаланған қалдық қоймасы жоқ.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/basemap_style.py"/>
        <source>Neighbouring country</source>
        <translation>Іргелес мемлекет</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/basemap_style.py"/>
        <source>Country of Central Asia</source>
        <translation>Орталық Азия елі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>volume or mass of the tailings</source>
        <translation>байыту қалдықтарының көлемі немесе массасы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>water hazard class, substances or waste hazard class</source>
        <translation>су үшін қауіптілік сыныбы, заттар немесе қалдықтардың қауіптілік сыныбы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>status: operating, closed, rehabilitated, abandoned</source>
        <translation>жай-күйі: жұмыс істеп тұрған, жабылған, рекультивацияланған, қараусыз қалған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>peak ground acceleration or MSK-64 intensity</source>
        <translation>топырақтың шыңдық үдеуі (PGA) немесе MSK-64 шкаласы бойынша балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>flood zone</source>
        <translation>су басу аймағы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>factor of safety of the dam</source>
        <translation>бөгеттің орнықтылық қорының коэффициенті</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>rivers with their size, and lakes</source>
        <translation>мөлшері көрсетілген өзендер және көлдер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/collect.py"/>
        <source>population along the first 10 km of the flow path</source>
        <translation>ағын жолының алғашқы 10 км бойындағы халық саны</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: %n text(s) read as numbers, for example: {samples}</source>
        <extracomment>Keep: %n, {samples}, {variable}</extracomment>
        <translation><numerusform>{variable}: %n мәтін сан ретінде оқылды, мысалы: {samples}</numerusform><numerusform>{variable}: %n мәтін сан ретінде оқылды, мысалы: {samples}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: numbers {known}, intervals {intervals}, missing {missing}, not understood {refused}</source>
        <extracomment>Keep: {intervals}, {known}, {missing}, {refused}, {variable}</extracomment>
        <translation>{variable}: сан {known}, аралық {intervals}, дерек жоқ {missing}, түсінілмеді {refused}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: words {known}, several possible {intervals}, missing {missing}, not understood {refused}</source>
        <extracomment>Keep: {intervals}, {known}, {missing}, {refused}, {variable}</extracomment>
        <translation>{variable}: сөз {known}, бірнеше мән мүмкін {intervals}, дерек жоқ {missing}, түсінілмеді {refused}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”, found by its name</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісі, атауы бойынша табылды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”, found by its name after the prefix of a join</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісі, кестелерді біріктіру префиксінен кейінгі атауы бойынша табылды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>{variable}: field “{field}”, found by its name, which was cut</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісі, қысқартылып кесілген атауы бойынша табылды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: its name is cut, a unit or another meaning may be lost. Choose it if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>«{field}» өрісі алынбады ({variable}): атауы кесілген, өлшем бірлігі немесе басқа мағынасы жоғалған болуы мүмкін. Керек өріс осы болса, оны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: such a name means other things too. Choose it if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>«{field}» өрісі алынбады ({variable}): мұндай атау басқа деректерде де кездеседі. Керек өріс осы болса, оны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: its name says more than that. Choose it if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>«{field}» өрісі алынбады ({variable}): атауында басқа сөздер де бар, бұл басқа шама болуы мүмкін. Керек өріс осы болса, оны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: its name says no unit, it may be another quantity. Choose it, and its unit, if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>«{field}» өрісі алынбады ({variable}): атауында өлшем бірлігі жоқ, бұл басқа шама болуы мүмкін. Керек өріс осы болса, оны және өлшем бірлігін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>Field “{field}” was not taken for {variable}: another field fits as well and was taken. Choose this one if it is meant.</source>
        <extracomment>Keep: {field}, {variable}</extracomment>
        <translation>«{field}» өрісі алынбады ({variable}): басқа өріс те сәйкес келеді, сол алынды. Керек өріс осы болса, оны таңдаңыз.</translation>
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
        <translation>Әр мәтінді және оның қалай оқылғанын көру әрі түзету үшін «{readings}» кестесі қайда жазылатынын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_log.py"/>
        <source>No field for: {variables}</source>
        <extracomment>Keep: {variables}</extracomment>
        <translation>Өрісі жоқ айнымалылар: {variables}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: the name of the field “{field}” says {other}, a unit of another quantity; its numbers are taken as {unit}. Median: {median}. Is it the right field?</source>
        <extracomment>Keep: {field}, {median}, {other}, {unit}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісінің атауында «{other}» көрсетілген, бұл – басқа шаманың бірлігі; сандар «{unit}» бірлігінде деп қабылданды. Медиана: {median}. Өріс дұрыс таңдалған ба?</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>no number</source>
        <translation>сан жоқ</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>“{source}”: %n ground acceleration(s) above {limit} g: is the unit ({unit}) right?</source>
        <extracomment>Keep: %n, {limit}, {source}, {unit}</extracomment>
        <translation><numerusform>«{source}»: топырақ үдеуінің %n мәні {limit} g шамасынан үлкен: өлшем бірлігі ({unit}) дұрыс па?</numerusform><numerusform>«{source}»: топырақ үдеуінің %n мәні {limit} g шамасынан үлкен: өлшем бірлігі ({unit}) дұрыс па?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>“{source}”: every ground acceleration is 0: is it the right one, and in {unit}?</source>
        <extracomment>Keep: {source}, {unit}</extracomment>
        <translation>«{source}»: топырақ үдеуінің барлық мәні 0: дерек дұрыс па және өлшем бірлігі ({unit}) дұрыс па?</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: nothing says the unit of the field “{field}”; {unit} is assumed. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісінің өлшем бірлігі еш жерде көрсетілмеген; қабылданғаны: {unit}. Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: the name of the field “{field}” says {unit}, which is used; the unit given is {other}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {other}, {unit}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісінің атауында «{unit}» бірлігі көрсетілген, сол қолданылады; параметрде берілгені: «{other}». Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: the file of corrections says {unit} for the field “{field}”, which is used; its name or the parameter says {other}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {other}, {unit}, {variable}</extracomment>
        <translation>{variable}: түзетулер файлында «{field}» өрісіне «{unit}» бірлігі көрсетілген, сол қолданылады; өріс атауында немесе параметрде – «{other}». Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: unit of the field “{field}”, from the file of corrections: {unit}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісінің өлшем бірлігі (түзетулер файлынан): {unit}. Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: unit of the field “{field}”, from its name: {unit}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісінің өлшем бірлігі (атауынан): {unit}. Медиана: {median}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>{variable}: unit of the field “{field}”, as given: {unit}. Median: {median}.</source>
        <extracomment>Keep: {field}, {median}, {unit}, {variable}</extracomment>
        <translation>{variable}: «{field}» өрісінің өлшем бірлігі (параметрден): {unit}. Медиана: {median}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/column_units.py"/>
        <source>%n volume(s) below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?</source>
        <extracomment>Keep: %n, {unit}</extracomment>
        <translation><numerusform>%n көлем мәні 1 000 м³-ден кем немесе 10 000 млн м³-ден көп: көлемнің өлшем бірлігі ({unit}) дұрыс па?</numerusform><numerusform>%n көлем мәні 1 000 м³-ден кем немесе 10 000 млн м³-ден көп: көлемнің өлшем бірлігі ({unit}) дұрыс па?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Kyrgyzstan</source>
        <translation>Қырғызстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Tajikistan</source>
        <translation>Тәжікстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Turkmenistan</source>
        <translation>Түрікменстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>China</source>
        <translation>Қытай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Mongolia</source>
        <translation>Моңғолия</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Afghanistan</source>
        <translation>Ауғанстан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Pakistan</source>
        <translation>Пәкістан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>India</source>
        <translation>Үндістан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Azerbaijan</source>
        <translation>Әзербайжан</translation>
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
        <translation>Түркия</translation>
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
        <translation>Грекия</translation>
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
        <translation>Мысыр</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Saudi Arabia</source>
        <translation>Сауд Арабиясы</translation>
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
        <translation>Біріккен Араб Әмірліктері</translation>
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
        <translation>Солтүстік Корея</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>South Korea</source>
        <translation>Оңтүстік Корея</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/countries.py"/>
        <source>Japan</source>
        <translation>Жапония</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance to the river, m</source>
        <translation>Өзенге дейінгі қашықтық, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>River reach at the facility</source>
        <translation>Қалдық қоймасы маңындағы өзен учаскесі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Length of the flow path, km</source>
        <translation>Ағын жолының ұзындығы, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>How the flow path ends</source>
        <translation>Ағын жолы немен аяқталады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Lake in which the flow path ends</source>
        <translation>Ағын жолы аяқталатын көл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Transboundary</source>
        <translation>Трансшекаралық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance to the border, km</source>
        <translation>Шекараға дейінгі қашықтық, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Travel time to the border, h</source>
        <translation>Шекараға жету уақыты, сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Next country</source>
        <translation>Келесі ел</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border within the alert time</source>
        <translation>Шекараға хабардар ету уақыты ішінде жетеді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Transboundary screening</source>
        <translation>Трансшекаралық алдын ала бағалау</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Places reached</source>
        <translation>Ағын жететін елді мекендер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>People along the first 10 km</source>
        <translation>Алғашқы 10 км бойындағы халық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>People along the flow path</source>
        <translation>Ағын жолы бойындағы халық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>How the people are known</source>
        <translation>Халық саны қалай белгілі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Places without a known population</source>
        <translation>Халық саны белгісіз елді мекендер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>First lake</source>
        <translation>Бірінші көл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Doubtful reaches used</source>
        <translation>Қолданылған күмәнді учаскелер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Transboundary screening (code)</source>
        <translation>Трансшекаралық алдын ала бағалау (коды)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance to the edge of the countries layer, km</source>
        <translation>Елдер қабатының шетіне дейінгі қашықтық, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border water before the crossing: country</source>
        <translation>Шекараны кесіп өткенге дейінгі шекаралық су: ел</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border water before the crossing: distance, km</source>
        <translation>Шекараны кесіп өткенге дейінгі шекаралық су: қашықтығы, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border water before the crossing: travel time, h</source>
        <translation>Шекараны кесіп өткенге дейінгі шекаралық су: жету уақыты, сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Facility (row)</source>
        <translation>Қалдық қоймасы (жол)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Facility</source>
        <translation>Қалдық қоймасы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Hazard class</source>
        <translation>Қауіптілік сыныбы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Length, km</source>
        <translation>Ұзындығы, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Travel time, h</source>
        <translation>Жету уақыты, сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Crossing or border river</source>
        <translation>Шекараны кесіп өту немесе шекаралық өзен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>From country</source>
        <translation>Қай елден</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>To country</source>
        <translation>Қай елге</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance along the river, km</source>
        <translation>Өзен бойындағы қашықтық, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Corridor reached after, km</source>
        <translation>Дәлізге дейінгі қашықтық, км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Distance from the river, m</source>
        <translation>Өзеннен қашықтық, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>People</source>
        <translation>Халық саны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>Border crossing</source>
        <translation>Шекараны кесіп өту нүктесі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/fields.py"/>
        <source>River reaches or follows the border</source>
        <translation>Өзен шекараға жетеді немесе оны бойлай ағады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>end of the river</source>
        <translation>өзеннің соңы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>sea or lake</source>
        <translation>теңіз немесе көл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>distance limit</source>
        <translation>қашықтық шегі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>loop in the river data</source>
        <translation>өзен деректеріндегі тұйық шеңбер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>gap in the river data</source>
        <translation>өзен деректеріндегі үзіліс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>Name field of “{layer}”</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}» қабатының атау өрісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>The facilities have no coordinate reference system; their coordinates fit EPSG:4326, which is assumed.</source>
        <translation>Қалдық қоймалары қабатының координаттар жүйесі жоқ; координаттары EPSG:4326 жүйесіне сай келеді, сондықтан сол жүйе қабылданды.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>River network: %n reach(es), linked by their ids.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Өзен желісі: %n өзен учаскесі, идентификаторлар арқылы байланыстырылған.</numerusform><numerusform>Өзен желісі: %n өзен учаскесі, идентификаторлар арқылы байланыстырылған.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>River network: %n reach(es), linked where their ends meet.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Өзен желісі: %n өзен учаскесі, ұштары түйіскен жерде байланыстырылған.</numerusform><numerusform>Өзен желісі: %n өзен учаскесі, ұштары түйіскен жерде байланыстырылған.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n junction(s) in the middle of a line.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n түйісу нүктесі сызықтың ортасында жатыр.</numerusform><numerusform>%n түйісу нүктесі сызықтың ортасында жатыр.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n fork(s): the largest order, else the longest way down is followed.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n тармақталу: реті ең үлкен тармақ, ол болмаса, төмен қарай ең ұзын жол таңдалады.</numerusform><numerusform>%n тармақталу: реті ең үлкен тармақ, ол болмаса, төмен қарай ең ұзын жол таңдалады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n lake(s) crossed from inflow to outflow.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n көл құйылу орнынан шығу орнына дейін кесіп өтілді.</numerusform><numerusform>%n көл құйылу орнынан шығу орнына дейін кесіп өтілді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n river feature(s) without usable line skipped.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Жарамды сызығы жоқ %n өзен объектісі өткізіп жіберілді.</numerusform><numerusform>Жарамды сызығы жоқ %n өзен объектісі өткізіп жіберілді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach id(s) occur more than once; the first one counts.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Өзен учаскесінің %n идентификаторы қайталанады; біріншісі есепке алынады.</numerusform><numerusform>Өзен учаскесінің %n идентификаторы қайталанады; біріншісі есепке алынады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach(es) flow into a reach that the layer lacks: a gap.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n өзен учаскесі қабатта жоқ учаскеге құяды: үзіліс.</numerusform><numerusform>%n өзен учаскесі қабатта жоқ учаскеге құяды: үзіліс.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) use reaches whose direction is flagged as doubtful.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n ағын жолы бағыты күмәнді деп белгіленген учаскелер арқылы өтеді.</numerusform><numerusform>%n ағын жолы бағыты күмәнді деп белгіленген учаскелер арқылы өтеді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) reach places without a known population: pop_path is the least, pop_10km stays empty where such a place lies on the first 10 km.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n ағын жолы халық саны белгісіз елді мекендерге жетеді: pop_path – ең аз мән, ал ондай елді мекен алғашқы 10 км бойында жатса, pop_10km бос қалады.</numerusform><numerusform>%n ағын жолы халық саны белгісіз елді мекендерге жетеді: pop_path – ең аз мән, ал ондай елді мекен алғашқы 10 км бойында жатса, pop_10km бос қалады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without a river: the people around stand in for those downstream (proxy).</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының өзені жоқ: төменгі ағыстағы халықтың орнына айналадағы халық алынды (жанама бағалау).</numerusform><numerusform>%n қалдық қоймасының өзені жоқ: төменгі ағыстағы халықтың орнына айналадағы халық алынды (жанама бағалау).</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) end where the river data run in a loop.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n ағын жолы өзен деректері тұйық шеңбер құрайтын жерде аяқталады.</numerusform><numerusform>%n ағын жолы өзен деректері тұйық шеңбер құрайтын жерде аяқталады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n feature(s) without usable geometry skipped.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: жарамды геометриясы жоқ %n объект өткізіп жіберілді.</numerusform><numerusform>«{layer}» қабаты: жарамды геометриясы жоқ %n объект өткізіп жіберілді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n invalid geometry(ies), used all the same.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: %n жарамсыз геометрия сонда да қолданылды.</numerusform><numerusform>«{layer}» қабаты: %n жарамсыз геометрия сонда да қолданылды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n place(s) with a population of 0, counted as unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: халық саны 0 болып көрсетілген %n елді мекен, белгісіз деп саналды.</numerusform><numerusform>«{layer}» қабаты: халық саны 0 болып көрсетілген %n елді мекен, белгісіз деп саналды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>“{layer}”: %n facility(ies) where cells cannot be read; the people there are unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасының ұяшықтарын оқу мүмкін емес; ондағы халық саны белгісіз.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасының ұяшықтарын оқу мүмкін емес; ондағы халық саны белгісіз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>and %n more</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>және тағы %n</numerusform><numerusform>және тағы %n</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>Follows the river downstream of each tailings management facility (TMF): how far, into which lake or sea, across which borders and when, past which places and how many people.</source>
        <translation>Әр қалдық қоймасынан (хвостохранилище) төменгі ағыстағы өзенді қадағалайды: қандай қашықтыққа дейін, қай көлге немесе теңізге, қай шекаралар арқылы және қашан, қай елді мекендер мен қанша адамның жанынан өтеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>The path starts at the nearest point of the nearest river, whatever the coordinate systems, and goes downstream only. Lengths are geodesic. At forks the main branch is followed; a loop in the data ends the path and is reported; lakes are crossed from inflow to outflow.</source>
        <translation>Координаттар жүйесі қандай болса да, ағын жолы ең жақын өзеннің ең жақын нүктесінен басталып, тек төменгі ағысқа қарай жүреді. Ұзындықтар геодезиялық. Тармақталған жерде негізгі тармақ таңдалады; деректердегі тұйық шеңбер ағын жолын аяқтайды және хабарланады; көлдер құйылу орнынан шығу орнына дейін кесіп өтіледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>A short stretch beyond a generalised border line is no crossing, and a river that follows a border is told apart from one that crosses it. What is not known stays empty, it is never taken for harmless.</source>
        <translation>Жалпыланған шекара сызығының арғы жағындағы қысқа бөлік шекараны кесіп өту деп саналмайды, шекараны бойлай ағатын өзен оны кесіп өтетін өзеннен ажыратылады. Белгісіз дерек бос қалады және ешқашан қауіпсіз деп саналмайды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>This is a screening by the lie of the rivers. It models no dam break, no dilution and no chemistry.</source>
        <translation>Бұл – өзендердің орналасуы бойынша алдын ала бағалау. Мұнда бөгеттің бұзылуы, ластанудың сұйылуы және химиялық өзгерістер модельденбейді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without usable position; kept, nothing known downstream.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, төменгі ағысы туралы дерек жоқ.</numerusform><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, төменгі ағысы туралы дерек жоқ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n reach(es) end away from the next one, at most {distance} m; bridged. Is the flow direction right?</source>
        <extracomment>Keep: %n, {distance}</extracomment>
        <translation><numerusform>%n учаске келесі учаскеге жетпей аяқталады, ең үлкен алшақтық: {distance} м; олар біріктірілді. Ағын бағыты дұрыс па?</numerusform><numerusform>%n учаске келесі учаскеге жетпей аяқталады, ең үлкен алшақтық: {distance} м; олар біріктірілді. Ағын бағыты дұрыс па?</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n path(s) end where the river lines end, at most {distance} m short of a lake, into which they most likely flow. Raise “{parameter}”.</source>
        <extracomment>Keep: %n, {distance}, {parameter}</extracomment>
        <translation><numerusform>%n ағын жолы өзен сызықтары үзілген жерде аяқталады, көлге дейінгі қашықтық {distance} м шамасынан аспайды; олардың сол көлге құюы ықтимал. «{parameter}» параметрінің мәнін арттырыңыз.</numerusform><numerusform>%n ағын жолы өзен сызықтары үзілген жерде аяқталады, көлге дейінгі қашықтық {distance} м шамасынан аспайды; олардың сол көлге құюы ықтимал. «{parameter}» параметрінің мәнін арттырыңыз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>%n facility(ies) without a river within reach; kept, fields empty.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының маңында өзен жоқ; олар сақталды, өрістері бос.</numerusform><numerusform>%n қалдық қоймасының маңында өзен жоқ; олар сақталды, өрістері бос.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>{parameter}: “{field}”, found by its name</source>
        <extracomment>Keep: {field}, {parameter}</extracomment>
        <translation>{parameter}: «{field}», атауы бойынша табылды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/messages.py"/>
        <source>(within the alert time of {hours} h)</source>
        <extracomment>Keep: {hours}</extracomment>
        <translation>(хабардар ету уақыты ішінде: {hours} сағ)</translation>
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
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the trace stops there, at the distance limit</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда тоқтайды: қашықтық шегіне жетті</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the trace stops there, at a gap in the river data</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда тоқтайды: өзен деректеріндегі үзіліс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the trace stops there, at a loop in the river data</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда тоқтайды: өзен деректеріндегі тұйық шеңбер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Stays inside the country over {length} km; the path ends there, at the edge of the countries layer</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда аяқталады: елдер қабатының шеті</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Crosses into {country} after {length} km and {hours} h at {velocity} m/s</source>
        <extracomment>Keep: {country}, {hours}, {length}, {velocity}</extracomment>
        <translation>Қай елге өтеді: {country}; қашықтығы: {length} км, жету уақыты: {hours} сағ, ағын жылдамдығы: {velocity} м/с</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Reaches the border water with {country} after {length} km and {hours} h at {velocity} m/s</source>
        <extracomment>Keep: {country}, {hours}, {length}, {velocity}</extracomment>
        <translation>Шекаралық суға жетеді, іргелес мемлекет: {country}; қашықтығы: {length} км, жету уақыты: {hours} сағ, ағын жылдамдығы: {velocity} м/с</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Not known: the facility lies in no country of the layer</source>
        <translation>Белгісіз: қалдық қоймасы қабаттағы елдердің ешқайсысында жатқан жоқ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Not known: the path leaves the countries layer after {length} km</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Белгісіз: ағын жолы елдер қабатының шегінен шығады, қашықтығы: {length} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Before that, the path leaves the countries layer after {length} km</source>
        <extracomment>Keep: {length}</extracomment>
        <translation>Бұған дейін ағын жолы елдер қабатының шегінен шығады, қашықтығы: {length} км</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/screening_text.py"/>
        <source>Before that, it reaches the border water with {country} after {length} km and {hours} h</source>
        <extracomment>Keep: {country}, {hours}, {length}</extracomment>
        <translation>Бұған дейін шекаралық суға жетеді, іргелес мемлекет: {country}; қашықтығы: {length} км, жету уақыты: {hours} сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Flow path</source>
        <translation>Ағын жолы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>{country}, {length} km, {hours} h</source>
        <extracomment>Keep: {country}, {hours}, {length}</extracomment>
        <translation>{country}, {length} км, {hours} сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Reached later</source>
        <translation>Кейінірек жетеді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Flow path, hazard {class_name}</source>
        <extracomment>Keep: {class_name}</extracomment>
        <translation>Ағын жолы, қауіптілік сыныбы: {class_name}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/downstream/style.py"/>
        <source>Reached within {hours} h</source>
        <extracomment>Keep: {hours}</extracomment>
        <translation>Жету уақыты, сағ, ең көбі: {hours}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Hazard score</source>
        <translation>Қауіптілік балы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Lowest possible score</source>
        <translation>Ықтимал ең төмен балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Highest possible score</source>
        <translation>Ықтимал ең жоғары балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Lowest possible class</source>
        <translation>Ықтимал ең төмен сынып</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Highest possible class</source>
        <translation>Ықтимал ең жоғары сынып</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Rank</source>
        <translation>Орын</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Share of known data, %</source>
        <translation>Белгілі деректердің үлесі, %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Assumed components</source>
        <translation>Жорамал бойынша қабылданған компоненттер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>How each component is known</source>
        <translation>Әр компоненттің қалай белгілі болғаны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Volume of tailings, m³</source>
        <translation>Байыту қалдықтарының көлемі, м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Water hazard class (WHC)</source>
        <translation>Су үшін қауіптілік сыныбы (WHC)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Distance to the nearest river, m</source>
        <translation>Ең жақын өзенге дейінгі қашықтық, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Nearest river</source>
        <translation>Ең жақын өзен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Distance to the nearest lake, m</source>
        <translation>Ең жақын көлге дейінгі қашықтық, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>In the flood zone</source>
        <translation>Су басу аймағында</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/fields.py"/>
        <source>Not understood in the register</source>
        <translation>Тізілімде түсінілмеген</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the file cannot be read</source>
        <translation>файлды оқу мүмкін емес</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the file is not JSON, from here on: “{found}”</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>файл JSON пішімінде емес, мына жерден бастап: «{found}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the key “{found}” is given twice</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>«{found}» кілті екі рет берілген</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>missing; expected: {expected}</source>
        <extracomment>Keep: {expected}</extracomment>
        <translation>жоқ; күтілгені: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is too large, or no number</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>«{found}» мәні тым үлкен немесе сан емес</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the word “{found}” has no letters: it would be found in every text</source>
        <extracomment>Keep: {found}</extracomment>
        <translation>«{found}» сөзінде әріп жоқ: ол кез келген мәтіннен табылар еді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the word “{found}” stands in two categories: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» сөзі екі санатта тұр: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>unknown key “{found}”; possible: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>белгісіз кілт: «{found}»; мүмкін кілттер: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” has the wrong type; expected: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» мәнінің түрі сәйкес келмейді; күтілгені: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is not allowed; possible: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» мәніне рұқсат етілмейді; мүмкін мәндер: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” has the wrong form; expected the pattern {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» мәнінің пішімі сәйкес келмейді; күтілген үлгі: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>{found} entries; expected: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>жазбалар саны: {found}; күтілгені: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>no shipped component is called “{found}”; there are: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» деген кіріктірілген компонент жоқ; барлары: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is no fitting variable; possible: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» айнымалысы сәйкес келмейді; мүмкін айнымалылар: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>no source is called “{found}”; there are: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» деген дереккөз жоқ; барлары: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is taken already; choose a name other than: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» атауы бос емес; мыналардан басқа атау таңдаңыз: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is not in ascending order; expected: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» өсу ретімен берілмеген; күтілгені: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>nested too deep; expected: {expected}</source>
        <extracomment>Keep: {expected}</extracomment>
        <translation>тым терең кіріктірілген; күтілгені: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>“{found}” is not understood; possible, for example: {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>«{found}» – түсініксіз; мүмкін мәндер, мысалы: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>the range {found} does not hold all scores; expected at least {expected}</source>
        <extracomment>Keep: {expected}, {found}</extracomment>
        <translation>{found} аралығы барлық балды қамтымайды; қажетті ең кіші аралық: {expected}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>an object in braces</source>
        <translation>фигуралы жақшадағы объект</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>a list in brackets</source>
        <translation>тік жақшадағы тізім</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>text in quotes</source>
        <translation>тырнақшадағы мәтін</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>The method profile “{file}” cannot be used:</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>«{file}» әдістеме профилін қолдану мүмкін емес:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>The file of corrections “{file}” cannot be used:</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>«{file}» түзетулер файлын қолдану мүмкін емес:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/file_errors.py"/>
        <source>line {line}</source>
        <extracomment>Keep: {line}</extracomment>
        <translation>№ {line} жол</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>in the register: {texts}, not understood</source>
        <extracomment>Keep: {texts}</extracomment>
        <translation>тізілімде: {texts}, түсінілмеді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>{known}, but not exactly</source>
        <extracomment>Keep: {known}</extracomment>
        <translation>{known}, бірақ дәл емес</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>{known}; possible: {lowest} to {highest}</source>
        <extracomment>Keep: {highest}, {known}, {lowest}</extracomment>
        <translation>{known}; ықтимал аралық: {lowest} – {highest}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>in the register: {texts}, not understood; another value counts</source>
        <extracomment>Keep: {texts}</extracomment>
        <translation>тізілімде: {texts}, түсінілмеді; басқа мән ескерілді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gaps.py"/>
        <source>{data} (the exact value)</source>
        <extracomment>Keep: {data}</extracomment>
        <translation>{data} (дәл мәні)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Facility card</source>
        <translation>Қалдық қоймасының карточкасы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Click a facility on the map with the tool above, or select one in a layer that “Score TMF hazard” wrote.</source>
        <translation>Жоғарыдағы құралмен картадан қалдық қоймасын басыңыз немесе «Қалдық қоймаларының қауіптілігін бағалау» алгоритмі жазған қабаттан біреуін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Components</source>
        <translation>Компоненттер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Missing data</source>
        <translation>Жетіспейтін деректер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Nearest water</source>
        <translation>Ең жақын су объектісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Method</source>
        <translation>Әдістеме</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Click a facility on the map</source>
        <translation>Картадан қалдық қоймасын таңдап басыңыз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Previous of the selected facilities</source>
        <translation>Таңдалған қалдық қоймаларының алдыңғысы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Next of the selected facilities</source>
        <translation>Таңдалған қалдық қоймаларының келесісі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Zoom to the facility</source>
        <translation>Қалдық қоймасына дейін үлкейту</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Copy the card</source>
        <translation>Карточканы көшіру</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>The card of “{name}” was copied.</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>«{name}» карточкасы көшірілді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>Known</source>
        <translation>Белгілі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/card.py"/>
        <source>{number} of {count}</source>
        <extracomment>Keep: {count}, {number}</extracomment>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>TMF Hazard: example from Central Asia</source>
        <translation>TMF Hazard: Орталық Азиядан мысал</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>The facilities of the example are being assessed.</source>
        <translation>Мысалдағы қалдық қоймалары бағалануда.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Tailings facilities</source>
        <translation>Қалдық қоймалары</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>%n facility(ies) assessed. Click one to see its card.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасы бағаланды. Карточкасын көру үшін біреуін басыңыз.</numerusform><numerusform>%n қалдық қоймасы бағаланды. Карточкасын көру үшін біреуін басыңыз.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Facilities: the publications that the field “{field}” names; mine points: {mines}; town points: {towns}. Rivers and lakes: {water}. Borders: {borders}; they are no statement on any territory. The Aral Sea has its shore of the 1960s.</source>
        <extracomment>Keep: {borders}, {field}, {mines}, {towns}, {water}</extracomment>
        <translation>Қалдық қоймалары: «{field}» өрісінде көрсетілген жарияланымдар; кеніштердің нүктелері: {mines}; елді мекендердің нүктелері: {towns}. Өзендер мен көлдер: {water}. Шекаралар: {borders}; олар ешбір аумақтың мәртебесі туралы пікір білдірмейді. Арал теңізі 1960-жылдардағы жағалауымен көрсетілген.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Water</source>
        <translation>Су</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Background</source>
        <translation>Карта негізі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Cancelled: the facilities of the example were not assessed.</source>
        <translation>Бас тартылды: мысалдағы қалдық қоймалары бағаланбады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>The facilities of the example could not be assessed. The log of messages says why.</source>
        <translation>Мысалдағы қалдық қоймаларын бағалау мүмкін болмады. Себебі хабарламалар журналында көрсетілген.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>Lakes</source>
        <translation>Көлдер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/example.py"/>
        <source>The sample data cannot be copied: {reason}</source>
        <extracomment>Keep: {reason}</extracomment>
        <translation>Мысал деректерін көшіру мүмкін емес: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>No rank: collect data first</source>
        <translation>Орны жоқ: алдымен деректер жинау керек</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>The class is settled: what is unknown cannot change it.</source>
        <translation>Сынып бірмәнді анықталған: белгісіз деректер оны өзгерте алмайды.</translation>
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
        <translation>Өзен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Lake</source>
        <translation>Көл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>outside</source>
        <translation>аймақтан тыс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>inside</source>
        <translation>аймақ ішінде</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Rank {rank} of {count}</source>
        <extracomment>Keep: {count}, {rank}</extracomment>
        <translation>Орын: {rank} / {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>The class is not settled: it may be from “{lowest}” to “{highest}”.</source>
        <extracomment>Keep: {highest}, {lowest}</extracomment>
        <translation>Сынып бірмәнді анықталмаған, ықтимал аралығы: «{lowest}» – «{highest}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>{score}, possible: {lowest} to {highest}</source>
        <extracomment>Keep: {highest}, {lowest}, {score}</extracomment>
        <translation>{score}, ықтимал аралық: {lowest} – {highest}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Class interval</source>
        <translation>Сынып аралығы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Share of known data</source>
        <translation>Белгілі деректердің үлесі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Flood zone</source>
        <translation>Су басу аймағы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>no river within reach</source>
        <translation>маңында өзен жоқ</translation>
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
        <translation>{score}, ең көбі: {most}, {how}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>No class can be excluded: from “{lowest}” to “{highest}”.</source>
        <extracomment>Keep: {highest}, {lowest}</extracomment>
        <translation>Ешбір сыныпты жоққа шығару мүмкін емес, ықтимал аралығы: «{lowest}» – «{highest}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>none within the search radius, or unknown</source>
        <translation>іздеу радиусында жоқ немесе белгісіз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Facility {id}</source>
        <extracomment>Keep: {id}</extracomment>
        <translation>№ {id} қалдық қоймасы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>Readings</source>
        <translation>Оқылған деректер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/facility.py"/>
        <source>River {name}</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>{name} өзені</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>TMF Hazard: score, trace and list tailings facilities</source>
        <translation>TMF Hazard: қалдық қоймаларын бағалау, ағын жолын анықтау және рейтинг тізімін жасау</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Add print layouts</source>
        <translation>Бет жаймаларын қосу</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>User guide</source>
        <translation>Пайдаланушы нұсқаулығы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Choose a scored layer in the Layers panel first: the print layouts show it.</source>
        <translation>Алдымен Қабаттар панелінен қауіптілігі бағаланған қабатты таңдаңыз: бет жаймалары соны көрсетеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>Open example project</source>
        <translation>Мысал жобаны ашу</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/menu.py"/>
        <source>In the layout manager: {names}</source>
        <extracomment>Keep: {names}</extracomment>
        <translation>Жобаның бет жаймалары тізімінде: {names}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>Settings of TMF Hazard</source>
        <translation>TMF Hazard баптаулары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>As in QGIS</source>
        <translation>QGIS тіліндегідей</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>Language of the plugin</source>
        <translation>Модуль тілі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>Method profile that the dialog opens with</source>
        <translation>Терезе ашылғандағы әдістеме профилі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/gui/settings.py"/>
        <source>The language changes at once in the menu, the panel, the Toolbox and new dialogs. Layers that are already there keep the names they were given; “Style by hazard class” writes their style anew.</source>
        <translation>Тіл мәзірде, панельде, талдау құралдарында және жаңа терезелерде бірден өзгереді. Бұрыннан бар қабаттар өз атауларын сақтайды; олардың стилін «Қауіптілік сыныбы бойынша стиль беру» алгоритмі қайта жазады.</translation>
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
        <translation>{name} орта айнымалысы орнатылған, тіл соған қарай таңдалады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/i18n.py"/>
        <source>{share} %</source>
        <extracomment>Keep: {share}</extracomment>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: “{layer}” is a table without geometry. Make points of it first: Processing Toolbox, “Create points layer from table”.</source>
        <extracomment>Keep: {layer}, {parameter}</extracomment>
        <translation>{parameter}: «{layer}» – геометриясы жоқ кесте. Алдымен одан нүктелік қабат жасаңыз: Талдау құралдары, «Кестеден нүктелік қабат жасау».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: the layer “{layer}” has the wrong geometry type: {type}.</source>
        <extracomment>Keep: {layer}, {parameter}, {type}</extracomment>
        <translation>{parameter}: «{layer}» қабатының геометрия түрі сәйкес келмейді: {type}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter} needs the layer: {layer}.</source>
        <extracomment>Keep: {layer}, {parameter}</extracomment>
        <translation>«{parameter}» параметріне мына қабат қажет: {layer}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: the layer has no field “{field}”.</source>
        <extracomment>Keep: {field}, {parameter}</extracomment>
        <translation>{parameter}: қабатта «{field}» өрісі жоқ.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/input_checks.py"/>
        <source>{parameter}: “{value}” is not a number.</source>
        <extracomment>Keep: {parameter}, {value}</extracomment>
        <translation>{parameter}: «{value}» мәні сан емес.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>very high</source>
        <translation>өте жоғары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>high</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>medium</source>
        <translation>орташа</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>low</source>
        <translation>төмен</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>insufficient data</source>
        <translation>деректер жеткіліксіз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>measured</source>
        <translation>өлшенген</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>derived</source>
        <translation>есептелген</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>proxy</source>
        <translation>жанама бағалау (прокси)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/legend.py"/>
        <source>assumed</source>
        <translation>жорамал бойынша қабылданған</translation>
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
        <translation>Қалдық қоймалары қабатының координаттар жүйесі жоқ, ал координаттары бойлық пен ендік емес. Қабаттың координаттар жүйесін (CRS) көрсетіп, қайта іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Field “{field}”: %n value(s) unusable, counted as unknown: {reason}</source>
        <extracomment>Keep: %n, {field}, {reason}</extracomment>
        <translation><numerusform>«{field}» өрісі: %n мән жарамсыз, белгісіз деп саналды: {reason}</numerusform><numerusform>«{field}» өрісі: %n мән жарамсыз, белгісіз деп саналды: {reason}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Cancelled while writing: the output is not complete.</source>
        <translation>Жазу кезінде бас тартылды: нәтиже толық емес.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>volume</source>
        <translation>көлемі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>mass</source>
        <translation>массасы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>water hazard class</source>
        <translation>су үшін қауіптілік сыныбы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>substances</source>
        <translation>заттар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>waste hazard class</source>
        <translation>қалдықтардың қауіптілік сыныбы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>status</source>
        <translation>жай-күйі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>factor of safety</source>
        <translation>орнықтылық қорының коэффициенті</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>peak ground acceleration</source>
        <translation>топырақтың шыңдық үдеуі (PGA)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>MSK-64 intensity</source>
        <translation>MSK-64 шкаласы бойынша балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>population at risk</source>
        <translation>тәуекел аймағындағы халық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Strahler order</source>
        <translation>Стралер бойынша өзен реті</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Mean discharge, m³/s</source>
        <translation>Орташа су шығыны, м³/с</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) outside the layer's extent; unknown, not absent.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасы қабаттың қамту аумағынан тыс жатыр; жоқ деп емес, белгісіз деп саналады.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасы қабаттың қамту аумағынан тыс жатыр; жоқ деп емес, белгісіз деп саналады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) without a usable cell value; unknown.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасының орнында жарамды ұяшық мәні жоқ; белгісіз деп саналады.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасының орнында жарамды ұяшық мәні жоқ; белгісіз деп саналады.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>not a number</source>
        <translation>сан емес</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>thousands or decimals? Write it without a group separator</source>
        <translation>мыңдық топ па, әлде ондық бөлшек пе? Санды топ айырғышынсыз жазыңыз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>outside the possible range</source>
        <translation>рұқсат етілген аралықтан тыс</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>no known word</source>
        <translation>белгілі сөз табылмады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>not clear</source>
        <translation>анық емес</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>not understood</source>
        <translation>түсінілмеді</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rows: {rows}</source>
        <extracomment>Keep: {rows}</extracomment>
        <translation>Жолдар: {rows}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}” has no coordinate reference system, and its coordinates are no longitudes and latitudes. Set the CRS of the layer, then run again.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}» қабатының координаттар жүйесі жоқ, ал координаттары бойлық пен ендік емес. Қабаттың координаттар жүйесін (CRS) көрсетіп, қайта орындаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}” has no features with geometry: unknown, not absent.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}» қабаты: геометриясы бар объектілер жоқ; жоқ деп емес, белгісіз деп саналады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>row {row}: “{value}”</source>
        <extracomment>Keep: {row}, {value}</extracomment>
        <translation>№ {row} жол: «{value}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>row {row}, {name}: “{value}”</source>
        <extracomment>Keep: {name}, {row}, {value}</extracomment>
        <translation>№ {row} жол, {name}: «{value}»</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>A Shapefile cuts field names to 10 characters and keeps no readable names; a GeoPackage does.</source>
        <translation>Shapefile өріс атауларын 10 таңбаға дейін қысқартады және түсінікті атауларды сақтамайды; GeoPackage оларды сақтайды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Row {row} could not be written; the output is not complete. {reason}</source>
        <extracomment>Keep: {reason}, {row}</extracomment>
        <translation>№ {row} жолды жазу мүмкін емес; нәтиже толық емес. {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>The output format kept only {kept} of {wanted} facilities (it may hold none without geometry). Choose a GeoPackage.</source>
        <extracomment>Keep: {kept}, {wanted}</extracomment>
        <translation>Нәтиже пішімі қалдық қоймаларының бәрін сақтамады: {kept} / {wanted} (геометриясы жоқтарын сақтамауы мүмкін). GeoPackage пішімін таңдаңыз.</translation>
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
        <translation>Өзен мөлшері: «{field}» өрісінің атауы шаманың «{named}» түрін көрсетеді, сол түр қолданылады; берілген түрі: «{given}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}” has no coordinate reference system; its extent fits EPSG:4326, which is assumed.</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}» қабатының координаттар жүйесі жоқ; қабаттың қамту аумағы EPSG:4326 жүйесіне сай келеді, сондықтан сол жүйе қабылданды.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n feature(s) read near the facilities.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: қалдық қоймаларының маңында %n объект оқылды.</numerusform><numerusform>«{layer}» қабаты: қалдық қоймаларының маңында %n объект оқылды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n facility(ies) sampled.</source>
        <extracomment>Keep: %n, {layer}</extracomment>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасы үшін мән алынды.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасы үшін мән алынды.</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>thousand m³</source>
        <translation>мың м³</translation>
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
        <translation>«{layer}» өзендер қабаты: мөлшері «{field}» өрісінен алынды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”: no field for the size, so it is unknown</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>«{layer}» өзендер қабаты: мөлшер өрісі жоқ, сондықтан мөлшері белгісіз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”: id from field “{field}”</source>
        <extracomment>Keep: {field}, {layer}</extracomment>
        <translation>«{layer}» өзендер қабаты: идентификаторы «{field}» өрісінен алынды</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>Rivers “{layer}”, field “{field}”: %n size(s) unusable, counted as unknown:</source>
        <extracomment>Keep: %n, {field}, {layer}</extracomment>
        <translation><numerusform>Өзендер, «{layer}» қабаты, «{field}» өрісі: %n мөлшер мәні жарамсыз, белгісіз деп саналды:</numerusform><numerusform>Өзендер, «{layer}» қабаты, «{field}» өрісі: %n мөлшер мәні жарамсыз, белгісіз деп саналды:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>“{layer}”: %n cell value(s) outside {low} to {high} g, counted as unknown. Is the raster in g?</source>
        <extracomment>Keep: %n, {high}, {layer}, {low}</extracomment>
        <translation><numerusform>«{layer}» қабаты: %n ұяшық мәні {low}–{high} g аралығынан тыс, белгісіз деп саналды. Растр g бірлігінде ме?</numerusform><numerusform>«{layer}» қабаты: %n ұяшық мәні {low}–{high} g аралығынан тыс, белгісіз деп саналды. Растр g бірлігінде ме?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>t</source>
        <translation>т</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>thousand t</source>
        <translation>мың т</translation>
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
        <translation>Қабат бұрын бағаланған; жаңа нәтижелер мына өрістерді алмастырады: {fields}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/messages.py"/>
        <source>The input field “{old}” is kept as “{new}”.</source>
        <extracomment>Keep: {new}, {old}</extracomment>
        <translation>«{old}» кіріс өрісі «{new}» атауымен сақталды.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>Corrections of readings from: {file}</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Оқылған деректерге түзетулер файлы: {file}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>The class limits are the plugin's own defaults, not an official method.</source>
        <translation>Сынып шектері – модульдің өз бастапқы мәндері, ресми әдістеме емес.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>the user's own profile</source>
        <translation>пайдаланушының өз профилі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>counted as the worst case</source>
        <translation>ең нашар жағдай ретінде алынады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>counted as the best case</source>
        <translation>ең жақсы жағдай ретінде алынады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>counted as the middle of what is possible</source>
        <translation>ықтимал аралықтың ортасы ретінде алынады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown is counted as the worst case.</source>
        <translation>Белгісіз деректер ең нашар жағдай ретінде алынады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown is counted as the best case.</source>
        <translation>Белгісіз деректер ең жақсы жағдай ретінде алынады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown is counted as the middle of what is possible.</source>
        <translation>Белгісіз деректер ықтимал аралықтың ортасы ретінде алынады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>Class limits</source>
        <translation>Сынып шектері</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/method_text.py"/>
        <source>What is unknown</source>
        <translation>Белгісіз деректер</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>access is denied, or another program keeps the file open</source>
        <translation>рұқсат жоқ немесе файл басқа бағдарламада ашық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the disk can only be read</source>
        <translation>диск тек оқуға арналған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the folder or file does not exist</source>
        <translation>бума немесе файл жоқ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>a part of the path is a file, not a folder</source>
        <translation>жолдың бір бөлігі бума емес, файл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>there is a folder of this name</source>
        <translation>осындай атауы бар бума бар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the disk is full</source>
        <translation>дискіде орын жоқ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/os_errors.py"/>
        <source>the name is too long</source>
        <translation>атауы тым ұзын</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) without usable position; kept, distances unknown.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, қашықтықтары белгісіз.</numerusform><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, қашықтықтары белгісіз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n of them a line or a polygon, not a point; kept without its geometry.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>Олардың ішінде сызық не полигон болып берілгені: %n; геометриясыз сақталды.</numerusform><numerusform>Олардың ішінде сызық не полигон болып берілгені: %n; геометриясыз сақталды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) at longitude 0, latitude 0: check the coordinates.</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының бойлығы 0, ендігі 0: координаттарды тексеріңіз.</numerusform><numerusform>%n қалдық қоймасының бойлығы 0, ендігі 0: координаттарды тексеріңіз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) whose latitude and longitude seem to be swapped; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасының ендігі мен бойлығы ауысып кеткен сияқты; координаттар сол күйінде қолданылды:</numerusform><numerusform>%n қалдық қоймасының ендігі мен бойлығы ауысып кеткен сияқты; координаттар сол күйінде қолданылды:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n id(s) stand in several rows, each of which is scored and ranked:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n идентификатор бірнеше жолда тұр; олардың әрқайсысы бағаланып, рейтингке кірді:</numerusform><numerusform>%n идентификатор бірнеше жолда тұр; олардың әрқайсысы бағаланып, рейтингке кірді:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) stand in several rows of the same name and position, each of which is scored and ranked:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасы атауы мен орны бірдей бірнеше жолда тұр; олардың әрқайсысы бағаланып, рейтингке кірді:</numerusform><numerusform>%n қалдық қоймасы атауы мен орны бірдей бірнеше жолда тұр; олардың әрқайсысы бағаланып, рейтингке кірді:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n position(s) shared by several facilities: are the coordinates those of a town or a mine?</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n нүкте бірнеше қалдық қоймасына ортақ: бұл қаланың немесе кеніштің координаттары емес пе?</numerusform><numerusform>%n нүкте бірнеше қалдық қоймасына ортақ: бұл қаланың немесе кеніштің координаттары емес пе?</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>The layer has no facilities: the result is empty.</source>
        <translation>Қабатта қалдық қоймасы жоқ: нәтиже бос.</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) outside the given countries; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасы берілген елдерден тыс жатыр; координаттар сол күйінде қолданылды:</numerusform><numerusform>%n қалдық қоймасы берілген елдерден тыс жатыр; координаттар сол күйінде қолданылды:</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>%n facility(ies) far from all others; used as they stand:</source>
        <extracomment>Keep: %n</extracomment>
        <translation><numerusform>%n қалдық қоймасы қалғандарының бәрінен алыс жатыр; координаттар сол күйінде қолданылды:</numerusform><numerusform>%n қалдық қоймасы қалғандарының бәрінен алыс жатыр; координаттар сол күйінде қолданылды:</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>row {row}: longitude {lon}, latitude {lat}; more likely longitude {lat}, latitude {lon}</source>
        <extracomment>Keep: {lat}, {lon}, {row}</extracomment>
        <translation>№ {row} жол: бойлық {lon}, ендік {lat}; дұрысы, сірә, бойлық {lat}, ендік {lon}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/position_messages.py"/>
        <source>row {row}: longitude {lon}, latitude {lat}</source>
        <extracomment>Keep: {lat}, {lon}, {row}</extracomment>
        <translation>№ {row} жол: бойлық {lon}, ендік {lat}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Score {score}, possible {lowest} … {highest}; rank {rank}; known {share} %</source>
        <extracomment>Keep: {highest}, {lowest}, {rank}, {score}, {share}</extracomment>
        <translation>Балл {score}, ықтимал: {lowest} … {highest}; орын {rank}; белгілі деректер: {share}%</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Hazard class: {class_name} (settled)</source>
        <extracomment>Keep: {class_name}</extracomment>
        <translation>Қауіптілік сыныбы: {class_name} (бірмәнді анықталған)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Hazard class: {class_name} (possible: {lowest} … {highest})</source>
        <extracomment>Keep: {class_name}, {highest}, {lowest}</extracomment>
        <translation>Қауіптілік сыныбы: {class_name} (ықтимал: {lowest} … {highest})</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>dashed outline: not exactly known</source>
        <translation>үзік сызықты жиек: дәл белгісіз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Nothing: every component is known.</source>
        <translation>Ештеңе қажет емес: барлық компонент белгілі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>Full: {measured}; paler: {derived}; palest: {proxy}; outline only: {assumed}</source>
        <extracomment>Keep: {assumed}, {derived}, {measured}, {proxy}</extracomment>
        <translation>Қанық түс: {measured}; ашықтау: {derived}; ең ашық: {proxy}; тек контур: {assumed}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/atlas_expressions.py"/>
        <source>no position</source>
        <translation>координаттары жоқ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>TMF Hazard: map</source>
        <translation>TMF Hazard: карта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Sources: name here the data of the facilities, rivers and borders.</source>
        <translation>Дереккөздер: қалдық қоймалары, өзендер мен шекаралар деректерінің көзін осы жерге жазыңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>TMF Hazard: facilities</source>
        <translation>TMF Hazard: қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>What makes up the score</source>
        <translation>Балл неден құралады</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>What to collect</source>
        <translation>Қандай деректер жинау керек</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Water and flow path</source>
        <translation>Су объектілері және ағын жолы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>profile, version and class limits</source>
        <translation>профиль, нұсқа және сынып шектері</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Layers used: {layers}</source>
        <extracomment>Keep: {layers}</extracomment>
        <translation>Пайдаланылған қабаттар: {layers}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/printing/layouts.py"/>
        <source>Method: {method}</source>
        <extracomment>Keep: {method}</extracomment>
        <translation>Әдістеме: {method}</translation>
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
        <translation>Өзен учаскелерінің сызықтық қабаты, мысалы HydroRIVERS: ағын жолдары солармен өтеді, ал ең жақын өзен балда ескеріледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Polygons. Paths cross them or end in them; their area and the distance to them count in the score.</source>
        <translation>Полигондар. Ағын жолдары олар арқылы өтеді немесе оларда аяқталады; олардың ауданы мен оларға дейінгі қашықтық балда ескеріледі.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Polygons of countries (or provinces), with the neighbours: which borders a path reaches, crosses or follows, and which facilities lie outside.</source>
        <translation>Елдердің (немесе облыстардың) көршілерімен қоса полигондары: ағын жолы қай шекараларға жетеді, оларды кесіп өтеді немесе бойлай ағады және қай қалдық қоймалары олардан тыс жатыр.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>a model that traces, then scores hazard and risk</source>
        <translation>модель: ағын жолын анықтайды, содан кейін қауіптілік пен тәуекелді бағалайды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>TMF hazard and risk</source>
        <translation>Қалдық қоймаларының қауіптілігі мен тәуекелі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Hazard and risk</source>
        <translation>Қауіптілік және тәуекел</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/provider.py"/>
        <source>Traces each facility downstream, then scores it with the profile TRI: hazard plus water and people at risk along the first 10 km of the flow path. To see how it is built, or to change it, open the file “{file}” of the plugin's folder in the Model Designer, and save it under another name; its texts are English.</source>
        <extracomment>Keep: {file}</extracomment>
        <translation>Әр қалдық қоймасынан төменгі ағыстағы ағын жолын анықтап, содан кейін TRI профилі бойынша бағалайды: қауіптілік, сондай-ақ су объектілері және ағын жолының алғашқы 10 км бойындағы тәуекел аймағындағы халық. Модельдің қалай құрылғанын көру немесе оны өзгерту үшін модуль бумасындағы «{file}» файлын модельдер редакторында ашып, басқа атаумен сақтаңыз; ондағы мәтіндер ағылшын тілінде.</translation>
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
        <translation>{number} мың м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/quantities.py"/>
        <source>{number} thousand t</source>
        <extracomment>Keep: {number}</extracomment>
        <translation>{number} мың т</translation>
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
        <translation>«{layer}»: топырақ үдеуінің өлшем бірлігі еш жерде көрсетілмеген; қабылданғаны: g.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/raster_unit.py"/>
        <source>“{layer}”: its name and its band say different units of the ground acceleration: {unit}, which is used, and {other}.</source>
        <extracomment>Keep: {layer}, {other}, {unit}</extracomment>
        <translation>«{layer}»: атауында және арнасында топырақ үдеуінің әртүрлі бірліктері көрсетілген: «{unit}» (қолданылады) және «{other}».</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/raster_unit.py"/>
        <source>“{layer}”: unit of the ground acceleration, from the name or the band: {unit}.</source>
        <extracomment>Keep: {layer}, {unit}</extracomment>
        <translation>«{layer}»: топырақ үдеуінің өлшем бірлігі (атауынан немесе арнасынан): {unit}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Possible classes</source>
        <translation>Ықтимал сыныптар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Possible scores</source>
        <translation>Ықтимал балдар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Known, %</source>
        <translation>Белгілі, %</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>What to collect to settle the class</source>
        <translation>Сыныпты бірмәнді анықтау үшін қандай деректер жинау керек</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Class is settled</source>
        <translation>Сынып бірмәнді анықталған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Downstream</source>
        <translation>Төменгі ағыста</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Longitude</source>
        <translation>Бойлық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Latitude</source>
        <translation>Ендік</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How known</source>
        <translation>Қалай белгілі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Score used</source>
        <translation>Қолданылған балл</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Highest score of the component</source>
        <translation>Компоненттің ең жоғары балы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Class not settled by what is known</source>
        <translation>Белгілі деректер бойынша сынып бірмәнді анықталмаған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Grade</source>
        <translation>Негізделу дәрежесі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Assumptions</source>
        <translation>Жорамалдар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Borders</source>
        <translation>Шекаралар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Summary</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>interval</source>
        <translation>аралық</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>In the register</source>
        <translation>Тізілімде</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Taken for</source>
        <translation>Қалай оқылды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Rows</source>
        <translation>Жолдар саны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Effect on the score</source>
        <translation>Балға әсері</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Skip to the list</source>
        <translation>Тізімге өту</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Rating list</source>
        <translation>Рейтинг тізімі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Collect data first</source>
        <translation>Алдымен деректер жинау керек</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>So little is known of these facilities that no class can be excluded. They are neither low nor high, and have no rank. The one that could be the most dangerous comes first.</source>
        <translation>Бұл қалдық қоймаларының деректері тым аз, сондықтан ешбір сыныпты жоққа шығару мүмкін емес. Олар төмен де, жоғары да сыныпқа жатпайды және рейтингте орны жоқ. Ең қауіпті болуы ықтимал қалдық қоймасы бірінші тұр.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Borders downstream</source>
        <translation>Төменгі ағыстағы шекаралар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How the register was read</source>
        <translation>Тізілім қалай оқылды</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Every text of the register and what it was taken for, the worst first; the plain numbers of a column are in one row. What is wrong here is wrong in the score.</source>
        <translation>Тізілімдегі әр мәтін және оның қалай оқылғаны; алдымен ең маңыздысы. Бағандағы қарапайым сандар бір жолға жинақталған. Мұнда не қате болса, балда да сол қате.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Texts and columns of numbers: {count}</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>Мәтіндер мен сан бағандары: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The first {shown} of {count} are shown; the workbook holds all.</source>
        <extracomment>Keep: {count}, {shown}</extracomment>
        <translation>Алғашқы бөлігі ғана көрсетілген: {shown} / {count}; жұмыс кітабында барлығы бар.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>No facilities.</source>
        <translation>Қалдық қоймалары жоқ.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Name, or any other text of the row</source>
        <translation>Атауы немесе жолдағы кез келген басқа мәтін</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Classes</source>
        <translation>Сыныптар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Only classes that are not settled</source>
        <translation>Тек бірмәнді анықталмаған сыныптар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Show all again</source>
        <translation>Барлығын қайта көрсету</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities shown: {shown} of {all}</source>
        <extracomment>Keep: {all}, {shown}</extracomment>
        <translation>Көрсетілген қалдық қоймалары: {shown} / {all}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Show the remaining rows</source>
        <translation>Қалған жолдарды көрсету</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Sort by {column}</source>
        <extracomment>Keep: {column}</extracomment>
        <translation>Сұрыптау: {column}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The bar reaches from the lowest to the highest possible score, the line across it is the score used; the background shows the classes.</source>
        <translation>Жолақ ықтимал ең төмен балдан ең жоғары балға дейін созылады, көлденең сызық – қолданылған балл; фон сыныптарды көрсетеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Click a column's title to sort. A facility's name leads to its symbol on the map, the symbol back to its row.</source>
        <translation>Сұрыптау үшін баған тақырыбын басыңыз. Қалдық қоймасының атауы картадағы белгісіне, ал белгісі тізімдегі жолына апарады.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How each component is known:</source>
        <translation>Әр компонент қалай белгілі:</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities by class</source>
        <translation>Сыныптар бойынша қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities by class: {group}</source>
        <extracomment>Keep: {group}</extracomment>
        <translation>Сыныптар бойынша қалдық қоймалары: {group}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Others</source>
        <translation>Басқалары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>How the components are known</source>
        <translation>Компоненттер қалай белгілі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Share of the facilities</source>
        <translation>Қалдық қоймаларының үлесі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>What makes up the score of the highest {count}</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>Балы ең жоғары қалдық қоймаларының балы неден құралады, олардың саны: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The frame is the highest score of the component; the filling shows how it is known.</source>
        <translation>Жақтау – компоненттің ең жоғары балы; толтыруы оның қалай белгілі болғанын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>A dashed outline reaches to the highest possible score where it is not exactly known.</source>
        <translation>Балл дәл белгілі болмаса, үзік сызықты жиек ең жоғары ықтимал балға дейін жетеді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Grades tell how well a rule is founded: A official text, B derived from one, C+ to C- the plugin's own reading, to be checked.</source>
        <translation>Негізделу дәрежесі ереженің қаншалықты негізделгенін көрсетеді: A – ресми мәтін, B – ресми мәтіннен шығарылған, C+ және C- аралығы – модульдің өз түсіндірмесі, тексерілуге тиіс.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The first {printed} of {count} are printed; the web page and the workbook hold all.</source>
        <extracomment>Keep: {count}, {printed}</extracomment>
        <translation>Тізімнің басы ғана басып шығарылды, жолдар саны: {printed} / {count}; веб-бетте және жұмыс кітабында барлығы бар.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Page {page} of {pages}</source>
        <extracomment>Keep: {pages}, {page}</extracomment>
        <translation>Бет: {page} / {pages}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>The highest</source>
        <translation>Балы ең жоғарылары</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>… and {count} more</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>… және тағы {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Overview map of the facilities. The list below holds the same as text.</source>
        <translation>Қалдық қоймаларының шолу картасы. Төмендегі тізімде сол мәліметтер мәтін түрінде берілген.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Numbers are ranks.</source>
        <translation>Сандар – рейтингтегі орындар.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Symbols that would cover each other are moved apart, with a line to the place.</source>
        <translation>Бірін-бірі жабатын белгілер ажыратылып, өз орнына сызықпен жалғанған.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>ring: what is unknown could change the class</source>
        <translation>сақина: белгісіз деректер сыныпты өзгертуі мүмкін</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Facilities without a position, not on the map: {count}</source>
        <extracomment>Keep: {count}</extracomment>
        <translation>Координаттары жоқ, картада көрсетілмеген қалдық қоймалары: {count}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>volume of the tailings, m³</source>
        <translation>байыту қалдықтарының көлемі, м³</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>management status</source>
        <translation>жай-күйі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>peak ground acceleration with a return period of 475 years, g</source>
        <translation>топырақтың шыңдық үдеуі (PGA), қайталану кезеңі 475 жыл, g</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>inside the flood zone</source>
        <translation>су басу аймағының ішінде</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>size of the nearest river</source>
        <translation>ең жақын өзеннің мөлшері</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>its distance, m</source>
        <translation>оған дейінгі қашықтық, м</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>size of the nearest lake</source>
        <translation>ең жақын көлдің мөлшері</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>people within the corridor along the first 10 km of the flow path</source>
        <translation>ағын жолының алғашқы 10 км бойындағы дәліздегі халық саны</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>small</source>
        <translation>шағын</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>medium-sized</source>
        <translation>орташа</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>large</source>
        <translation>ірі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/labels.py"/>
        <source>Unknown: {low} to {high}.</source>
        <extracomment>Keep: {high}, {low}</extracomment>
        <translation>Белгісіз болса: {low} – {high}.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/overview_map.py"/>
        <source>{facility}: border {origin} – {target}, {distance} km, {hours} h</source>
        <extracomment>Keep: {distance}, {facility}, {hours}, {origin}, {target}</extracomment>
        <translation>{facility}: {origin} – {target} шекарасы, {distance} км, {hours} сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/overview_map.py"/>
        <source>{facility}: {origin} → {target}, {distance} km, {hours} h</source>
        <extracomment>Keep: {distance}, {facility}, {hours}, {origin}, {target}</extracomment>
        <translation>{facility}: {origin} → {target}, {distance} км, {hours} сағ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>Countries: world map of QGIS, made with Natural Earth; its borders are no statement on any territory.</source>
        <translation>Елдер: QGIS құрамындағы әлем картасы, Natural Earth деректері бойынша жасалған; ондағы шекаралар ешбір аумақтың мәртебесі туралы пікір білдірмейді.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>scored facilities: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>бағаланған қалдық қоймалары: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>flow paths: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>ағын жолдары: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>border crossings: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>шекараны кесіп өту нүктелері: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>what was read: {layer}</source>
        <extracomment>Keep: {layer}</extracomment>
        <translation>оқылған деректер: {layer}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>Layers used</source>
        <translation>Пайдаланылған қабаттар</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>Software</source>
        <translation>Бағдарламалық қамтылым</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>as in the profile file</source>
        <translation>профиль файлындағыдай</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/ratinglist/report.py"/>
        <source>The facilities were scored by several methods ({methods}); scores of different methods cannot be ranked together. Score them all again in one run.</source>
        <extracomment>Keep: {methods}</extracomment>
        <translation>Қалдық қоймалары бірнеше әдістеме бойынша бағаланған ({methods}); әртүрлі әдістеменің балдары бойынша ортақ рейтинг жасау мүмкін емес. Барлығын бір іске қосуда қайта бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>no data</source>
        <translation>деректер жоқ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>operating</source>
        <translation>жұмыс істеп тұрған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>care and maintenance</source>
        <translation>техникалық күтімдегі</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>rehabilitated</source>
        <translation>рекультивацияланған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>abandoned</source>
        <translation>қараусыз қалған</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>orphaned</source>
        <translation>иесіз</translation>
    </message>
    <message numerus="yes">
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>%n number(s): least {least}, median {median}, largest {largest}</source>
        <extracomment>Keep: %n, {largest}, {least}, {median}</extracomment>
        <translation><numerusform>%n сан: ең кішісі {least}, медиана {median}, ең үлкені {largest}</numerusform><numerusform>%n сан: ең кішісі {least}, медиана {median}, ең үлкені {largest}</numerusform></translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>not understood: {reason}</source>
        <extracomment>Keep: {reason}</extracomment>
        <translation>түсінілмеді: {reason}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/readings_table.py"/>
        <source>unknown: {effect}</source>
        <extracomment>Keep: {effect}</extracomment>
        <translation>белгісіз: {effect}</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/style.py"/>
        <source>{class_and_limits}, class not settled</source>
        <extracomment>Keep: {class_and_limits}</extracomment>
        <translation>{class_and_limits} (бірмәнді емес)</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/style.py"/>
        <source>Known: {share} %</source>
        <extracomment>Keep: {share}</extracomment>
        <translation>Белгілі деректер: {share}%</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/style.py"/>
        <source>{name}: collect data first</source>
        <extracomment>Keep: {name}</extracomment>
        <translation>{name}: алдымен жинау</translation>
    </message>
    <message>
        <location filename="../tmf_hazard_plugin/plugin/writing.py"/>
        <source>Two outputs would go to the same file: “{first}”, “{second}”: {file}</source>
        <extracomment>Keep: {file}, {first}, {second}</extracomment>
        <translation>Екі нәтиже бір файлға жазылар еді: «{first}», «{second}»: {file}</translation>
    </message>
</context>
</TS>
