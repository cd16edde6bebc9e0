"""tmfhazard:downstream on the real rivers of the sample: real facilities, real borders."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from test_downstream import plain, run

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def real(provider, facilities_path, rivers_path, lakes_path, sample_data):
    """The real facilities. These rivers are generalised: a facility snaps over up to 65 km; borders are 1:10m."""
    rows, numbers, _ = run(
        {
            "INPUT": facilities_path,
            "RIVERS": rivers_path,
            "LAKES": lakes_path,
            "COUNTRIES": f"{sample_data / 'countries.gpkg'}|layername=countries",
            "COUNTRY_FIELD": "ISO_A2",
            "PLACES": f"{sample_data / 'places.gpkg'}|layername=places",
            "SNAP_DISTANCE": "65000",
            "SNAP_TOLERANCE": "2000",
            "CORRIDOR": "5000",
            "MAX_DISTANCE": "0",
            "BORDER_LENGTH": "5000",
            "BORDER_WIDTH": "1000",
        }
    )
    return rows, numbers, {row["id"]: row for row in rows["OUTPUT"]}


def visited(rows, facility):
    """The countries on the way of a facility, in order."""
    number = next(k + 1 for k, row in enumerate(rows["OUTPUT"]) if row["id"] == facility)
    crossed = [r for r in rows["CROSSINGS"] if r["tmf_row"] == number and r["kind"] == "crossing"]
    return [r["to_ctry"] for r in sorted(crossed, key=lambda r: r["dist_km"])]


def test_ridder_lies_farther_off_the_lines(provider, facilities_path, rivers_path, sample_data):
    """69.7 km: from its dams, too, the Ulba and the Irtysh lead to Russia."""
    rows, _, _ = run(
        {
            "INPUT": QgsVectorLayer(f"{facilities_path}|subset=id IN ('KZ-RIDOLD', 'KZ-TALOV')", "Ridder", "ogr"),
            "RIVERS": rivers_path,
            "COUNTRIES": f"{sample_data / 'countries.gpkg'}|layername=countries",
            "COUNTRY_FIELD": "ISO_A2",
            "SNAP_DISTANCE": 100_000,
            "MAX_DISTANCE": 0,
        }
    )
    assert {row["id"] for row in rows["OUTPUT"]} == {"KZ-RIDOLD", "KZ-TALOV"}
    for row in rows["OUTPUT"]:
        assert 65_000 < row["snap_m"] < 70_000
        assert (row["transbound"], row["next_ctry"]) == ("crosses", "RU")
        assert visited(rows, row["id"]) == ["RU"]


def test_every_real_facility_is_kept(real):
    rows, numbers, by_id = real
    assert numbers["FACILITIES"] == len(rows["OUTPUT"]) == len(by_id) == 68
    assert numbers["TRACED"] == len(rows["PATHS"]) == 41  # as the README of the sample data counts
    assert numbers["UNSNAPPED"] == 27


@pytest.mark.parametrize(
    ("facility", "countries_on_the_way"),
    [
        ("KG-MS-03", ["UZ", "TJ"]),  # Mailuu-Suu: Kara Darya, Syr Darya
        ("KZ-ULBA", ["RU"]),  # Ust-Kamenogorsk, on the Ulba below Ridder
        ("KZ-ZYRYAN", ["RU"]),  # Bukhtarma, Irtysh
        ("UZ-ALMAL", ["KZ"]),  # Almalyk: Syr Darya
    ],
)
def test_real_paths_cross_these_borders(real, facility, countries_on_the_way):
    rows, _, by_id = real
    assert visited(rows, facility)[: len(countries_on_the_way)] == countries_on_the_way
    assert by_id[facility]["transbound"] == "crosses"
    assert by_id[facility]["next_ctry"] == countries_on_the_way[0]


@pytest.mark.parametrize("facility", ["KZ-AKTOG", "KZ-TEKELI"])
def test_facilities_of_the_closed_balkhash_basin_stay_inside_and_end_in_a_lake(real, facility):
    """Aktogay and Tekeli. Kadji-Sai at Issyk-Kul cannot serve: no river of that basin is drawn, and the nearest line,
    53 km away, lies over the ridge."""
    row = real[2][facility]
    assert (row["transbound"], row["path_end"]) == ("inside", "lake")


def test_paths_of_the_chu_end_in_its_desert(real):
    row = real[2]["KG-KARAB"]
    assert (row["path_end"], row["next_ctry"]) == ("outlet", "KZ")


def test_real_summaries_agree_with_the_other_outputs(real):
    rows, _, _ = real
    for number, row in enumerate(rows["OUTPUT"], start=1):
        reached = [r for r in rows["REACHED"] if r["tmf_row"] == number]
        assert len(reached) == (row["n_places"] or 0)
        if row["path_km"] is not None:
            assert sum(r["people"] or 0 for r in reached) == (row["pop_path"] or 0)
            assert all(r["dist_km"] <= row["path_km"] + 1e-6 and r["offset_m"] <= 5000 for r in reached)
            (path,) = [p for p in rows["PATHS"] if p["tmf_row"] == number]
            assert path["length_km"] == row["path_km"]


def test_the_ready_model_ends_scored_with_people_at_risk(qgis_app, provider, tmp_path, sample_data):
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().algorithmById("tmfhazard:hazard_and_risk").create()
    outputs = {p.name(): str(tmp_path / f"{k}.gpkg") for k, p in enumerate(model.destinationParameterDefinitions())}
    assert len(outputs) == 5
    given = {
        name: f"{sample_data / file}.gpkg|layername={table}"
        for name, file, table in (
            ("INPUT", "tmf_central_asia", "tmf"), ("RIVERS", "rivers", "rivers"), ("LAKES", "lakes", "lakes"),
            ("COUNTRIES", "countries", "countries"), ("PLACES", "places", "places"),
        )
    }  # fmt: skip
    feedback = QgsProcessingFeedback(False)
    _, ok = model.run({**given, "SEARCH_RADIUS": 65000, "CORRIDOR": 5000, **outputs}, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    scored = QgsVectorLayer(next(path for name, path in outputs.items() if "Hazard and risk" in name), "scored", "ogr")
    assert scored.featureCount() == 68
    rows = list(scored.getFeatures())
    assert all(str(row["method"]).startswith("tri") for row in rows)
    known = [row for row in rows if plain(row["pop_10km"]) is not None]
    assert known
    for row in known:
        people = row["pop_10km"]
        expected = 0 if people == 0 else 1 if people <= 100 else 2 if people <= 1000 else 3 if people <= 10000 else 4
        assert row["tei_pop"] == expected
    assert scored.renderer().type() == "pointDisplacement"
