qgis_process run tmfhazard:downstream \
  --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
  --RIVERS=sample_data/rivers.gpkg --LAKES=sample_data/lakes.gpkg \
  --COUNTRIES=sample_data/countries.gpkg --PLACES=sample_data/places.gpkg \
  --SNAP_DISTANCE=65000 --CORRIDOR=5000 \
  --OUTPUT=traced.gpkg --PATHS=paths.gpkg --CROSSINGS=crossings.gpkg --REACHED=reached.gpkg
qgis_process run tmfhazard:score --INPUT=traced.gpkg \
  --RIVERS=sample_data/rivers.gpkg --LAKES=sample_data/lakes.gpkg --SEARCH_RADIUS=65000 \
  --METHOD=3 --OUTPUT=risk.gpkg
