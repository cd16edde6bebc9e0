<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>The Python package pandas is missing in this QGIS. Windows: install python3-pandas with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-pandas. macOS: pip install pandas in QGIS's Python.</source>
        <translation>Бұл QGIS ортасында Python тілінің pandas кітапханасы жоқ. Windows: OSGeo4W орнатқышы арқылы python3-pandas орнатыңыз. Debian және Ubuntu: apt install python3-pandas. macOS: QGIS қолданатын Python ортасында pip install pandas.</translation>
    </message>
    <message>
        <source>{parameter}: the layer cannot be read: {value}</source>
        <translation>{parameter}: қабатты оқу мүмкін емес: {value}</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” is a table without geometry. Make points of it first: Processing Toolbox, “Create points layer from table”.</source>
        <translation>{parameter}: «{layer}» – геометриясы жоқ кесте. Алдымен одан нүктелік қабат жасаңыз: Талдау құралдары, «Кестеден нүктелік қабат жасау».</translation>
    </message>
    <message>
        <source>{parameter}: the layer “{layer}” has the wrong geometry type: {type}.</source>
        <translation>{parameter}: «{layer}» қабатының геометрия түрі сәйкес келмейді: {type}.</translation>
    </message>
    <message>
        <source>Trace downstream</source>
        <translation>Төменгі ағыстағы ағын жолын анықтау</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Бас тартылды. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>Left empty, the field is found by its name.</source>
        <translation>Бос қалдырылса, өріс атауы бойынша табылады.</translation>
    </message>
    <message>
        <source>Point layer of tailings management facilities. Every row comes out again, also without a river.</source>
        <translation>Қалдық қоймаларының нүктелік қабаты. Барлық жол, соның ішінде маңында өзені жоқ жолдар да, нәтижеде сақталады.</translation>
    </message>
    <message>
        <source>River reaches as lines, such as HydroRIVERS. Left empty, only the people around the facilities are found.</source>
        <translation>Өзен учаскелерінің сызықтық қабаты, мысалы HydroRIVERS. Бос қалдырылса, тек қалдық қоймаларының айналасындағы халық анықталады.</translation>
    </message>
    <message>
        <source>The id of each reach. Left empty, it is found by its name (HYRIV_ID, RIV_ID).</source>
        <translation>Әр өзен учаскесінің идентификаторы. Бос қалдырылса, өріс атауы бойынша табылады (HYRIV_ID, RIV_ID).</translation>
    </message>
    <message>
        <source>The id of the next reach downstream; 0 is an outlet. Left empty, it is found by its name (NEXT_DOWN). Without ids the network is built from the lines.</source>
        <translation>Төменгі ағыстағы келесі учаскенің идентификаторы; 0 – ағынның шығу нүктесі. Бос қалдырылса, өріс атауы бойынша табылады (NEXT_DOWN). Идентификаторлар болмаса, өзен желісі сызықтар бойынша құрылады.</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Сызылған бағытта</translation>
    </message>
    <message>
        <source>Against the drawing</source>
        <translation>Сызылған бағытқа қарсы</translation>
    </message>
    <message>
        <source>Whether the water flows in the direction in which the lines are drawn, or against it.</source>
        <translation>Су сызықтардың сызылу бағытымен немесе оған қарсы ағатынын көрсетеді.</translation>
    </message>
    <message>
        <source>Ends of reaches within this distance of each other, of the middle of a line or of a lake are joined.</source>
        <translation>Учаскелердің ұштары бір-біріне, сызықтың ортасына немесе көлге осы қашықтықтан жақын болса, біріктіріледі.</translation>
    </message>
    <message>
        <source>A facility farther than this from every reach has no path; it is kept and counted.</source>
        <translation>Барлық учаскеден осыдан алыс қалдық қоймасының ағын жолы болмайды; ол сақталады және саналады.</translation>
    </message>
    <message>
        <source>Where the trace stops; 0 follows the river to its end.</source>
        <translation>Ағын жолы қай қашықтықта тоқтайтынын көрсетеді; 0 болса, өзен соңына дейін қадағаланады.</translation>
    </message>
    <message>
        <source>Turns distances along the river into travel times. Lakes are crossed at the same velocity, so that the times are early rather than late.</source>
        <translation>Өзен бойындағы қашықтықтан жету уақытын есептейді. Көлдер де сол жылдамдықпен өтіледі, сондықтан уақыт шынайы мәннен ертерек болуы мүмкін, бірақ кеш болмайды.</translation>
    </message>
    <message>
        <source>Polygons. A river that ends at a lake goes on where a river leaves it, else the path ends in the lake.</source>
        <translation>Полигондар. Көлде аяқталған өзен сол көлден ағып шығатын өзен арқылы жалғасады, ондай өзен болмаса, ағын жолы көлде аяқталады.</translation>
    </message>
    <message>
        <source>Polygons of countries (or provinces): which borders a path reaches, crosses or follows. Give the neighbours too: where a path leaves the layer it is not known.</source>
        <translation>Елдердің (немесе облыстардың) полигондары: ағын жолы қай шекараға жететінін, қайсысын кесіп өтетінін немесе қайсысын бойлай ағатынын көрсетеді. Қабатта көрші елдер де болсын: ағын жолы қабат шегінен шықса, жауап белгісіз.</translation>
    </message>
    <message>
        <source>Settlements: which of them lie in the corridor, and how many people live there.</source>
        <translation>Елді мекендер: қайсысы дәлізде жатқаны және онда қанша адам тұратыны анықталады.</translation>
    </message>
    <message>
        <source>Any further layers: water intakes, protected areas, bridges, fields.</source>
        <translation>Кез келген қосымша қабаттар: су жинау орындары, ерекше қорғалатын табиғи аумақтар, көпірлер, егіс алқаптары.</translation>
    </message>
    <message>
        <source>People per cell (band 1), such as WorldPop. Where given, people are counted from it rather than from the places. Cells without data hold nobody, but where no cell has data the people are unknown.</source>
        <translation>Ұяшықтағы халық саны (1-арна), мысалы WorldPop. Көрсетілсе, халық елді мекендер бойынша емес, осы растр бойынша есептеледі. Дерегі жоқ ұяшықта адам жоқ деп саналады, бірақ бірде-бір ұяшықта дерек болмаса, халық саны белгісіз.</translation>
    </message>
    <message>
        <source>Places, people and other receptors within this distance of the path are reached.</source>
        <translation>Ағын жолынан осы қашықтыққа дейінгі елді мекендерге, халыққа және әсерге ұшырайтын басқа объектілерге ағын жетеді деп саналады.</translation>
    </message>
    <message>
        <source>A facility is flagged when its path reaches a border within this time.</source>
        <translation>Ағын жолы шекараға осы уақыт ішінде жетсе, қалдық қоймасы белгіленеді.</translation>
    </message>
    <message>
        <source>Names the facility in the log, labels and outputs. Left empty, the field is found by its name.</source>
        <translation>Қалдық қоймасы журналда, карта жазуларында және нәтижелерде осы атаумен көрсетіледі. Бос қалдырылса, өріс атауы бойынша табылады.</translation>
    </message>
    <message>
        <source>A path has crossed into a country when it stays there for at least this length; shorter stretches come from generalised border lines that zigzag over the river. Take more for coarse data.</source>
        <translation>Ағын жолы басқа елде кемінде осындай ұзындыққа созылса, сол елге өтті деп саналады; бұдан қысқа бөліктер өзенді ирелеңдей қиған жалпыланған шекара сызықтарынан пайда болады. Деректер дөрекі болса, үлкенірек мән беріңіз.</translation>
    </message>
    <message>
        <source>A river follows a border where it stays within this distance of another country; 0: none does.</source>
        <translation>Өзен басқа елден осы қашықтықтан алыстамай ақса, шекараны бойлай ағады деп саналады; 0: ондай өзен жоқ.</translation>
    </message>
    <message>
        <source>Without a river, the people within this distance of the facility stand in for those along the path, marked as a proxy; 0 leaves them unknown.</source>
        <translation>Өзен болмаса, ағын жолы бойындағы халықтың орнына қалдық қоймасынан осы қашықтыққа дейінгі халық алынады және жанама бағалау (прокси) деп белгіленеді; 0 болса, халық саны белгісіз болып қалады.</translation>
    </message>
    <message>
        <source>The input with the length and end of the path, borders, places, people and the first lake.</source>
        <translation>Кіріс қабатының ағын жолының ұзындығы мен соңы, шекаралар, елді мекендер, халық және алғашқы көл қосылған көшірмесі.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Қалдық қоймалары</translation>
    </message>
    <message>
        <source>With a path</source>
        <translation>Жолы бар</translation>
    </message>
    <message>
        <source>Too far from a river</source>
        <translation>Өзеннен тым алыс</translation>
    </message>
    <message>
        <source>Reaching a border</source>
        <translation>Шекараға жететін</translation>
    </message>
    <message>
        <source>Reaching a border within the alert time</source>
        <translation>Шекараға хабардар ету уақыты ішінде жететін</translation>
    </message>
    <message>
        <source>Facilities (TMF)</source>
        <translation>Қалдық қоймалары (хвостохранилище)</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Өзендер</translation>
    </message>
    <message>
        <source>Reach id field</source>
        <translation>Өзен учаскесі идентификаторының өрісі</translation>
    </message>
    <message>
        <source>Next reach field</source>
        <translation>Келесі өзен учаскесінің өрісі</translation>
    </message>
    <message>
        <source>Flow direction</source>
        <translation>Ағын бағыты</translation>
    </message>
    <message>
        <source>Junction tolerance, m</source>
        <translation>Қосылу шегі, м</translation>
    </message>
    <message>
        <source>Stream order field</source>
        <translation>Өзен ретінің өрісі</translation>
    </message>
    <message>
        <source>Largest distance from a river, m</source>
        <translation>Өзенге дейінгі ең үлкен қашықтық, м</translation>
    </message>
    <message>
        <source>Largest distance along the river, km</source>
        <translation>Өзен бойындағы ең үлкен қашықтық, км</translation>
    </message>
    <message>
        <source>Flow velocity, m/s</source>
        <translation>Ағын жылдамдығы, м/с</translation>
    </message>
    <message>
        <source>Lakes and reservoirs</source>
        <translation>Көлдер мен су қоймалары</translation>
    </message>
    <message>
        <source>Lake name field</source>
        <translation>Көл атауының өрісі</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <source>Country field</source>
        <translation>Ел өрісі</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Елді мекендер</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Халық санының өрісі</translation>
    </message>
    <message>
        <source>Other receptors</source>
        <translation>Әсерге ұшырайтын басқа объектілер</translation>
    </message>
    <message>
        <source>Population raster</source>
        <translation>Халық санының растры</translation>
    </message>
    <message>
        <source>Corridor on either side, m</source>
        <translation>Әр жақтағы дәліз ені, м</translation>
    </message>
    <message>
        <source>Alert time, h</source>
        <translation>Хабардар ету уақыты, сағ</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Атау өрісі</translation>
    </message>
    <message>
        <source>Shortest stretch in another country, m</source>
        <translation>Басқа елдегі ең қысқа бөлік, м</translation>
    </message>
    <message>
        <source>Width of a boundary river, m</source>
        <translation>Шекаралық өзеннің ені, м</translation>
    </message>
    <message>
        <source>Radius where there is no river, m</source>
        <translation>Өзен жоқ жердегі радиус, м</translation>
    </message>
    <message>
        <source>Facilities with what lies downstream</source>
        <translation>Қалдық қоймалары және олардың төменгі ағысы</translation>
    </message>
    <message>
        <source>Flow paths</source>
        <translation>Ағын жолдары</translation>
    </message>
    <message>
        <source>One line for each facility at a river.</source>
        <translation>Өзен маңындағы әр қалдық қоймасына бір сызық.</translation>
    </message>
    <message>
        <source>Border crossings</source>
        <translation>Шекараны кесіп өту нүктелері</translation>
    </message>
    <message>
        <source>Where paths cross a border or reach one.</source>
        <translation>Ағын жолдары шекараны кесіп өтетін немесе шекараға жететін жерлер.</translation>
    </message>
    <message>
        <source>Places and receptors reached</source>
        <translation>Ағын жететін елді мекендер мен объектілер</translation>
    </message>
    <message>
        <source>One row for each facility and place (or other receptor) within the corridor.</source>
        <translation>Дәліз ішіндегі әр қалдық қоймасы мен елді мекен (немесе әсерге ұшырайтын басқа объект) жұбына бір жол.</translation>
    </message>
    <message>
        <source>At a fork the branch of the largest order is followed, else the longest way down.</source>
        <translation>Тармақталған жерде реті ең үлкен тармақ, ол болмаса, төмен қарай ең ұзын жол таңдалады.</translation>
    </message>
    <message>
        <source>Names the lakes; one without a name is told by its number, as № 180760.</source>
        <translation>Көлдердің атауын береді; атауы жоқ көл нөмірімен көрсетіледі, мысалы № 180760.</translation>
    </message>
    <message>
        <source>Names the countries.</source>
        <translation>Елдердің атауын береді.</translation>
    </message>
    <message>
        <source>People of each place; 0 counts as unknown, as gazetteers write it for want of a number.</source>
        <translation>Әр елді мекеннің халық саны; 0 белгісіз деп саналады: географиялық атаулар анықтамалықтарында деректің жоқтығы осылай белгіленеді.</translation>
    </message>
    <message>
        <source>The field “{field}” cannot be both: {first}, {second}.</source>
        <translation>«{field}» өрісін екі параметрге қатар қолдану мүмкін емес: {first}, {second}.</translation>
    </message>
    <message>
        <source>“{second}” needs “{first}”: without it nothing tells which reach is meant.</source>
        <translation>«{second}» параметрі үшін «{first}» параметрі қажет: онсыз қай өзен учаскесі екені белгісіз.</translation>
    </message>
    <message>
        <source>{parameter} needs the layer: {layer}.</source>
        <translation>«{parameter}» параметріне мына қабат қажет: {layer}.</translation>
    </message>
    <message>
        <source>{parameter}: the layer has no field “{field}”.</source>
        <translation>{parameter}: қабатта «{field}» өрісі жоқ.</translation>
    </message>
    <message>
        <source>Hazard rating list</source>
        <translation>Қауіптілік рейтингінің тізімі</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) in the rating list.</source>
        <translation><numerusform>Рейтинг тізімінде %n қалдық қоймасы бар.</numerusform><numerusform>Рейтинг тізімінде %n қалдық қоймасы бар.</numerusform></translation>
    </message>
    <message>
        <source>The Python package XlsxWriter is missing in this QGIS: the workbook has all values, but no colours, widths or filters. Windows: install python3-xlsxwriter with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-xlsxwriter.</source>
        <translation>Бұл QGIS ортасында Python тілінің XlsxWriter кітапханасы жоқ: жұмыс кітабында барлық мән бар, бірақ түстер, баған ендері және сүзгілер жоқ. Windows: OSGeo4W орнатқышы арқылы python3-xlsxwriter орнатыңыз. Debian және Ubuntu: apt install python3-xlsxwriter.</translation>
    </message>
    <message>
        <source>Drawing the PDF…</source>
        <translation>PDF сызылуда…</translation>
    </message>
    <message>
        <source>Cancelled. Not all files were written.</source>
        <translation>Бас тартылды. Файлдардың бәрі жазылмады.</translation>
    </message>
    <message>
        <source>Hazard of tailings management facilities</source>
        <translation>Қалдық қоймаларының қауіптілігі</translation>
    </message>
    <message>
        <source>Writes the facilities that “Score TMF hazard” scored as a ranked list for people without QGIS: a web page with map and charts, a workbook, a printable PDF, a CSV table. Choose at least one file.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» алгоритмі бағалаған қалдық қоймаларының рейтинг тізімін QGIS қолданбайтын адамдар үшін жазады: картасы мен диаграммалары бар веб-бет, жұмыс кітабы, басып шығаруға арналған PDF, CSV кестесі. Кемінде бір файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Facilities of which too little is known stand apart, under “Collect data first”, with what to collect. Where the class is not settled, the list says which data would settle it.</source>
        <translation>Деректері тым аз қалдық қоймалары «Алдымен деректер жинау керек» бөлімінде бөлек тұрады, қандай деректер жинау керегі көрсетіледі. Сынып бірмәнді анықталмаса, оны қандай деректер анықтайтыны тізімде жазылады.</translation>
    </message>
    <message>
        <source>The files hold everything they need and fetch nothing from a network. The same data, parameters and versions give the same files.</source>
        <translation>Файлдарда қажеттінің бәрі бар, желіден ештеңе жүктелмейді. Деректер, параметрлер және нұсқалар бірдей болса, файлдар да бірдей болады.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>«{file}» файлын жазу мүмкін емес: {reason}</translation>
    </message>
    <message>
        <source>A layer with the fields of “Score TMF hazard”.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» алгоритмінің өрістері бар қабат.</translation>
    </message>
    <message>
        <source>Heads the list. Left empty: “Hazard of tailings management facilities”.</source>
        <translation>Тізімнің тақырыбы. Бос қалдырылса: «Қалдық қоймаларының қауіптілігі».</translation>
    </message>
    <message>
        <source>Who hands the list over; stands above the title.</source>
        <translation>Тізімді ұсынатын ұйым; тақырыптың үстінде тұрады.</translation>
    </message>
    <message>
        <source>The date that the list bears. Left empty: today.</source>
        <translation>Тізімде көрсетілетін күн. Бос қалдырылса: бүгінгі күн.</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation>QGIS тілінде</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшын</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орыс</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақ</translation>
    </message>
    <message>
        <source>The language of the reader, which need not be yours.</source>
        <translation>Оқырманның тілі; ол интерфейс тілінен өзгеше болуы мүмкін.</translation>
    </message>
    <message>
        <source>So many of the highest are numbered on the map and broken down in the chart. The list holds all.</source>
        <translation>Балы ең жоғары қалдық қоймаларының осынша саны картада нөмірленіп, диаграммада талданады. Тізімде барлығы бар.</translation>
    </message>
    <message>
        <source>Region, operator or country: a column of the list, a filter, and a chart by group.</source>
        <translation>Өңір, оператор немесе ел: тізім бағаны, сүзгі және топтар бойынша диаграмма болады.</translation>
    </message>
    <message>
        <source>From “Trace downstream”; drawn on the map.</source>
        <translation>«Төменгі ағыстағы ағын жолын анықтау» алгоритмінен; картаға салынады.</translation>
    </message>
    <message>
        <source>From “Trace downstream”; drawn on the map and listed.</source>
        <translation>«Төменгі ағыстағы ағын жолын анықтау» алгоритмінен; картаға салынады және тізімге енгізіледі.</translation>
    </message>
    <message>
        <source>The size of the pages, in landscape.</source>
        <translation>Беттердің өлшемі, көлденең бағытта.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-бет (HTML)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Жұмыс кітабы (XLSX)</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Баспа (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Кесте (CSV)</translation>
    </message>
    <message>
        <source>One file with list, map, charts and method, to be opened in any browser.</source>
        <translation>Тізім, карта, диаграммалар және әдістеме бар бір файл, кез келген браузерде ашылады.</translation>
    </message>
    <message>
        <source>Sheets for list, components, assumptions, summary and method.</source>
        <translation>Тізім, компоненттер, болжамдар, қорытынды және әдістеме парақтары.</translation>
    </message>
    <message>
        <source>The map and the list, drawn by QGIS's print layout.</source>
        <translation>QGIS бет жаймасы арқылы салынған карта және тізім.</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark, commas and decimal points, field names as headers.</source>
        <translation>Байттар ретінің белгісі бар UTF-8, бөлгіш – үтір, ондық бөлгіш – нүкте, бағандардың тақырыбы – өріс атаулары.</translation>
    </message>
    <message>
        <source>No file is chosen. Choose at least one of: HTML, XLSX, PDF, CSV.</source>
        <translation>Файл таңдалмаған. Кемінде біреуін таңдаңыз: HTML, XLSX, PDF, CSV.</translation>
    </message>
    <message>
        <source>Scored facilities</source>
        <translation>Бағаланған қалдық қоймалары</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Facilities to point out</source>
        <translation>Ерекше көрсетілетін қалдық қоймалары</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Топ өрісі</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>PDF қағазының өлшемі</translation>
    </message>
    <message>
        <source>The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.</source>
        <translation>«{layer}» қабатында мына өрістер жоқ: {fields}. Алдымен «Қалдық қоймаларының қауіптілігін бағалау» алгоритмін іске қосыңыз.</translation>
    </message>
    <message>
        <source>The layer “{layer}” lacks the fields: {fields}. Run “Trace downstream” first.</source>
        <translation>«{layer}» қабатында мына өрістер жоқ: {fields}. Алдымен «Төменгі ағыстағы ағын жолын анықтау» алгоритмін іске қосыңыз.</translation>
    </message>
    <message>
        <source>Score TMF hazard</source>
        <translation>Қалдық қоймаларының қауіптілігін бағалау</translation>
    </message>
    <message>
        <source>Point layer of tailings management facilities. Every row comes out again, also without geometry.</source>
        <translation>Қалдық қоймаларының нүктелік қабаты. Барлық жол, соның ішінде геометриясы жоқ жолдар да, нәтижеде сақталады.</translation>
    </message>
    <message>
        <source>Which components are added up, and where the class limits lie. The limits are the plugin's own defaults.</source>
        <translation>Қай компоненттер қосылатынын және сынып шектері қандай екенін анықтайды. Шектер – модульдің өз бастапқы мәндері.</translation>
    </message>
    <message>
        <source>River lines. Left empty, the distance to the nearest river is unknown, not large.</source>
        <translation>Өзендердің сызықтық қабаты. Бос қалдырылса, ең жақын өзенге дейінгі қашықтық үлкен деп емес, белгісіз деп саналады.</translation>
    </message>
    <message>
        <source>Strahler order or mean discharge. Left empty, it is found by its name (ORD_STRA, DIS_AV_CMS, ...).</source>
        <translation>Стралер бойынша өзен реті немесе орташа су шығыны. Бос қалдырылса, өріс атауы бойынша табылады (ORD_STRA, DIS_AV_CMS, ...).</translation>
    </message>
    <message>
        <source>What the river size field holds. Order: 1–2 small, 3–4 medium, 5 and more large. Discharge: below 1 small, below 50 medium, else large. A field whose name says it (ORD_STRA, DIS_AV_CMS, ...) brings its own kind.</source>
        <translation>Өзен мөлшерінің өрісінде не берілгенін көрсетеді. Рет: 1–2 – шағын, 3–4 – орташа, 5 және одан жоғары – ірі. Су шығыны: 1-ден кем – шағын, 50-ден кем – орташа, қалғаны – ірі. Өрістің атауы шаманың түрін көрсетсе (ORD_STRA, DIS_AV_CMS, ...), сол түр қолданылады.</translation>
    </message>
    <message>
        <source>Polygons; the area gives the size (below 1 km² small, below 10 km² medium, else large). Shorelines as lines serve too, then the size is unknown.</source>
        <translation>Полигондар; көлдің мөлшері ауданы бойынша анықталады (1 км²-ден кем – шағын, 10 км²-ден кем – орташа, қалғаны – ірі). Жағалау сызықтары да жарайды, бірақ онда көлдің мөлшері белгісіз болады.</translation>
    </message>
    <message>
        <source>Polygons of the flood zone (HQ-500 or HQ-100). Without them the distance to water stands in as a proxy: nearer than 100 m is inside, farther than 2,000 m is outside, between is unknown.</source>
        <translation>Су басу аймағының полигондары (HQ-500 немесе HQ-100). Олар болмаса, жанама бағалау (прокси) ретінде суға дейінгі қашықтық қолданылады: 100 м-ден жақын – аймақ ішінде, 2 000 м-ден алыс – аймақтан тыс, екеуінің арасында – белгісіз.</translation>
    </message>
    <message>
        <source>Raster of PGA in g, sampled at each facility (band 1). Cells without data are unknown.</source>
        <translation>PGA растры, g бірлігімен; мәні әр қалдық қоймасының орнында алынады (1-арна). Деректері жоқ ұяшықтар белгісіз деп саналады.</translation>
    </message>
    <message>
        <source>How far to look for water, in metres on the ellipsoid. Beyond it a water body counts as absent.</source>
        <translation>Су объектісі қандай қашықтыққа дейін ізделетінін көрсетеді, эллипсоид бойынша, метрмен. Одан әрі су объектісі жоқ деп саналады.</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Ең нашар жағдай</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Ең жақсы жағдай</translation>
    </message>
    <message>
        <source>Middle of the range</source>
        <translation>Аралықтың ортасы</translation>
    </message>
    <message>
        <source>Which score stands in for an unknown input. The interval from lowest to highest is given in any case.</source>
        <translation>Белгісіз кіріс дерегінің орнына қай балл алынатынын көрсетеді. Ең төмен балдан ең жоғары балға дейінгі аралық бәрібір беріледі.</translation>
    </message>
    <message>
        <source>Your own method as a JSON file; it wins over the built-in profile. See the guide and the JSON Schema.</source>
        <translation>JSON файлы түріндегі өз әдістемеңіз; ол кіріктірілген профильден басым болады. Нұсқаулықты және JSON схемасын қараңыз.</translation>
    </message>
    <message>
        <source>The input with its scores, classes, rank and what is not known. A GeoPackage carries the style with it.</source>
        <translation>Кіріс қабатының балдар, сыныптар, орын және белгісіз деректер қосылған көшірмесі. GeoPackage стильді өзімен бірге сақтайды.</translation>
    </message>
    <message>
        <source>Class low</source>
        <translation>Қауіптілік сыныбы: төмен</translation>
    </message>
    <message>
        <source>Class medium</source>
        <translation>Қауіптілік сыныбы: орташа</translation>
    </message>
    <message>
        <source>Class high</source>
        <translation>Қауіптілік сыныбы: жоғары</translation>
    </message>
    <message>
        <source>Class very high</source>
        <translation>Қауіптілік сыныбы: өте жоғары</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Деректер жеткіліксіз</translation>
    </message>
    <message>
        <source>Class not settled</source>
        <translation>Сынып бірмәнді анықталмаған</translation>
    </message>
    <message>
        <source>Method profile</source>
        <translation>Әдістеме профилі</translation>
    </message>
    <message>
        <source>River size field</source>
        <translation>Өзен мөлшерінің өрісі</translation>
    </message>
    <message>
        <source>River size is given as</source>
        <translation>Өзен мөлшерінің берілу түрі</translation>
    </message>
    <message>
        <source>Flood zones</source>
        <translation>Су басу аймақтары</translation>
    </message>
    <message>
        <source>Peak ground acceleration, g (475 years)</source>
        <translation>Топырақтың шыңдық үдеуі (PGA), g (475 жыл)</translation>
    </message>
    <message>
        <source>Search radius, m</source>
        <translation>Іздеу радиусы, м</translation>
    </message>
    <message>
        <source>What is unknown counts as</source>
        <translation>Белгісіз деректерді есепке алу</translation>
    </message>
    <message>
        <source>Method profile file</source>
        <translation>Әдістеме профилінің файлы</translation>
    </message>
    <message>
        <source>{title} ({id}; limits {limits})</source>
        <translation>{title} ({id}; шектері: {limits})</translation>
    </message>
    <message>
        <source>Names the facility in the log, labels and reports.</source>
        <translation>Қалдық қоймасы журналда, карта жазуларында және есептерде осы атаумен көрсетіледі.</translation>
    </message>
    <message>
        <source>Volume field</source>
        <translation>Көлем өрісі</translation>
    </message>
    <message>
        <source>Volume of stored tailings.</source>
        <translation>Жинақталған байыту қалдықтарының көлемі.</translation>
    </message>
    <message>
        <source>Mass field, t</source>
        <translation>Масса өрісі, т</translation>
    </message>
    <message>
        <source>Mass of stored tailings in tonnes, for where the volume is unknown.</source>
        <translation>Жинақталған байыту қалдықтарының массасы, тоннамен; көлемі белгісіз болғанда қолданылады.</translation>
    </message>
    <message>
        <source>Water hazard class field (WHC)</source>
        <translation>Су үшін қауіптілік сыныбының өрісі (WHC)</translation>
    </message>
    <message>
        <source>0, 1, 2 or 3.</source>
        <translation>0, 1, 2 немесе 3.</translation>
    </message>
    <message>
        <source>Substances field</source>
        <translation>Заттар өрісі</translation>
    </message>
    <message>
        <source>Text that names ore or substances, in English, Russian or Kazakh; the worst one gives the water hazard class where that is unknown.</source>
        <translation>Кен немесе заттар аталған мәтін, ағылшын, орыс немесе қазақ тілінде; су үшін қауіптілік сыныбы белгісіз болса, ол ең қауіпті зат бойынша анықталады.</translation>
    </message>
    <message>
        <source>Waste hazard class field</source>
        <translation>Қалдықтардың қауіптілік сыныбының өрісі</translation>
    </message>
    <message>
        <source>National class I to V; gives the water hazard class (3, 3, 2, 1, 0) where that is unknown.</source>
        <translation>Ұлттық сынып, I–V; су үшін қауіптілік сыныбы белгісіз болса, сол бойынша анықталады (3, 3, 2, 1, 0).</translation>
    </message>
    <message>
        <source>Status field</source>
        <translation>Жай-күй өрісі</translation>
    </message>
    <message>
        <source>Operating, care and maintenance, closed, rehabilitated, abandoned or orphaned, in English, Russian or Kazakh.</source>
        <translation>Жұмыс істеп тұрған, техникалық күтімдегі, жабылған, рекультивацияланған, қараусыз қалған немесе иесіз; ағылшын, орыс немесе қазақ тілінде.</translation>
    </message>
    <message>
        <source>Factor of safety field</source>
        <translation>Орнықтылық қорының коэффициенті өрісі</translation>
    </message>
    <message>
        <source>Factor of safety of the dam.</source>
        <translation>Бөгеттің орнықтылық қорының коэффициенті.</translation>
    </message>
    <message>
        <source>PGA field, g</source>
        <translation>PGA өрісі, g</translation>
    </message>
    <message>
        <source>Peak ground acceleration in g, 475 years; wins over the raster.</source>
        <translation>Топырақтың шыңдық үдеуі (PGA), g бірлігімен, 475 жыл; растрдан басым болады.</translation>
    </message>
    <message>
        <source>MSK-64 intensity field</source>
        <translation>MSK-64 шкаласы бойынша балл өрісі</translation>
    </message>
    <message>
        <source>Gives the PGA, 0.1 · 2^(I−7), where that is unknown.</source>
        <translation>PGA белгісіз болса, осы балл бойынша есептеледі: 0,1 · 2^(I−7).</translation>
    </message>
    <message>
        <source>Flood zone field</source>
        <translation>Су басу аймағының өрісі</translation>
    </message>
    <message>
        <source>Yes or no: the facility lies in the flood zone.</source>
        <translation>Иә немесе жоқ: қалдық қоймасы су басу аймағында орналасқан ба.</translation>
    </message>
    <message>
        <source>Population at risk field</source>
        <translation>Тәуекел аймағындағы халық өрісі</translation>
    </message>
    <message>
        <source>People along the first 10 km of the flow path (profile TRI); “Trace downstream” writes pop_10km.</source>
        <translation>Ағын жолының алғашқы 10 км бойындағы халық саны (TRI профилі); pop_10km өрісін «Төменгі ағыстағы ағын жолын анықтау» алгоритмі жазады.</translation>
    </message>
    <message>
        <source>Volume unit</source>
        <translation>Көлемнің өлшем бірлігі</translation>
    </message>
    <message>
        <source>Unit of the volume field. A field found by its name may say its unit itself.</source>
        <translation>Көлем өрісінің өлшем бірлігі. Атауы бойынша табылған өрістің бірлігі атауында көрсетілуі мүмкін.</translation>
    </message>
    <message>
        <source>Bulk density, t/m³</source>
        <translation>Көлемдік тығыздық, т/м³</translation>
    </message>
    <message>
        <source>Turns mass into volume.</source>
        <translation>Массаны көлемге айналдырады.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is not a number.</source>
        <translation>{parameter}: «{value}» мәні сан емес.</translation>
    </message>
    <message>
        <source>Style by hazard class</source>
        <translation>Қауіптілік сыныбы бойынша стиль беру</translation>
    </message>
    <message>
        <source>Styles a layer that “Score TMF hazard” wrote: classes by colour and size, rings where the class is not settled, grey where data are insufficient, a legend with the class limits, and a map tip that explains each score. The style is also kept with the file. Use it as the last step of a model where other steps follow the scoring.</source>
        <translation>«Қалдық қоймаларының қауіптілігін бағалау» алгоритмі жазған қабатқа стиль береді: сыныптар түсімен және мөлшерімен ажыратылады, сынып бірмәнді анықталмаса – сақина, деректер жеткіліксіз болса – сұр белгі; сынып шектері көрсетілген шартты белгілер және әр балды түсіндіретін қалқымалы түсініктеме қосылады. Стиль файлмен бірге де сақталады. Модельде бағалаудан кейін басқа қадамдар болса, мұны соңғы қадам ретінде қолданыңыз.</translation>
    </message>
    <message>
        <source>Styled layer</source>
        <translation>Стиль берілген қабат</translation>
    </message>
    <message>
        <source>The style was kept with the file.</source>
        <translation>Стиль файлмен бірге сақталды.</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no scored facility.</source>
        <translation>«{layer}» қабатында бағаланған қалдық қоймасы жоқ.</translation>
    </message>
    <message>
        <source>Neighbouring country</source>
        <translation>Іргелес мемлекет</translation>
    </message>
    <message>
        <source>Country of Central Asia</source>
        <translation>Орталық Азия елі</translation>
    </message>
    <message>
        <source>volume or mass of the tailings</source>
        <translation>байыту қалдықтарының көлемі немесе массасы</translation>
    </message>
    <message>
        <source>water hazard class, substances or waste hazard class</source>
        <translation>су үшін қауіптілік сыныбы, заттар немесе қалдықтардың қауіптілік сыныбы</translation>
    </message>
    <message>
        <source>status: operating, closed, rehabilitated, abandoned</source>
        <translation>жай-күйі: жұмыс істеп тұрған, жабылған, рекультивацияланған, қараусыз қалған</translation>
    </message>
    <message>
        <source>peak ground acceleration or MSK-64 intensity</source>
        <translation>топырақтың шыңдық үдеуі (PGA) немесе MSK-64 шкаласы бойынша балл</translation>
    </message>
    <message>
        <source>flood zone</source>
        <translation>су басу аймағы</translation>
    </message>
    <message>
        <source>factor of safety of the dam</source>
        <translation>бөгеттің орнықтылық қорының коэффициенті</translation>
    </message>
    <message>
        <source>rivers with their size, and lakes</source>
        <translation>мөлшері көрсетілген өзендер және көлдер</translation>
    </message>
    <message>
        <source>population along the first 10 km of the flow path</source>
        <translation>ағын жолының алғашқы 10 км бойындағы халық саны</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Қырғызстан</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Тәжікстан</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Түрікменстан</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Қытай</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Моңғолия</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Ауғанстан</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пәкістан</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Үндістан</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Әзербайжан</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Түркия</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Грекия</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Палестина</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Мысыр</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Сауд Арабиясы</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Біріккен Араб Әмірліктері</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Солтүстік Корея</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Оңтүстік Корея</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Жапония</translation>
    </message>
    <message>
        <source>access is denied, or another program keeps the file open</source>
        <translation>рұқсат жоқ немесе файл басқа бағдарламада ашық</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>диск тек оқуға арналған</translation>
    </message>
    <message>
        <source>the folder or file does not exist</source>
        <translation>бума немесе файл жоқ</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>жолдың бір бөлігі бума емес, файл</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>осындай атауы бар бума бар</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>дискіде орын жоқ</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>атауы тым ұзын</translation>
    </message>
    <message>
        <source>Hazard score</source>
        <translation>Қауіптілік балы</translation>
    </message>
    <message>
        <source>Lowest possible score</source>
        <translation>Ықтимал ең төмен балл</translation>
    </message>
    <message>
        <source>Highest possible score</source>
        <translation>Ықтимал ең жоғары балл</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Қауіптілік сыныбы</translation>
    </message>
    <message>
        <source>Lowest possible class</source>
        <translation>Ықтимал ең төмен сынып</translation>
    </message>
    <message>
        <source>Highest possible class</source>
        <translation>Ықтимал ең жоғары сынып</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Share of known data, %</source>
        <translation>Белгілі деректердің үлесі, %</translation>
    </message>
    <message>
        <source>Assumed components</source>
        <translation>Болжам бойынша қабылданған компоненттер</translation>
    </message>
    <message>
        <source>How each component is known</source>
        <translation>Әр компоненттің қалай белгілі болғаны</translation>
    </message>
    <message>
        <source>Volume of tailings, m³</source>
        <translation>Байыту қалдықтарының көлемі, м³</translation>
    </message>
    <message>
        <source>Water hazard class (WHC)</source>
        <translation>Су үшін қауіптілік сыныбы (WHC)</translation>
    </message>
    <message>
        <source>Distance to the nearest river, m</source>
        <translation>Ең жақын өзенге дейінгі қашықтық, м</translation>
    </message>
    <message>
        <source>Nearest river</source>
        <translation>Ең жақын өзен</translation>
    </message>
    <message>
        <source>Distance to the nearest lake, m</source>
        <translation>Ең жақын көлге дейінгі қашықтық, м</translation>
    </message>
    <message>
        <source>In the flood zone</source>
        <translation>Су басу аймағында</translation>
    </message>
    <message>
        <source>Distance to the river, m</source>
        <translation>Өзенге дейінгі қашықтық, м</translation>
    </message>
    <message>
        <source>River reach at the facility</source>
        <translation>Қалдық қоймасы маңындағы өзен учаскесі</translation>
    </message>
    <message>
        <source>Length of the flow path, km</source>
        <translation>Ағын жолының ұзындығы, км</translation>
    </message>
    <message>
        <source>How the flow path ends</source>
        <translation>Ағын жолы немен аяқталады</translation>
    </message>
    <message>
        <source>Lake in which the flow path ends</source>
        <translation>Ағын жолы аяқталатын көл</translation>
    </message>
    <message>
        <source>Transboundary</source>
        <translation>Трансшекаралық</translation>
    </message>
    <message>
        <source>Distance to the border, km</source>
        <translation>Шекараға дейінгі қашықтық, км</translation>
    </message>
    <message>
        <source>Travel time to the border, h</source>
        <translation>Шекараға жету уақыты, сағ</translation>
    </message>
    <message>
        <source>Next country</source>
        <translation>Келесі ел</translation>
    </message>
    <message>
        <source>Border within the alert time</source>
        <translation>Шекараға хабардар ету уақыты ішінде жетеді</translation>
    </message>
    <message>
        <source>Transboundary screening</source>
        <translation>Трансшекаралық алдын ала бағалау</translation>
    </message>
    <message>
        <source>Places reached</source>
        <translation>Ағын жететін елді мекендер</translation>
    </message>
    <message>
        <source>People along the first 10 km</source>
        <translation>Алғашқы 10 км бойындағы халық</translation>
    </message>
    <message>
        <source>People along the flow path</source>
        <translation>Ағын жолы бойындағы халық</translation>
    </message>
    <message>
        <source>How the people are known</source>
        <translation>Халық саны қалай белгілі</translation>
    </message>
    <message>
        <source>Places without a known population</source>
        <translation>Халық саны белгісіз елді мекендер</translation>
    </message>
    <message>
        <source>First lake</source>
        <translation>Бірінші көл</translation>
    </message>
    <message>
        <source>Doubtful reaches used</source>
        <translation>Қолданылған күмәнді учаскелер</translation>
    </message>
    <message>
        <source>Facility (row)</source>
        <translation>Қалдық қоймасы (жол)</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Қалдық қоймасы</translation>
    </message>
    <message>
        <source>Length, km</source>
        <translation>Ұзындығы, км</translation>
    </message>
    <message>
        <source>Travel time, h</source>
        <translation>Жету уақыты, сағ</translation>
    </message>
    <message>
        <source>Crossing or border river</source>
        <translation>Шекараны кесіп өту немесе шекаралық өзен</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>Қай елден</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>Қай елге</translation>
    </message>
    <message>
        <source>Distance along the river, km</source>
        <translation>Өзен бойындағы қашықтық, км</translation>
    </message>
    <message>
        <source>Corridor reached after, km</source>
        <translation>Дәлізге дейінгі қашықтық, км</translation>
    </message>
    <message>
        <source>Distance from the river, m</source>
        <translation>Өзеннен қашықтық, м</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Халық саны</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translation>Шекараны кесіп өту нүктесі</translation>
    </message>
    <message>
        <source>River reaches or follows the border</source>
        <translation>Өзен шекараға жетеді немесе оны бойлай ағады</translation>
    </message>
    <message>
        <source>end of the river</source>
        <translation>өзеннің соңы</translation>
    </message>
    <message>
        <source>sea or lake</source>
        <translation>теңіз немесе көл</translation>
    </message>
    <message>
        <source>distance limit</source>
        <translation>қашықтық шегі</translation>
    </message>
    <message>
        <source>loop in the river data</source>
        <translation>өзен деректеріндегі тұйық шеңбер</translation>
    </message>
    <message>
        <source>gap in the river data</source>
        <translation>өзен деректеріндегі үзіліс</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) read.</source>
        <translation><numerusform>%n қалдық қоймасы оқылды.</numerusform><numerusform>%n қалдық қоймасы оқылды.</numerusform></translation>
    </message>
    <message>
        <source>The facilities have no coordinate reference system; their coordinates fit EPSG:4326, which is assumed.</source>
        <translation>Қалдық қоймалары қабатының координаттар жүйесі жоқ; координаттары EPSG:4326 жүйесіне сай келеді, сондықтан сол жүйе қабылданды.</translation>
    </message>
    <message numerus="yes">
        <source>River network: %n reach(es), linked by their ids.</source>
        <translation><numerusform>Өзен желісі: %n өзен учаскесі, идентификаторлар арқылы байланыстырылған.</numerusform><numerusform>Өзен желісі: %n өзен учаскесі, идентификаторлар арқылы байланыстырылған.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>River network: %n reach(es), linked where their ends meet.</source>
        <translation><numerusform>Өзен желісі: %n өзен учаскесі, ұштары түйіскен жерде байланыстырылған.</numerusform><numerusform>Өзен желісі: %n өзен учаскесі, ұштары түйіскен жерде байланыстырылған.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n junction(s) in the middle of a line.</source>
        <translation><numerusform>%n түйісу нүктесі сызықтың ортасында жатыр.</numerusform><numerusform>%n түйісу нүктесі сызықтың ортасында жатыр.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fork(s): the largest order, else the longest way down is followed.</source>
        <translation><numerusform>%n тармақталу: реті ең үлкен тармақ, ол болмаса, төмен қарай ең ұзын жол таңдалады.</numerusform><numerusform>%n тармақталу: реті ең үлкен тармақ, ол болмаса, төмен қарай ең ұзын жол таңдалады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lake(s) crossed from inflow to outflow.</source>
        <translation><numerusform>%n көл құйылу орнынан шығу орнына дейін кесіп өтілді.</numerusform><numerusform>%n көл құйылу орнынан шығу орнына дейін кесіп өтілді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n river feature(s) without usable line skipped.</source>
        <translation><numerusform>Жарамды сызығы жоқ %n өзен объектісі өткізіп жіберілді.</numerusform><numerusform>Жарамды сызығы жоқ %n өзен объектісі өткізіп жіберілді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reach id(s) occur more than once; the first one counts.</source>
        <translation><numerusform>Өзен учаскесінің %n идентификаторы қайталанады; біріншісі есепке алынады.</numerusform><numerusform>Өзен учаскесінің %n идентификаторы қайталанады; біріншісі есепке алынады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reach(es) flow into a reach that the layer lacks: a gap.</source>
        <translation><numerusform>%n өзен учаскесі қабатта жоқ учаскеге құяды: үзіліс.</numerusform><numerusform>%n өзен учаскесі қабатта жоқ учаскеге құяды: үзіліс.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) end where the river data run in a loop.</source>
        <translation><numerusform>%n ағын жолы өзен деректері тұйық шеңбер құрайтын жерде аяқталады.</numerusform><numerusform>%n ағын жолы өзен деректері тұйық шеңбер құрайтын жерде аяқталады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) use reaches whose direction is flagged as doubtful.</source>
        <translation><numerusform>%n ағын жолы бағыты күмәнді деп белгіленген учаскелер арқылы өтеді.</numerusform><numerusform>%n ағын жолы бағыты күмәнді деп белгіленген учаскелер арқылы өтеді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) reach places without a known population: pop_path is the least, pop_10km stays empty where such a place lies on the first 10 km.</source>
        <translation><numerusform>%n ағын жолы халық саны белгісіз елді мекендерге жетеді: pop_path – ең аз мән, ал ондай елді мекен алғашқы 10 км бойында жатса, pop_10km бос қалады.</numerusform><numerusform>%n ағын жолы халық саны белгісіз елді мекендерге жетеді: pop_path – ең аз мән, ал ондай елді мекен алғашқы 10 км бойында жатса, pop_10km бос қалады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) without a river: the people around stand in for those downstream (proxy).</source>
        <translation><numerusform>%n қалдық қоймасының өзені жоқ: төменгі ағыстағы халықтың орнына айналадағы халық алынды (жанама бағалау).</numerusform><numerusform>%n қалдық қоймасының өзені жоқ: төменгі ағыстағы халықтың орнына айналадағы халық алынды (жанама бағалау).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>және тағы %n</numerusform><numerusform>және тағы %n</numerusform></translation>
    </message>
    <message>
        <source>Follows the river downstream of each tailings management facility (TMF): how far, into which lake or sea, across which borders and when, past which places and how many people.</source>
        <translation>Әр қалдық қоймасынан (хвостохранилище) төменгі ағыстағы өзенді қадағалайды: қандай қашықтыққа дейін, қай көлге немесе теңізге, қай шекаралар арқылы және қашан, қай елді мекендер мен қанша адамның жанынан өтеді.</translation>
    </message>
    <message>
        <source>The path starts at the nearest point of the nearest river, whatever the coordinate systems, and goes downstream only. Lengths are geodesic. At forks the main branch is followed; a loop in the data ends the path and is reported; lakes are crossed from inflow to outflow.</source>
        <translation>Координаттар жүйесі қандай болса да, ағын жолы ең жақын өзеннің ең жақын нүктесінен басталып, тек төменгі ағысқа қарай жүреді. Ұзындықтар геодезиялық. Тармақталған жерде негізгі тармақ таңдалады; деректердегі тұйық шеңбер ағын жолын аяқтайды және хабарланады; көлдер құйылу орнынан шығу орнына дейін кесіп өтіледі.</translation>
    </message>
    <message>
        <source>A short stretch beyond a generalised border line is no crossing, and a river that follows a border is told apart from one that crosses it. What is not known stays empty, it is never taken for harmless.</source>
        <translation>Жалпыланған шекара сызығының арғы жағындағы қысқа бөлік шекараны кесіп өту деп саналмайды, шекараны бойлай ағатын өзен оны кесіп өтетін өзеннен ажыратылады. Белгісіз дерек бос қалады және ешқашан қауіпсіз деп саналмайды.</translation>
    </message>
    <message>
        <source>This is a screening by the lie of the rivers. It models no dam break, no dilution and no chemistry.</source>
        <translation>Бұл – өзендердің орналасуы бойынша алдын ала бағалау. Мұнда бөгеттің бұзылуы, ластанудың сұйылуы және химиялық өзгерістер модельденбейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) without usable position; kept, nothing known downstream.</source>
        <translation><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, төменгі ағысы туралы дерек жоқ.</numerusform><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, төменгі ағысы туралы дерек жоқ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reach(es) end away from the next one, at most {distance} m; bridged. Is the flow direction right?</source>
        <translation><numerusform>%n учаске келесі учаскеге жетпей аяқталады, ең үлкен алшақтық: {distance} м; олар біріктірілді. Ағын бағыты дұрыс па?</numerusform><numerusform>%n учаске келесі учаскеге жетпей аяқталады, ең үлкен алшақтық: {distance} м; олар біріктірілді. Ағын бағыты дұрыс па?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) without a river within reach; kept, fields empty.</source>
        <translation><numerusform>%n қалдық қоймасының маңында өзен жоқ; олар сақталды, өрістері бос.</numerusform><numerusform>%n қалдық қоймасының маңында өзен жоқ; олар сақталды, өрістері бос.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) end where the river lines end, at most {distance} m short of a lake, into which they most likely flow. Raise “{parameter}”.</source>
        <translation><numerusform>%n ағын жолы өзен сызықтары үзілген жерде аяқталады, көлге дейінгі қашықтық {distance} м шамасынан аспайды; олардың сол көлге құюы ықтимал. «{parameter}» параметрінің мәнін арттырыңыз.</numerusform><numerusform>%n ағын жолы өзен сызықтары үзілген жерде аяқталады, көлге дейінгі қашықтық {distance} м шамасынан аспайды; олардың сол көлге құюы ықтимал. «{parameter}» параметрінің мәнін арттырыңыз.</numerusform></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>№ {row} жол</translation>
    </message>
    <message>
        <source>{parameter}: “{field}”, found by its name</source>
        <translation>{parameter}: «{field}», атауы бойынша табылды</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n feature(s) without usable geometry skipped.</source>
        <translation><numerusform>«{layer}» қабаты: жарамды геометриясы жоқ %n объект өткізіп жіберілді.</numerusform><numerusform>«{layer}» қабаты: жарамды геометриясы жоқ %n объект өткізіп жіберілді.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n invalid geometry(ies), used all the same.</source>
        <translation><numerusform>«{layer}» қабаты: %n жарамсыз геометрия сонда да қолданылды.</numerusform><numerusform>«{layer}» қабаты: %n жарамсыз геометрия сонда да қолданылды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n place(s) with a population of 0, counted as unknown.</source>
        <translation><numerusform>«{layer}» қабаты: халық саны 0 болып көрсетілген %n елді мекен, белгісіз деп саналды.</numerusform><numerusform>«{layer}» қабаты: халық саны 0 болып көрсетілген %n елді мекен, белгісіз деп саналды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n population value(s) are no numbers, counted as unknown.</source>
        <translation><numerusform>«{layer}» қабаты: %n халық саны мәні сан емес, белгісіз деп саналды.</numerusform><numerusform>«{layer}» қабаты: %n халық саны мәні сан емес, белгісіз деп саналды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n facility(ies) where cells cannot be read; the people there are unknown.</source>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасының ұяшықтарын оқу мүмкін емес; ондағы халық саны белгісіз.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасының ұяшықтарын оқу мүмкін емес; ондағы халық саны белгісіз.</numerusform></translation>
    </message>
    <message>
        <source>(within the alert time of {hours} h)</source>
        <translation>(хабардар ету уақыты ішінде: {hours} сағ)</translation>
    </message>
    <message>
        <source>{parameter}: “{field}”</source>
        <translation>{parameter}: «{field}»</translation>
    </message>
    <message>
        <source>{end}: {count}</source>
        <translation>{end}: {count}</translation>
    </message>
    <message>
        <source>Stays inside the country over {length} km</source>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км</translation>
    </message>
    <message>
        <source>Stays inside the country over {length} km; the trace stops there, at the distance limit</source>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда тоқтайды: қашықтық шегіне жетті</translation>
    </message>
    <message>
        <source>Stays inside the country over {length} km; the trace stops there, at a gap in the river data</source>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда тоқтайды: өзен деректеріндегі үзіліс</translation>
    </message>
    <message>
        <source>Stays inside the country over {length} km; the trace stops there, at a loop in the river data</source>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда тоқтайды: өзен деректеріндегі тұйық шеңбер</translation>
    </message>
    <message>
        <source>Stays inside the country over {length} km; the path ends there, at the edge of the countries layer</source>
        <translation>Ел аумағынан шықпайды, ұзындығы: {length} км; ағын жолы сонда аяқталады: елдер қабатының шеті</translation>
    </message>
    <message>
        <source>Crosses into {country} after {length} km and {hours} h at {velocity} m/s</source>
        <translation>Қай елге өтеді: {country}; қашықтығы: {length} км, жету уақыты: {hours} сағ, ағын жылдамдығы: {velocity} м/с</translation>
    </message>
    <message>
        <source>Reaches the border water with {country} after {length} km and {hours} h at {velocity} m/s</source>
        <translation>Шекаралық суға жетеді, іргелес мемлекет: {country}; қашықтығы: {length} км, жету уақыты: {hours} сағ, ағын жылдамдығы: {velocity} м/с</translation>
    </message>
    <message>
        <source>Not known: the facility lies in no country of the layer</source>
        <translation>Белгісіз: қалдық қоймасы қабаттағы елдердің ешқайсысында жатқан жоқ</translation>
    </message>
    <message>
        <source>Not known: the path leaves the countries layer after {length} km</source>
        <translation>Белгісіз: ағын жолы елдер қабатының шегінен шығады, қашықтығы: {length} км</translation>
    </message>
    <message>
        <source>Before that, the path leaves the countries layer after {length} km</source>
        <translation>Бұған дейін ағын жолы елдер қабатының шегінен шығады, қашықтығы: {length} км</translation>
    </message>
    <message>
        <source>Before that, it reaches the border water with {country} after {length} km and {hours} h</source>
        <translation>Бұған дейін шекаралық суға жетеді, іргелес мемлекет: {country}; қашықтығы: {length} км, жету уақыты: {hours} сағ</translation>
    </message>
    <message>
        <source>Flow path</source>
        <translation>Ағын жолы</translation>
    </message>
    <message>
        <source>{country}, {length} km, {hours} h</source>
        <translation>{country}, {length} км, {hours} сағ</translation>
    </message>
    <message>
        <source>Reached later</source>
        <translation>Кейінірек жетеді</translation>
    </message>
    <message>
        <source>Flow path, hazard {class_name}</source>
        <translation>Ағын жолы, қауіптілік сыныбы: {class_name}</translation>
    </message>
    <message>
        <source>Reached within {hours} h</source>
        <translation>Жету уақыты, сағ, ең көбі: {hours}</translation>
    </message>
    <message>
        <source>Facility card</source>
        <translation>Қалдық қоймасының карточкасы</translation>
    </message>
    <message>
        <source>Click a facility on the map</source>
        <translation>Картадан қалдық қоймасын таңдап басыңыз</translation>
    </message>
    <message>
        <source>Previous of the selected facilities</source>
        <translation>Таңдалған қалдық қоймаларының алдыңғысы</translation>
    </message>
    <message>
        <source>Next of the selected facilities</source>
        <translation>Таңдалған қалдық қоймаларының келесісі</translation>
    </message>
    <message>
        <source>Zoom to the facility</source>
        <translation>Қалдық қоймасына дейін үлкейту</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Карточканы көшіру</translation>
    </message>
    <message>
        <source>Click a facility on the map with the tool above, or select one in a layer that “Score TMF hazard” wrote.</source>
        <translation>Жоғарыдағы құралмен картадан қалдық қоймасын басыңыз немесе «Қалдық қоймаларының қауіптілігін бағалау» алгоритмі жазған қабаттан біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненттер</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Жетіспейтін деректер</translation>
    </message>
    <message>
        <source>Nearest water</source>
        <translation>Ең жақын су объектісі</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Әдістеме</translation>
    </message>
    <message>
        <source>The card of “{name}” was copied.</source>
        <translation>«{name}» карточкасы көшірілді.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Белгілі</translation>
    </message>
    <message>
        <source>TMF Hazard: example from Central Asia</source>
        <translation>TMF Hazard: Орталық Азиядан мысал</translation>
    </message>
    <message>
        <source>The facilities of the example are being assessed.</source>
        <translation>Мысалдағы қалдық қоймалары бағалануда.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Tailings facilities</source>
        <translation>Қалдық қоймалары</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) assessed. Click one to see its card.</source>
        <translation><numerusform>%n қалдық қоймасы бағаланды. Карточкасын көру үшін біреуін басыңыз.</numerusform><numerusform>%n қалдық қоймасы бағаланды. Карточкасын көру үшін біреуін басыңыз.</numerusform></translation>
    </message>
    <message>
        <source>Facilities: the publications that the field “{field}” names; mine points: {mines}; town points: {towns}. Rivers and lakes: {water}. Borders: {borders}; they are no statement on any territory. The Aral Sea has its shore of the 1960s.</source>
        <translation>Қалдық қоймалары: «{field}» өрісінде көрсетілген жарияланымдар; кеніштердің нүктелері: {mines}; елді мекендердің нүктелері: {towns}. Өзендер мен көлдер: {water}. Шекаралар: {borders}; олар ешбір аумақтың мәртебесі туралы пікір білдірмейді. Арал теңізі 1960-жылдардағы жағалауымен көрсетілген.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Су</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Карта негізі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Cancelled: the facilities of the example were not assessed.</source>
        <translation>Бас тартылды: мысалдағы қалдық қоймалары бағаланбады.</translation>
    </message>
    <message>
        <source>The facilities of the example could not be assessed. The log of messages says why.</source>
        <translation>Мысалдағы қалдық қоймаларын бағалау мүмкін болмады. Себебі хабарламалар журналында көрсетілген.</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Көлдер</translation>
    </message>
    <message>
        <source>The sample data cannot be copied: {reason}</source>
        <translation>Мысал деректерін көшіру мүмкін емес: {reason}</translation>
    </message>
    <message>
        <source>No rank: collect data first</source>
        <translation>Орны жоқ: алдымен деректер жинау керек</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>The class is settled: what is unknown cannot change it.</source>
        <translation>Сынып бірмәнді анықталған: белгісіз деректер оны өзгерте алмайды.</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} км</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Өзен</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>Көл</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>аймақтан тыс</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>аймақ ішінде</translation>
    </message>
    <message>
        <source>{score} of at most {most}, {how}</source>
        <translation>{score}, ең көбі: {most}, {how}</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}</source>
        <translation>Орын: {rank} / {count}</translation>
    </message>
    <message>
        <source>The class is not settled: it may be from “{lowest}” to “{highest}”.</source>
        <translation>Сынып бірмәнді анықталмаған, ықтимал аралығы: «{lowest}» – «{highest}».</translation>
    </message>
    <message>
        <source>{score}, possible: {lowest} to {highest}</source>
        <translation>{score}, ықтимал аралық: {lowest} – {highest}</translation>
    </message>
    <message>
        <source>Class interval</source>
        <translation>Сынып аралығы</translation>
    </message>
    <message>
        <source>Share of known data</source>
        <translation>Белгілі деректердің үлесі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>{distance} m</source>
        <translation>{distance} м</translation>
    </message>
    <message>
        <source>Flood zone</source>
        <translation>Су басу аймағы</translation>
    </message>
    <message>
        <source>no river within reach</source>
        <translation>маңында өзен жоқ</translation>
    </message>
    <message>
        <source>{end}: {name}</source>
        <translation>{end}: {name}</translation>
    </message>
    <message>
        <source>{score}, {how}</source>
        <translation>{score}, {how}</translation>
    </message>
    <message>
        <source>No class can be excluded: from “{lowest}” to “{highest}”.</source>
        <translation>Ешбір сыныпты жоққа шығару мүмкін емес, ықтимал аралығы: «{lowest}» – «{highest}».</translation>
    </message>
    <message>
        <source>none within the search radius, or unknown</source>
        <translation>іздеу радиусында жоқ немесе белгісіз</translation>
    </message>
    <message>
        <source>Facility {id}</source>
        <translation>№ {id} қалдық қоймасы</translation>
    </message>
    <message>
        <source>River {name}</source>
        <translation>{name} өзені</translation>
    </message>
    <message>
        <source>TMF Hazard: score, trace and list tailings facilities</source>
        <translation>TMF Hazard: қалдық қоймаларын бағалау, ағын жолын анықтау және рейтинг тізімін жасау</translation>
    </message>
    <message>
        <source>Add print layouts</source>
        <translation>Бет жаймаларын қосу</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Пайдаланушы нұсқаулығы</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Choose a scored layer in the Layers panel first: the print layouts show it.</source>
        <translation>Алдымен Қабаттар панелінен қауіптілігі бағаланған қабатты таңдаңыз: бет жаймалары соны көрсетеді.</translation>
    </message>
    <message>
        <source>Score hazard…</source>
        <translation>Қауіптілікті бағалау…</translation>
    </message>
    <message>
        <source>Trace downstream…</source>
        <translation>Төменгі ағыстағы ағын жолын анықтау…</translation>
    </message>
    <message>
        <source>Hazard rating list…</source>
        <translation>Қауіптілік рейтингінің тізімі…</translation>
    </message>
    <message>
        <source>Open example project</source>
        <translation>Мысал жобаны ашу</translation>
    </message>
    <message>
        <source>In the layout manager: {names}</source>
        <translation>Жобаның бет жаймалары тізімінде: {names}</translation>
    </message>
    <message>
        <source>Settings of TMF Hazard</source>
        <translation>TMF Hazard баптаулары</translation>
    </message>
    <message>
        <source>As in QGIS</source>
        <translation>QGIS тіліндегідей</translation>
    </message>
    <message>
        <source>Language of the plugin</source>
        <translation>Модуль тілі</translation>
    </message>
    <message>
        <source>Method profile that the dialog opens with</source>
        <translation>Терезе ашылғандағы әдістеме профилі</translation>
    </message>
    <message>
        <source>The language changes at once in the menu, the panel, the Toolbox and new dialogs. Layers that are already there keep the names they were given; “Style by hazard class” writes their style anew.</source>
        <translation>Тіл мәзірде, панельде, талдау құралдарында және жаңа терезелерде бірден өзгереді. Бұрыннан бар қабаттар өз атауларын сақтайды; олардың стилін «Қауіптілік сыныбы бойынша стиль беру» алгоритмі қайта жазады.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The environment variable {name} is set and decides the language.</source>
        <translation>{name} орта айнымалысы орнатылған, тіл соған қарай таңдалады.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>өте жоғары</translation>
    </message>
    <message>
        <source>high</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>деректер жеткіліксіз</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>өлшенген</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>есептелген</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>жанама бағалау (прокси)</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>болжам бойынша қабылданған</translation>
    </message>
    <message>
        <source>score &lt; {limit}</source>
        <translation>балл &lt; {limit}</translation>
    </message>
    <message>
        <source>{lower} ≤ score &lt; {upper}</source>
        <translation>{lower} ≤ балл &lt; {upper}</translation>
    </message>
    <message>
        <source>score ≥ {limit}</source>
        <translation>балл ≥ {limit}</translation>
    </message>
    <message>
        <source>The facilities have no coordinate reference system, and their coordinates are no longitudes and latitudes. Set the CRS of the layer, then run again.</source>
        <translation>Қалдық қоймалары қабатының координаттар жүйесі жоқ, ал координаттары бойлық пен ендік емес. Қабаттың координаттар жүйесін (CRS) көрсетіп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Cancelled while writing: the output is not complete.</source>
        <translation>Жазу кезінде бас тартылды: нәтиже толық емес.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>көлемі</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>массасы</translation>
    </message>
    <message>
        <source>water hazard class</source>
        <translation>су үшін қауіптілік сыныбы</translation>
    </message>
    <message>
        <source>substances</source>
        <translation>заттар</translation>
    </message>
    <message>
        <source>waste hazard class</source>
        <translation>қалдықтардың қауіптілік сыныбы</translation>
    </message>
    <message>
        <source>status</source>
        <translation>жай-күйі</translation>
    </message>
    <message>
        <source>factor of safety</source>
        <translation>орнықтылық қорының коэффициенті</translation>
    </message>
    <message>
        <source>peak ground acceleration</source>
        <translation>топырақтың шыңдық үдеуі (PGA)</translation>
    </message>
    <message>
        <source>MSK-64 intensity</source>
        <translation>MSK-64 шкаласы бойынша балл</translation>
    </message>
    <message>
        <source>population at risk</source>
        <translation>тәуекел аймағындағы халық</translation>
    </message>
    <message>
        <source>Strahler order</source>
        <translation>Стралер бойынша өзен реті</translation>
    </message>
    <message>
        <source>Mean discharge, m³/s</source>
        <translation>Орташа су шығыны, м³/с</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>сан емес</translation>
    </message>
    <message>
        <source>thousands or decimals? Write it without a group separator</source>
        <translation>мыңдық топ па, әлде ондық бөлшек пе? Санды топ айырғышынсыз жазыңыз</translation>
    </message>
    <message>
        <source>outside the possible range</source>
        <translation>рұқсат етілген аралықтан тыс</translation>
    </message>
    <message>
        <source>no known word</source>
        <translation>белгілі сөз табылмады</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>анық емес</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файлды оқу мүмкін емес</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>файл UTF-8 мәтіні емес</translation>
    </message>
    <message>
        <source>the file is not JSON, from here on: “{found}”</source>
        <translation>файл JSON пішімінде емес, мына жерден бастап: «{found}»</translation>
    </message>
    <message>
        <source>the key “{found}” is given twice</source>
        <translation>«{found}» кілті екі рет берілген</translation>
    </message>
    <message>
        <source>missing; expected: {expected}</source>
        <translation>жоқ; күтілгені: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is too large, or no number</source>
        <translation>«{found}» мәні тым үлкен немесе сан емес</translation>
    </message>
    <message>
        <source>the word “{found}” has no letters: it would be found in every text</source>
        <translation>«{found}» сөзінде әріп жоқ: ол кез келген мәтіннен табылар еді</translation>
    </message>
    <message>
        <source>the word “{found}” stands in two categories: {expected}</source>
        <translation>«{found}» сөзі екі санатта тұр: {expected}</translation>
    </message>
    <message>
        <source>unknown key “{found}”; possible: {expected}</source>
        <translation>белгісіз кілт: «{found}»; мүмкін кілттер: {expected}</translation>
    </message>
    <message>
        <source>“{found}” has the wrong type; expected: {expected}</source>
        <translation>«{found}» мәнінің түрі сәйкес келмейді; күтілгені: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is not allowed; possible: {expected}</source>
        <translation>«{found}» мәніне рұқсат етілмейді; мүмкін мәндер: {expected}</translation>
    </message>
    <message>
        <source>“{found}” has the wrong form; expected the pattern {expected}</source>
        <translation>«{found}» мәнінің пішімі сәйкес келмейді; күтілген үлгі: {expected}</translation>
    </message>
    <message>
        <source>{found} entries; expected: {expected}</source>
        <translation>жазбалар саны: {found}; күтілгені: {expected}</translation>
    </message>
    <message>
        <source>no shipped component is called “{found}”; there are: {expected}</source>
        <translation>«{found}» деген кіріктірілген компонент жоқ; барлары: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is no fitting variable; possible: {expected}</source>
        <translation>«{found}» айнымалысы сәйкес келмейді; мүмкін айнымалылар: {expected}</translation>
    </message>
    <message>
        <source>no source is called “{found}”; there are: {expected}</source>
        <translation>«{found}» деген дереккөз жоқ; барлары: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is taken already; choose a name other than: {expected}</source>
        <translation>«{found}» атауы бос емес; мыналардан басқа атау таңдаңыз: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is not in ascending order; expected: {expected}</source>
        <translation>«{found}» өсу ретімен берілмеген; күтілгені: {expected}</translation>
    </message>
    <message>
        <source>the range {found} does not hold all scores; expected at least {expected}</source>
        <translation>{found} аралығы барлық балды қамтымайды; қажетті ең кіші аралық: {expected}</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>фигуралы жақшадағы объект</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>тік жақшадағы тізім</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>тырнақшадағы мәтін</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>The layer has no facilities: the result is empty.</source>
        <translation>Қабатта қалдық қоймасы жоқ: нәтиже бос.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) at longitude 0, latitude 0: check the coordinates.</source>
        <translation><numerusform>%n қалдық қоймасының бойлығы 0, ендігі 0: координаттарды тексеріңіз.</numerusform><numerusform>%n қалдық қоймасының бойлығы 0, ендігі 0: координаттарды тексеріңіз.</numerusform></translation>
    </message>
    <message>
        <source>{variable}: field “{field}”, found by its name</source>
        <translation>{variable}: «{field}» өрісі, атауы бойынша табылды</translation>
    </message>
    <message>
        <source>{variable}: field “{field}”</source>
        <translation>{variable}: «{field}» өрісі</translation>
    </message>
    <message>
        <source>Rows: {rows}</source>
        <translation>Жолдар: {rows}</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system, and its coordinates are no longitudes and latitudes. Set the CRS of the layer, then run again.</source>
        <translation>«{layer}» қабатының координаттар жүйесі жоқ, ал координаттары бойлық пен ендік емес. Қабаттың координаттар жүйесін (CRS) көрсетіп, қайта орындаңыз.</translation>
    </message>
    <message>
        <source>A Shapefile cuts field names to 10 characters and keeps no readable names; a GeoPackage does.</source>
        <translation>Shapefile өріс атауларын 10 таңбаға дейін қысқартады және түсінікті атауларды сақтамайды; GeoPackage оларды сақтайды.</translation>
    </message>
    <message>
        <source>Row {row} could not be written; the output is not complete. {reason}</source>
        <translation>№ {row} жолды жазу мүмкін емес; нәтиже толық емес. {reason}</translation>
    </message>
    <message>
        <source>The output format kept only {kept} of {wanted} facilities (it may hold none without geometry). Choose a GeoPackage.</source>
        <translation>Нәтиже пішімі қалдық қоймаларының бәрін сақтамады: {kept} / {wanted} (геометриясы жоқтарын сақтамауы мүмкін). GeoPackage пішімін таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Class not settled by what is known: %n (with the insufficient data)</source>
        <translation><numerusform>Белгілі деректер бойынша сыныбы бірмәнді анықталмағандары: %n (деректері жеткіліксіздерін қоса)</numerusform><numerusform>Белгілі деректер бойынша сыныбы бірмәнді анықталмағандары: %n (деректері жеткіліксіздерін қоса)</numerusform></translation>
    </message>
    <message>
        <source>The highest facilities:</source>
        <translation>Балы ең жоғары қалдық қоймалары:</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) with insufficient data: collect data first.</source>
        <translation><numerusform>%n қалдық қоймасының деректері жеткіліксіз: алдымен деректер жинаңыз.</numerusform><numerusform>%n қалдық қоймасының деректері жеткіліксіз: алдымен деректер жинаңыз.</numerusform></translation>
    </message>
    <message>
        <source>Method: {title} ({stamp})</source>
        <translation>Әдістеме: {title} ({stamp})</translation>
    </message>
    <message>
        <source>River size: the name of the field “{field}” says “{named}”, which is used; “{given}” was given.</source>
        <translation>Өзен мөлшері: «{field}» өрісінің атауы шаманың «{named}» түрін көрсетеді, сол түр қолданылады; берілген түрі: «{given}».</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system; its extent fits EPSG:4326, which is assumed.</source>
        <translation>«{layer}» қабатының координаттар жүйесі жоқ; қабаттың қамту аумағы EPSG:4326 жүйесіне сай келеді, сондықтан сол жүйе қабылданды.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n feature(s) read near the facilities.</source>
        <translation><numerusform>«{layer}» қабаты: қалдық қоймаларының маңында %n объект оқылды.</numerusform><numerusform>«{layer}» қабаты: қалдық қоймаларының маңында %n объект оқылды.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n facility(ies) sampled.</source>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасы үшін мән алынды.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасы үшін мән алынды.</numerusform></translation>
    </message>
    <message>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <source>thousand m³</source>
        <translation>мың м³</translation>
    </message>
    <message>
        <source>Mm³ (million m³)</source>
        <translation>млн м³</translation>
    </message>
    <message>
        <source>Volume: the name of the field “{field}” says {named}, but the unit given is {unit}, which is used.</source>
        <translation>Көлем: «{field}» өрісінің атауында {named} көрсетілген, бірақ берілген өлшем бірлігі қолданылады: {unit}.</translation>
    </message>
    <message>
        <source>Scores tailings management facilities (TMFs) by an open method: the logarithm of the volume, the toxicity, the management, the earthquake and flood hazard of the site, the safety of the dam and the water body nearby are added up, classed, ranked and mapped.</source>
        <translation>Қалдық қоймаларын (хвостохранилище) ашық әдістеме бойынша бағалайды: көлемнің логарифмі, уыттылық, басқару, орналасқан жердегі жер сілкінісі мен су тасқынының қауіптілігі, бөгеттің қауіпсіздігі және жақын маңдағы су объектісі бойынша балдар қосылады, сыныпқа бөлінеді, рейтинг жасалады және картаға түсіріледі.</translation>
    </message>
    <message>
        <source>Only the facilities are required. What is not known is never taken for harmless: it is replaced by the worst case (or as you choose), the interval of possible scores is given, and where no class can be excluded the facility is set apart as “insufficient data”.</source>
        <translation>Тек қалдық қоймаларының қабаты міндетті. Белгісіз дерек ешқашан қауіпсіз деп саналмайды: оның орнына ең нашар жағдай (немесе таңдалған тәсіл) алынады, ықтимал балдардың аралығы беріледі, ал ешбір сыныпты жоққа шығару мүмкін болмаса, қалдық қоймасы «деректер жеткіліксіз» тобына бөлек шығарылады.</translation>
    </message>
    <message>
        <source>Fields left empty are found by their names in English, Russian or Kazakh; the log says which field was taken for what. Distances are geodesic metres, whatever the coordinate systems of the layers.</source>
        <translation>Бос қалдырылған өрістер ағылшын, орыс немесе қазақ тіліндегі атаулары бойынша табылады; қай өріс не ретінде алынғаны журналда көрсетіледі. Қабаттардың координаттар жүйесі қандай болса да, қашықтық геодезиялық метрмен беріледі.</translation>
    </message>
    <message>
        <source>The structure follows the Tailings Hazard Index of the UNECE/UBA/ICPDR methodology; the class limits are the plugin's own defaults. Results name profile, version and limits.</source>
        <translation>Құрылымы БҰҰ ЕЭК/UBA/ICPDR әдіснамасындағы қалдық қоймасының қауіптілік индексіне (THI) негізделген; сынып шектері – модульдің өз бастапқы мәндері. Нәтижелерде профиль, нұсқа және шектер көрсетіледі.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) without usable position; kept, distances unknown.</source>
        <translation><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, қашықтықтары белгісіз.</numerusform><numerusform>%n қалдық қоймасының жарамды координаттары жоқ; олар сақталды, қашықтықтары белгісіз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them a line or a polygon, not a point; kept without its geometry.</source>
        <translation><numerusform>Олардың ішінде сызық не полигон болып берілгені: %n; геометриясыз сақталды.</numerusform><numerusform>Олардың ішінде сызық не полигон болып берілгені: %n; геометриясыз сақталды.</numerusform></translation>
    </message>
    <message>
        <source>Rivers “{layer}”: size from field “{field}”</source>
        <translation>«{layer}» өзендер қабаты: мөлшері «{field}» өрісінен алынды</translation>
    </message>
    <message>
        <source>Rivers “{layer}”: no field for the size, so it is unknown</source>
        <translation>«{layer}» өзендер қабаты: мөлшер өрісі жоқ, сондықтан мөлшері белгісіз</translation>
    </message>
    <message>
        <source>Rivers “{layer}”: id from field “{field}”</source>
        <translation>«{layer}» өзендер қабаты: идентификаторы «{field}» өрісінен алынды</translation>
    </message>
    <message numerus="yes">
        <source>Rivers “{layer}”, field “{field}”: %n size(s) unusable, counted as unknown:</source>
        <translation><numerusform>Өзендер, «{layer}» қабаты, «{field}» өрісі: %n мөлшер мәні жарамсыз, белгісіз деп саналды:</numerusform><numerusform>Өзендер, «{layer}» қабаты, «{field}» өрісі: %n мөлшер мәні жарамсыз, белгісіз деп саналды:</numerusform></translation>
    </message>
    <message>
        <source>“{layer}” has no features with geometry: unknown, not absent.</source>
        <translation>«{layer}» қабаты: геометриясы бар объектілер жоқ; жоқ деп емес, белгісіз деп саналады.</translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n facility(ies) outside the layer's extent; unknown, not absent.</source>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасы қабаттың қамту аумағынан тыс жатыр; жоқ деп емес, белгісіз деп саналады.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасы қабаттың қамту аумағынан тыс жатыр; жоқ деп емес, белгісіз деп саналады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n facility(ies) without a usable cell value; unknown.</source>
        <translation><numerusform>«{layer}» қабаты: %n қалдық қоймасының орнында жарамды ұяшық мәні жоқ; белгісіз деп саналады.</numerusform><numerusform>«{layer}» қабаты: %n қалдық қоймасының орнында жарамды ұяшық мәні жоқ; белгісіз деп саналады.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>“{layer}”: %n cell value(s) outside {low} to {high} g, counted as unknown. Is the raster in g?</source>
        <translation><numerusform>«{layer}» қабаты: %n ұяшық мәні {low}–{high} g аралығынан тыс, белгісіз деп саналды. Растр g бірлігінде ме?</numerusform><numerusform>«{layer}» қабаты: %n ұяшық мәні {low}–{high} g аралығынан тыс, белгісіз деп саналды. Растр g бірлігінде ме?</numerusform></translation>
    </message>
    <message>
        <source>Volume: the name of the field “{field}” says its unit: {unit}</source>
        <translation>Көлем: «{field}» өрісінің атауында өлшем бірлігі көрсетілген: {unit}</translation>
    </message>
    <message numerus="yes">
        <source>Field “{field}”: %n value(s) unusable, counted as unknown: {reason}</source>
        <translation><numerusform>«{field}» өрісі: %n мән жарамсыз, белгісіз деп саналды: {reason}</numerusform><numerusform>«{field}» өрісі: %n мән жарамсыз, белгісіз деп саналды: {reason}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?</source>
        <translation><numerusform>%n көлем мәні 1 000 м³-ден кем немесе 10 000 млн м³-ден көп: көлемнің өлшем бірлігі ({unit}) дұрыс па?</numerusform><numerusform>%n көлем мәні 1 000 м³-ден кем немесе 10 000 млн м³-ден көп: көлемнің өлшем бірлігі ({unit}) дұрыс па?</numerusform></translation>
    </message>
    <message>
        <source>The input field “{old}” is kept as “{new}”.</source>
        <translation>«{old}» кіріс өрісі «{new}» атауымен сақталды.</translation>
    </message>
    <message>
        <source>The method profile “{file}” cannot be used:</source>
        <translation>«{file}» әдістеме профилін қолдану мүмкін емес:</translation>
    </message>
    <message>
        <source>No field for: {variables}</source>
        <translation>Өрісі жоқ айнымалылар: {variables}</translation>
    </message>
    <message>
        <source>row {row}, {name}: “{value}”</source>
        <translation>№ {row} жол, {name}: «{value}»</translation>
    </message>
    <message>
        <source>{rank}. {name}: {score} ({low} to {high}), {class_name}, known {known} %</source>
        <translation>{rank}. {name}: {score} ({low}–{high}), {class_name}, белгілі деректер: {known}%</translation>
    </message>
    <message numerus="yes">
        <source>{component}: assumed for %n facility(ies)</source>
        <translation><numerusform>{component}: %n қалдық қоймасы үшін болжам бойынша қабылданды</numerusform><numerusform>{component}: %n қалдық қоймасы үшін болжам бойынша қабылданды</numerusform></translation>
    </message>
    <message>
        <source>Score {score}, possible {lowest} … {highest}; rank {rank}; known {share} %</source>
        <translation>Балл {score}, ықтимал: {lowest} … {highest}; орын {rank}; белгілі деректер: {share}%</translation>
    </message>
    <message>
        <source>Hazard class: {class_name} (settled)</source>
        <translation>Қауіптілік сыныбы: {class_name} (бірмәнді анықталған)</translation>
    </message>
    <message>
        <source>Hazard class: {class_name} (possible: {lowest} … {highest})</source>
        <translation>Қауіптілік сыныбы: {class_name} (ықтимал: {lowest} … {highest})</translation>
    </message>
    <message>
        <source>Nothing: every component is known.</source>
        <translation>Ештеңе қажет емес: барлық компонент белгілі.</translation>
    </message>
    <message>
        <source>Full: {measured}; paler: {derived}; palest: {proxy}; outline only: {assumed}</source>
        <translation>Қанық түс: {measured}; ашықтау: {derived}; ең ашық: {proxy}; тек контур: {assumed}</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>координаттары жоқ</translation>
    </message>
    <message>
        <source>What is unknown</source>
        <translation>Белгісіз деректер</translation>
    </message>
    <message>
        <source>TMF Hazard: map</source>
        <translation>TMF Hazard: карта</translation>
    </message>
    <message>
        <source>Sources: name here the data of the facilities, rivers and borders.</source>
        <translation>Дереккөздер: қалдық қоймалары, өзендер мен шекаралар деректерінің көзін осы жерге жазыңыз.</translation>
    </message>
    <message>
        <source>TMF Hazard: facilities</source>
        <translation>TMF Hazard: қалдық қоймалары</translation>
    </message>
    <message>
        <source>What makes up the score</source>
        <translation>Балл неден құралады</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>Қандай деректер жинау керек</translation>
    </message>
    <message>
        <source>Water and flow path</source>
        <translation>Су объектілері және ағын жолы</translation>
    </message>
    <message>
        <source>profile, version and class limits</source>
        <translation>профиль, нұсқа және сынып шектері</translation>
    </message>
    <message>
        <source>Layers used: {layers}</source>
        <translation>Пайдаланылған қабаттар: {layers}</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Әдістеме: {method}</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>River reaches as lines, such as HydroRIVERS: paths follow them, and the nearest one counts in the score.</source>
        <translation>Өзен учаскелерінің сызықтық қабаты, мысалы HydroRIVERS: ағын жолдары солармен өтеді, ал ең жақын өзен балда ескеріледі.</translation>
    </message>
    <message>
        <source>Polygons. Paths cross them or end in them; their area and the distance to them count in the score.</source>
        <translation>Полигондар. Ағын жолдары олар арқылы өтеді немесе оларда аяқталады; олардың ауданы мен оларға дейінгі қашықтық балда ескеріледі.</translation>
    </message>
    <message>
        <source>TMF hazard and risk</source>
        <translation>Қалдық қоймаларының қауіптілігі мен тәуекелі</translation>
    </message>
    <message>
        <source>Hazard and risk</source>
        <translation>Қауіптілік және тәуекел</translation>
    </message>
    <message>
        <source>Traces each facility downstream, then scores it with the profile TRI: hazard plus water and people at risk along the first 10 km of the flow path. To see how it is built, or to change it, open the file “{file}” of the plugin's folder in the Model Designer, and save it under another name; its texts are English.</source>
        <translation>Әр қалдық қоймасынан төменгі ағыстағы ағын жолын анықтап, содан кейін TRI профилі бойынша бағалайды: қауіптілік, сондай-ақ су объектілері және ағын жолының алғашқы 10 км бойындағы тәуекел аймағындағы халық. Модельдің қалай құрылғанын көру немесе оны өзгерту үшін модуль бумасындағы «{file}» файлын модельдер редакторында ашып, басқа атаумен сақтаңыз; ондағы мәтіндер ағылшын тілінде.</translation>
    </message>
    <message>
        <source>{facility}: border {origin} – {target}, {distance} km, {hours} h</source>
        <translation>{facility}: {origin} – {target} шекарасы, {distance} км, {hours} сағ</translation>
    </message>
    <message>
        <source>{facility}: {origin} → {target}, {distance} km, {hours} h</source>
        <translation>{facility}: {origin} → {target}, {distance} км, {hours} сағ</translation>
    </message>
    <message>
        <source>Countries: world map of QGIS, made with Natural Earth; its borders are no statement on any territory.</source>
        <translation>Елдер: QGIS құрамындағы әлем картасы, Natural Earth деректері бойынша жасалған; ондағы шекаралар ешбір аумақтың мәртебесі туралы пікір білдірмейді.</translation>
    </message>
    <message>
        <source>scored facilities: {layer}</source>
        <translation>бағаланған қалдық қоймалары: {layer}</translation>
    </message>
    <message>
        <source>flow paths: {layer}</source>
        <translation>ағын жолдары: {layer}</translation>
    </message>
    <message>
        <source>border crossings: {layer}</source>
        <translation>шекараны кесіп өту нүктелері: {layer}</translation>
    </message>
    <message>
        <source>Layers used</source>
        <translation>Пайдаланылған қабаттар</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Бағдарламалық қамтылым</translation>
    </message>
    <message>
        <source>The facilities were scored by several methods ({methods}); scores of different methods cannot be ranked together. Score them all again in one run.</source>
        <translation>Қалдық қоймалары бірнеше әдістеме бойынша бағаланған ({methods}); әртүрлі әдістеменің балдары бойынша ортақ рейтинг жасау мүмкін емес. Барлығын бір іске қосуда қайта бағалаңыз.</translation>
    </message>
    <message>
        <source>as in the profile file</source>
        <translation>профиль файлындағыдай</translation>
    </message>
    <message>
        <source>They are the plugin's own defaults, not an official method.</source>
        <translation>Бұл – модульдің өз бастапқы мәндері, ресми әдістеме емес.</translation>
    </message>
    <message>
        <source>Possible classes</source>
        <translation>Ықтимал сыныптар</translation>
    </message>
    <message>
        <source>Possible scores</source>
        <translation>Ықтимал балдар</translation>
    </message>
    <message>
        <source>Known, %</source>
        <translation>Белгілі, %</translation>
    </message>
    <message>
        <source>What to collect to settle the class</source>
        <translation>Сыныпты бірмәнді анықтау үшін қандай деректер жинау керек</translation>
    </message>
    <message>
        <source>Class is settled</source>
        <translation>Сынып бірмәнді анықталған</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Төменгі ағыста</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Бойлық</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Ендік</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Қалай белгілі</translation>
    </message>
    <message>
        <source>Score used</source>
        <translation>Қолданылған балл</translation>
    </message>
    <message>
        <source>Highest score of the component</source>
        <translation>Компоненттің ең жоғары балы</translation>
    </message>
    <message>
        <source>Class not settled by what is known</source>
        <translation>Белгілі деректер бойынша сынып бірмәнді анықталмаған</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Негізделу дәрежесі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Болжамдар</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Шекаралар</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Skip to the list</source>
        <translation>Тізімге өту</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Rating list</source>
        <translation>Рейтинг тізімі</translation>
    </message>
    <message>
        <source>Collect data first</source>
        <translation>Алдымен деректер жинау керек</translation>
    </message>
    <message>
        <source>So little is known of these facilities that no class can be excluded. They are neither low nor high, and have no rank. The one that could be the most dangerous comes first.</source>
        <translation>Бұл қалдық қоймаларының деректері тым аз, сондықтан ешбір сыныпты жоққа шығару мүмкін емес. Олар төмен де, жоғары да сыныпқа жатпайды және рейтингте орны жоқ. Ең қауіпті болуы ықтимал қалдық қоймасы бірінші тұр.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Borders downstream</source>
        <translation>Төменгі ағыстағы шекаралар</translation>
    </message>
    <message>
        <source>No facilities.</source>
        <translation>Қалдық қоймалары жоқ.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Name, or any other text of the row</source>
        <translation>Атауы немесе жолдағы кез келген басқа мәтін</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Сыныптар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Only classes that are not settled</source>
        <translation>Тек бірмәнді анықталмаған сыныптар</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Барлығын қайта көрсету</translation>
    </message>
    <message>
        <source>Facilities shown: {shown} of {all}</source>
        <translation>Көрсетілген қалдық қоймалары: {shown} / {all}</translation>
    </message>
    <message>
        <source>Show the remaining rows</source>
        <translation>Қалған жолдарды көрсету</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Сұрыптау: {column}</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <source>The bar reaches from the lowest to the highest possible score, the line across it is the score used; the background shows the classes.</source>
        <translation>Жолақ ықтимал ең төмен балдан ең жоғары балға дейін созылады, көлденең сызық – қолданылған балл; фон сыныптарды көрсетеді.</translation>
    </message>
    <message>
        <source>Click a column's title to sort. A facility's name leads to its symbol on the map, the symbol back to its row.</source>
        <translation>Сұрыптау үшін баған тақырыбын басыңыз. Қалдық қоймасының атауы картадағы белгісіне, ал белгісі тізімдегі жолына апарады.</translation>
    </message>
    <message>
        <source>How each component is known:</source>
        <translation>Әр компонент қалай белгілі:</translation>
    </message>
    <message>
        <source>Facilities by class</source>
        <translation>Сыныптар бойынша қалдық қоймалары</translation>
    </message>
    <message>
        <source>Facilities by class: {group}</source>
        <translation>Сыныптар бойынша қалдық қоймалары: {group}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Басқалары</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>How the components are known</source>
        <translation>Компоненттер қалай белгілі</translation>
    </message>
    <message>
        <source>Share of the facilities</source>
        <translation>Қалдық қоймаларының үлесі</translation>
    </message>
    <message>
        <source>What makes up the score of the highest {count}</source>
        <translation>Балы ең жоғары қалдық қоймаларының балы неден құралады, олардың саны: {count}</translation>
    </message>
    <message>
        <source>The frame is the highest score of the component; the filling shows how it is known.</source>
        <translation>Жақтау – компоненттің ең жоғары балы; толтыруы оның қалай белгілі болғанын көрсетеді.</translation>
    </message>
    <message>
        <source>Grades tell how well a rule is founded: A official text, B derived from one, C+ to C- the plugin's own reading, to be checked.</source>
        <translation>Негізделу дәрежесі ереженің қаншалықты негізделгенін көрсетеді: A – ресми мәтін, B – ресми мәтіннен шығарылған, C+ және C- аралығы – модульдің өз түсіндірмесі, тексерілуге тиіс.</translation>
    </message>
    <message>
        <source>The first {printed} of {count} are printed; the web page and the workbook hold all.</source>
        <translation>Тізімнің басы ғана басып шығарылды, жолдар саны: {printed} / {count}; веб-бетте және жұмыс кітабында барлығы бар.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Бет: {page} / {pages}</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>Балы ең жоғарылары</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… және тағы {count}</translation>
    </message>
    <message>
        <source>Overview map of the facilities. The list below holds the same as text.</source>
        <translation>Қалдық қоймаларының шолу картасы. Төмендегі тізімде сол мәліметтер мәтін түрінде берілген.</translation>
    </message>
    <message>
        <source>Numbers are ranks.</source>
        <translation>Сандар – рейтингтегі орындар.</translation>
    </message>
    <message>
        <source>Symbols that would cover each other are moved apart, with a line to the place.</source>
        <translation>Бірін-бірі жабатын белгілер ажыратылып, өз орнына сызықпен жалғанған.</translation>
    </message>
    <message>
        <source>ring: what is unknown could change the class</source>
        <translation>сақина: белгісіз деректер сыныпты өзгертуі мүмкін</translation>
    </message>
    <message>
        <source>Facilities without a position, not on the map: {count}</source>
        <translation>Координаттары жоқ, картада көрсетілмеген қалдық қоймалары: {count}</translation>
    </message>
    <message>
        <source>volume of the tailings, m³</source>
        <translation>байыту қалдықтарының көлемі, м³</translation>
    </message>
    <message>
        <source>management status</source>
        <translation>жай-күйі</translation>
    </message>
    <message>
        <source>peak ground acceleration with a return period of 475 years, g</source>
        <translation>топырақтың шыңдық үдеуі (PGA), қайталану кезеңі 475 жыл, g</translation>
    </message>
    <message>
        <source>inside the flood zone</source>
        <translation>су басу аймағының ішінде</translation>
    </message>
    <message>
        <source>size of the nearest river</source>
        <translation>ең жақын өзеннің мөлшері</translation>
    </message>
    <message>
        <source>its distance, m</source>
        <translation>оған дейінгі қашықтық, м</translation>
    </message>
    <message>
        <source>size of the nearest lake</source>
        <translation>ең жақын көлдің мөлшері</translation>
    </message>
    <message>
        <source>people within the corridor along the first 10 km of the flow path</source>
        <translation>ағын жолының алғашқы 10 км бойындағы дәліздегі халық саны</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>жұмыс істеп тұрған</translation>
    </message>
    <message>
        <source>care and maintenance</source>
        <translation>техникалық күтімдегі</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>rehabilitated</source>
        <translation>рекультивацияланған</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>қараусыз қалған</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>иесіз</translation>
    </message>
    <message>
        <source>small</source>
        <translation>шағын</translation>
    </message>
    <message>
        <source>medium-sized</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>large</source>
        <translation>ірі</translation>
    </message>
    <message>
        <source>the user's own profile</source>
        <translation>пайдаланушының өз профилі</translation>
    </message>
    <message>
        <source>counted as the worst case</source>
        <translation>ең нашар жағдай ретінде алынады</translation>
    </message>
    <message>
        <source>counted as the best case</source>
        <translation>ең жақсы жағдай ретінде алынады</translation>
    </message>
    <message>
        <source>counted as the middle of what is possible</source>
        <translation>ықтимал аралықтың ортасы ретінде алынады</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Class limits</source>
        <translation>Сынып шектері</translation>
    </message>
    <message>
        <source>log₁₀ of: {variable}</source>
        <translation>log₁₀: {variable}</translation>
    </message>
    <message>
        <source>Unknown: {low} to {high}.</source>
        <translation>Белгісіз болса: {low} – {high}.</translation>
    </message>
    <message>
        <source>{variable}: yes → {yes}; no → {no}</source>
        <translation>{variable}: иә → {yes}; жоқ → {no}</translation>
    </message>
    <message>
        <source>the worse of the nearest river and the nearest lake. {cases}; none: {absent}</source>
        <translation>ең жақын өзен мен ең жақын көлдің балы жоғарысы. {cases}; жоқ болса: {absent}</translation>
    </message>
    <message>
        <source>{class_and_limits}, class not settled</source>
        <translation>{class_and_limits} (бірмәнді емес)</translation>
    </message>
    <message>
        <source>Known: {share} %</source>
        <translation>Белгілі деректер: {share}%</translation>
    </message>
    <message>
        <source>{name}: collect data first</source>
        <translation>{name}: алдымен жинау</translation>
    </message>
    <message>
        <source>Two outputs would go to the same file: “{first}”, “{second}”: {file}</source>
        <translation>Екі нәтиже бір файлға жазылар еді: «{first}», «{second}»: {file}</translation>
    </message>
    <message>
        <source>The output would overwrite the input “{parameter}”: {file}</source>
        <translation>Нәтиже «{parameter}» кіріс деректерінің үстінен жазылып кетеді: {file}</translation>
    </message>
    <message>
        <source>Name field of “{layer}”</source>
        <translation>«{layer}» қабатының атау өрісі</translation>
    </message>
</context>
</TS>
