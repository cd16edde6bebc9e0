qgis_process run tmfhazard:ratinglist --INPUT=scored.gpkg \
  --TITLE="Tailings facilities of Central Asia" --GROUP_FIELD=country --LANGUAGE=2 --DATE=2026-03-01 \
  --HTML=rating_ru.html --CSV=rating_ru.csv
