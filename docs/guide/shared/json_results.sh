qgis_process --json run tmfhazard:score --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
  --LAKES=sample_data/lakes.gpkg --UNKNOWN_POLICY=2 --OUTPUT=middle.gpkg > middle.json
