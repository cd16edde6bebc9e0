for method in 0 1 2; do
  qgis_process run tmfhazard:score --INPUT="sample_data/tmf_central_asia.gpkg|layername=tmf" \
    --METHOD=$method --OUTPUT=profile_$method.gpkg
done
