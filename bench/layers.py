"""The large real layers of the benchmark: the world's rivers and shorelines (GSHHG 2.3.7, Debian gmt-gshhg-full).

They are built once, into a cache outside the checkout: ``${XDG_CACHE_HOME:-~/.cache}/tmf_hazard/bench``.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tmf_hazard" / "bench"
PACKAGE = "gmt-gshhg-full"
INSTALLED = Path("/usr/share/gmt-gshhg")
RIVER_PIECE = 16  # vertices: HydroRIVERS, which users bring, has many short reaches rather than few long ones


def _binned_files() -> Path:
    """The folder with the package's netCDF files: installed, or unpacked into the cache."""
    unpacked = CACHE / "package"
    for folder in (INSTALLED, unpacked / INSTALLED.relative_to("/")):
        if (folder / "binned_river_f.nc").exists():
            return folder
    with tempfile.TemporaryDirectory() as download:
        try:
            subprocess.run(["apt-get", "download", PACKAGE], cwd=download, check=True)
            package = next(Path(download).glob("*.deb"))
            subprocess.run(["dpkg", "-x", str(package), str(unpacked)], check=True)
        except (OSError, subprocess.CalledProcessError, StopIteration) as error:
            raise SystemExit(f"The benchmark needs the Debian package {PACKAGE}: apt install {PACKAGE}") from error
    return unpacked / INSTALLED.relative_to("/")


def _decode(path: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Lon and lat of all points in segment order, and the number of points of each segment.

    The world is cut into square bins, row by row from the north-west corner at 90 N, 0 E. A point is kept as two
    16-bit fractions of its bin, counted from the bin's south-west corner.
    """
    group = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER).GetRootGroup()

    def read(name: str) -> np.ndarray:
        return group.OpenMDArray(name).ReadAsArray()

    degrees = int(read("Bin_size_in_minutes")[0]) / 60
    columns = int(read("N_bins_in_360_longitude_range")[0])
    segments_in_bin = read("N_segments_in_a_bin").astype(np.int64)
    first_segment = read("Id_of_first_segment_in_a_bin").astype(np.int64)
    first_point = read("Id_of_first_point_in_a_segment").astype(np.int64)
    if "GSHHS" in path.name:
        count = read("Embedded_npts_levels_exit_entry_for_a_segment").astype(np.int64) % 2**32 >> 9
    else:
        count = read("N_points_for_a_segment").astype(np.int64)

    bin_of = np.empty(len(count), dtype=np.int64)
    used = np.flatnonzero(segments_in_bin)
    bin_of[np.repeat(first_segment[used], segments_in_bin[used]) + _ramps(segments_in_bin[used])] = np.repeat(
        used, segments_in_bin[used]
    )
    point = np.repeat(first_point, count) + _ramps(count)
    bin_of_point = np.repeat(bin_of, count)
    west, south = bin_of_point % columns * degrees, 90 - (bin_of_point // columns + 1) * degrees
    part_x = read("Relative_longitude_from_SW_corner_of_bin")[point].astype(np.int64) % 2**16 / 65535
    part_y = read("Relative_latitude_from_SW_corner_of_bin")[point].astype(np.int64) % 2**16 / 65535
    lon = west + part_x * degrees
    return np.where(west >= 180, lon - 360, lon), south + part_y * degrees, count


def _ramps(counts: np.ndarray) -> np.ndarray:
    """0..c-1 for each c of ``counts``, one after the other."""
    return np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)


def _pieces(count: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """First point and number of points of the pieces of at most ``size`` vertices that share their ends."""
    number = np.maximum(1, -(-(count - 1) // (size - 1)))
    start_in_line = _ramps(number) * (size - 1)
    left = np.repeat(count, number) - start_in_line
    return np.repeat(np.cumsum(count) - count, number) + start_in_line, np.minimum(left, size)


def _write(path: Path, layer: str, lon: np.ndarray, lat: np.ndarray, first: np.ndarray, count: np.ndarray) -> None:
    """Writes the lines of at least two vertices into ``layer`` of the GeoPackage ``path``; ``lon``, ``lat`` (m,) are
    degrees, and line k has ``count[k]`` of them from ``first[k]`` on."""
    keep = count >= 2
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    partial = path.with_suffix(".partial.gpkg")
    partial.unlink(missing_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(partial))
    table = data.CreateLayer(layer, wgs84, ogr.wkbLineString, ["SPATIAL_INDEX=YES"])
    table.CreateField(ogr.FieldDefn("ORDER", ogr.OFTInteger))
    definition = table.GetLayerDefn()
    points = np.round(np.column_stack([lon, lat]), 6).astype("<f8")
    data.StartTransaction()
    for start, number in zip(first[keep].tolist(), count[keep].tolist()):
        feature = ogr.Feature(definition)
        head = b"\x01" + np.array([2, number], dtype="<u4").tobytes()
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(head + points[start : start + number].tobytes()))
        feature.SetField(0, 1 + start % 6)  # any order: the benchmark reads it, nothing more
        table.CreateFeature(feature)
    data.CommitTransaction()
    data = table = None
    partial.rename(path)


def world() -> dict[str, Path]:
    """Paths of the GeoPackages ``rivers`` and ``shorelines``, built when they are not there yet."""
    paths = {"rivers": CACHE / "world_rivers.gpkg", "shorelines": CACHE / "world_shorelines.gpkg"}
    CACHE.mkdir(parents=True, exist_ok=True)
    for name, file, size in (("rivers", "binned_river_f.nc", RIVER_PIECE), ("shorelines", "binned_GSHHS_f.nc", 10**9)):
        if not paths[name].exists():
            print(f"building {paths[name]}", file=sys.stderr)
            lon, lat, count = _decode(_binned_files() / file)
            _write(paths[name], name, lon, lat, *_pieces(count, size))
    return paths


if __name__ == "__main__":
    for built in world().values():
        print(built)
