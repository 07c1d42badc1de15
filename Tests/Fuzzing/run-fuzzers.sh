#!/bin/sh
# Builds every fuzzer and runs each for some seconds (default 300) on a corpus of its own.
#
# usage: Tests/Fuzzing/run-fuzzers.sh [SECONDS] [FUZZER…]
#
# Prints what each covered and how often it ran; ends with 1 when one found something. The input
# that did it is kept in the temporary directory that is named then.
set -eu

seconds=${1:-300}
[ $# -gt 0 ] && shift
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
corpora=$(mktemp -d "${TMPDIR:-/tmp}/fristvagt-fuzz.XXXXXX")
found=0

if [ $# -eq 0 ]; then
  for folder in "$here"/Fuzz*/; do set -- "$@" "$(basename "$folder")"; done
fi

# The crash reporter of the language would hang on a finding.
export SWIFT_BACKTRACE=enable=no

for name in "$@"; do
  # The compiler heeds the last -sanitize alone, so that two of them lose the counters of coverage
  # or the checks of addresses; stripping dead code loses the counters too.
  if ! FUZZ=1 swift build -c release --scratch-path .build-fuzz --sanitize fuzzer \
    -Xswiftc -sanitize=fuzzer,address --disable-dead-strip --product "$name" \
    > "$corpora/$name.build" 2>&1; then
    cat "$corpora/$name.build"
    echo "$name: does not build"
    exit 1
  fi
done

for name in "$@"; do
  mkdir -p "$corpora/$name"
  log=$corpora/$name.log
  set -- -max_total_time="$seconds" -max_len=2048 -timeout=20 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix="$corpora/$name-"
  for words in "$here/$name"/*.dict; do
    [ -f "$words" ] && set -- "$@" -dict="$words"
  done
  [ -d "$here/$name/Seeds" ] && seeds=$here/$name/Seeds || seeds=
  if .build-fuzz/release/"$name" "$@" "$corpora/$name" $seeds > "$log" 2>&1; then
    outcome="no finding"
  else
    outcome="FINDING, see $log"
    found=1
  fi
  first=$(grep -o 'INITED cov: [0-9]*' "$log" | grep -o '[0-9]*$' || echo 0)
  last=$(grep -o 'cov: [0-9]*' "$log" | tail -1 | grep -o '[0-9]*$' || echo 0)
  runs=$(grep 'number_of_executed_units' "$log" | grep -o '[0-9]*$' || echo 0)
  echo "$name: $runs runs, coverage $first -> $last, $outcome"
  # A fuzzer that counts no coverage is blind: its build is at fault.
  if [ "${last:-0}" -eq 0 ]; then
    echo "$name: no coverage is counted"
    found=1
  fi
done

if [ $found -eq 0 ]; then rm -rf "$corpora"; else echo "kept: $corpora"; fi
exit $found
