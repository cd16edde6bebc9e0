qgis_process run tmfhazard:score \
  --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
  --RIVERS=sample_data/rivers.gpkg \
  --LAKES=sample_data/lakes.gpkg \
  --SEARCH_RADIUS=65000 \
  --OUTPUT=scored.gpkg
