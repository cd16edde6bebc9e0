qgis_process run native:createpointslayerfromtable \
  --INPUT=sample_data/tmf_central_asia.csv --XFIELD=lon --YFIELD=lat --TARGET_CRS=EPSG:4326 \
  --OUTPUT=facilities.gpkg
qgis_process run tmfhazard:score --INPUT=facilities.gpkg --OUTPUT=from_csv.gpkg
