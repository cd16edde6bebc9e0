qgis_process run tmfhazard:score \
  --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
  --METHOD_FILE=my_method.json \
  --OUTPUT=my_method.gpkg
