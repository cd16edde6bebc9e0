TMF_HAZARD_LANG=ru qgis_process help tmfhazard:score
