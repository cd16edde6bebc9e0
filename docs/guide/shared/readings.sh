qgis_process run tmfhazard:score --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
  --OUTPUT=read.gpkg --READINGS=readings.csv
qgis_process run tmfhazard:score --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
  --READINGS_FILE=readings.csv --OUTPUT=corrected.gpkg
