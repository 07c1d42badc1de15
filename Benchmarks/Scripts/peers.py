"""Other programs that compute one of Fristvagt's clocks, for Benchmarks.

    peers.py install DIR          a virtual environment in DIR with what PyPI has of them
    peers.py run NAME --threads N --as-of DATE FILE

`run` prints the counts and the seconds that the job took without the start of Python and without
imports. The clock is UDR-30, the right to rapid investigation: from the first marker that starts
it to the first behind it that stops or closes it; another start meanwhile changes nothing; limit
30 days. Only markers tell of it, no pause belongs to it, and no marker is corrected: there the
plain query is right.
"""

import argparse
import json
import os
import subprocess
import sys
import time

PEERS = {
    "duckdb": ["duckdb"],
    "polars": ["polars", "polars-shift"],
    "datafusion": ["datafusion"],
}

STARTS = ["AFV01A1", "AFV01A1A", "AFV01A1C"]
ENDS = ["AFX01C", "AFX01F", "AFV01X", "AFV01X1", "AFV01X2", "AFV01X4"]
END_GROUPS = ["AFX01A", "AFX01D"]

COUNTS = [
    "clocks", "state-running", "state-stopped", "state-closed", "outcome-exceeded", "outcome-open",
    "outcome-closed", "outcome-inside",
]

# {markers}: the table; {waited}: whole days between two columns, in the words of the dialect.
QUERY = """
WITH events AS (
  SELECT "DW_EK_HELBREDSFORLOEB" AS pathway, "MARKOER_TIDSPUNKT" AS moment, "MARKOER" AS code,
    "DW_EK_FORLOEB" AS element, "DW_EK_MARKOERREGISTRERING" AS registration,
    "MARKOER" IN ('AFV01A1', 'AFV01A1A', 'AFV01A1C') AS starts
  FROM {markers}
  WHERE "MARKOER" IN ('AFV01A1', 'AFV01A1A', 'AFV01A1C', 'AFX01C', 'AFX01F',
      'AFV01X', 'AFV01X1', 'AFV01X2', 'AFV01X4')
    OR "MARKOER" LIKE 'AFX01A%' OR "MARKOER" LIKE 'AFX01D%'
), seen AS (
  SELECT *, coalesce(lag(starts) OVER timeline, FALSE) AS runs FROM events
  WINDOW timeline AS (PARTITION BY pathway ORDER BY moment, code, element, registration)
), turns AS (
  SELECT starts, moment, lead(code) OVER timeline AS end_code, lead(moment) OVER timeline AS ended
  FROM seen WHERE starts <> runs
  WINDOW timeline AS (PARTITION BY pathway ORDER BY moment, code, element, registration)
), clocks AS (
  SELECT end_code, {waited} AS waited FROM turns WHERE starts
)
SELECT count(*),
  count(*) FILTER (WHERE end_code IS NULL),
  count(*) FILTER (WHERE end_code LIKE 'AFX%'),
  count(*) FILTER (WHERE end_code LIKE 'AFV01X%'),
  count(*) FILTER (WHERE waited > 30),
  count(*) FILTER (WHERE waited <= 30 AND end_code IS NULL),
  count(*) FILTER (WHERE waited <= 30 AND end_code LIKE 'AFV01X%'),
  count(*) FILTER (WHERE waited <= 30 AND end_code LIKE 'AFX%')
FROM clocks
"""

COLUMNS = [
    ("DW_EK_FORLOEB", int),
    ("DW_EK_HELBREDSFORLOEB", int),
    ("DW_EK_MARKOERREGISTRERING", int),
    ("LPRINDBERETNINGSSYSTEM", str),
    ("MARKOER", str),
    ("MARKOER_INDB_TIDSPUNKT", str),
    ("MARKOER_SKS_TYPE", str),
    ("MARKOER_TEKST", str),
    ("MARKOER_TIDSPUNKT", time),
    ("HANDLING", str),
]


def duckdb_job(path, threads, day):
    import duckdb

    start = time.perf_counter()
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    names = {int: "BIGINT", str: "VARCHAR", time: "TIMESTAMP"}
    columns = ", ".join(f"'{name}': '{names[kind]}'" for name, kind in COLUMNS)
    markers = f"read_csv('{path}', delim = ';', header = true, columns = {{{columns}}})"
    waited = f"coalesce(ended::DATE, DATE '{day}') - moment::DATE"
    counts = connection.execute(QUERY.format(markers=markers, waited=waited)).fetchone()
    return counts, time.perf_counter() - start


def datafusion_job(path, threads, day):
    import datafusion
    import pyarrow

    start = time.perf_counter()
    context = datafusion.SessionContext(datafusion.SessionConfig().with_target_partitions(threads))
    kinds = {int: pyarrow.int64(), str: pyarrow.string(), time: pyarrow.timestamp("s")}
    schema = pyarrow.schema([(name, kinds[kind]) for name, kind in COLUMNS])
    context.register_csv("markers", path, schema=schema, delimiter=";", has_header=True)
    waited = (
        f"CAST(coalesce(CAST(ended AS DATE), DATE '{day}') AS INT)"
        " - CAST(CAST(moment AS DATE) AS INT)"
    )
    batches = context.sql(QUERY.format(markers="markers", waited=waited)).collect()
    counts = [column[0].as_py() for column in batches[0].columns]
    return counts, time.perf_counter() - start


def polars_job(path, threads, day, by_neighbours):
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import datetime

    import polars as pl

    start = time.perf_counter()
    kinds = {int: pl.Int64, str: pl.String, time: pl.String}
    pathway, moment, code = (
        pl.col("DW_EK_HELBREDSFORLOEB"),
        pl.col("MARKOER_TIDSPUNKT"),
        pl.col("MARKOER"),
    )
    order = [pathway, moment, code, pl.col("DW_EK_FORLOEB"), pl.col("DW_EK_MARKOERREGISTRERING")]
    starts = code.is_in(STARTS)
    ends = code.is_in(ENDS)
    for group in END_GROUPS:
        ends = ends | code.str.starts_with(group)

    events = (
        pl.scan_csv(path, separator=";", schema={name: kinds[kind] for name, kind in COLUMNS})
        .filter(starts | ends)
        .select(*order, starts.alias("starts"))
        .sort(order)
    )
    started, runs = pl.col("starts"), pl.col("runs")
    if by_neighbours:
        # After the sort a pathway's rows stand together: the neighbour is looked at, not a window.
        before, behind = pathway == pathway.shift(), pathway == pathway.shift(-1)
        turns = (
            events.with_columns(runs=(started.shift() & before).fill_null(False))
            .filter(started != runs)
            .with_columns(
                ended=pl.when(behind).then(moment.shift(-1)),
                end_code=pl.when(behind).then(code.shift(-1)),
            )
        )
    else:
        turns = (
            events.with_columns(runs=started.shift().over(pathway).fill_null(False))
            .filter(started != runs)
            .with_columns(
                ended=moment.shift(-1).over(pathway), end_code=code.shift(-1).over(pathway)
            )
        )

    def date(column):
        return column.str.slice(0, 10).str.to_date("%Y-%m-%d")

    end_code, late = pl.col("end_code"), pl.col("waited") > 30
    last = date(pl.col("ended")).fill_null(datetime.date.fromisoformat(day))
    stopped = end_code.str.starts_with("AFX").fill_null(False)
    closed = end_code.str.starts_with("AFV01X").fill_null(False)
    counts = (
        turns.filter("starts")
        .with_columns(waited=(last - date(moment)).dt.total_days())
        .select(
            clocks=pl.len(),
            running=end_code.is_null().sum(),
            stopped=stopped.sum(),
            closed=closed.sum(),
            exceeded=late.sum(),
            open=(~late & end_code.is_null()).sum(),
            shut=(~late & closed).sum(),
            inside=(~late & stopped).sum(),
        )
        .collect(engine="streaming")
        .row(0)
    )
    return counts, time.perf_counter() - start


def run(options):
    job = {
        "duckdb": duckdb_job,
        "datafusion": datafusion_job,
        "polars": lambda *words: polars_job(*words, by_neighbours=False),
        "polars-shift": lambda *words: polars_job(*words, by_neighbours=True),
    }[options.peer]
    counts, seconds = job(options.file, options.threads, options.as_of)
    result = {"peer": options.peer, "seconds": seconds}
    result.update(zip(COUNTS, (int(count) for count in counts)))
    print(json.dumps(result))


def install(options):
    python = os.path.join(options.directory, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", options.directory], check=True)
    for peer, forms in PEERS.items():
        told = {"peer": peer}
        question = f"import {peer}; print({peer}.__version__)"
        answer = subprocess.run([python, "-c", question], capture_output=True, text=True)
        if answer.returncode != 0:
            pip = [python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", peer]
            done = subprocess.run(pip, capture_output=True, text=True)
            answer = subprocess.run([python, "-c", question], capture_output=True, text=True)
            if answer.returncode != 0:
                words = (done.stderr or answer.stderr).strip().splitlines()
                told["missing"] = words[-1] if words else "it cannot be imported"
        if answer.returncode == 0:
            told["version"] = answer.stdout.strip()
            told["forms"] = ",".join(forms)
            told["python"] = "%d.%d.%d" % sys.version_info[:3]
        print(json.dumps(told))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    installing = commands.add_parser("install")
    installing.add_argument("directory")
    running = commands.add_parser("run")
    running.add_argument("peer", choices=[form for forms in PEERS.values() for form in forms])
    running.add_argument("--threads", type=int, required=True)
    running.add_argument("--as-of", required=True)
    running.add_argument("file")
    options = parser.parse_args()
    install(options) if options.command == "install" else run(options)


if __name__ == "__main__":
    main()
