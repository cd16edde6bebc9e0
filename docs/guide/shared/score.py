import processing

result = processing.run(
    "tmfhazard:score",
    {
        "INPUT": "sample_data/tmf_central_asia.gpkg|layername=tmf",
        "LAKES": "sample_data/lakes.gpkg",
        "METHOD": 1,
        "OUTPUT": "TEMPORARY_OUTPUT",
    },
)
layer = result["OUTPUT"]
print(result["VERY_HIGH"], "facilities in the highest class")
for feature in layer.getFeatures():
    if feature["haz_class"] == 4 and feature["cls_min"] == 4:
        print(feature["name"], feature["haz_score"])
