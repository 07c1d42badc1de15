#!/usr/bin/env bash
# Plants each fault of faults.txt in a copy of this checkout and says which test finds it.
#
# usage: Tests/PlantedFaults/run.sh [-q] [-o FILE] [NAME…]
#
#   -q       quick: the tests that each fault names, not all of them where those pass
#   -o FILE  also write the table there, as in RESULTS.md
#   NAME     plant only these faults
#
# Ends with 1 when a fault was not found or does not build, and with 2 when one cannot be planted.
set -euo pipefail
# Filters are split into words, and are no patterns of file names.
set -f
export LC_ALL=C.UTF-8
# The crash reporter of the language would make each crash slow.
export SWIFT_BACKTRACE=enable=no

quick=
report=
while getopts qo: option; do
  case $option in
    q) quick=yes ;;
    o) report=$(realpath "$OPTARG") ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/fristvagt-faults.XXXXXX")
trap 'rm -rf "$work"' EXIT
log=$work/log
copy=$work/fristvagt

# How long a run of tests may take before the fault counts as found by the time it takes.
quick_limit=180
whole_limit=1800

stop() {
  printf '%s\n' "$*" >&2
  exit 2
}

# MARK: - The faults

names=() files=() olds=() news=() breaks=() tests=()
while IFS= read -r line; do
  [[ $line =~ ^(name|file|old|new|breaks|tests):[[:space:]]*(.*)$ ]] || continue
  value=${BASH_REMATCH[2]}
  case ${BASH_REMATCH[1]} in
    name) names+=("$value") ;;
    file) files+=("$value") ;;
    old) olds+=("$value") ;;
    new) news+=("$value") ;;
    breaks) breaks+=("$value") ;;
    tests) tests+=("$value") ;;
  esac
done < "$here/faults.txt"
for list in files olds news breaks tests; do
  declare -n values=$list
  [ "${#values[@]}" -eq "${#names[@]}" ] || stop "faults.txt: ${#names[@]} names, ${#values[@]} $list"
done

chosen=()
for index in "${!names[@]}"; do
  [ $# -eq 0 ] && chosen+=("$index")
  for name in "$@"; do [ "$name" = "${names[index]}" ] && chosen+=("$index"); done
done
[ ${#chosen[@]} -gt 0 ] || stop "no fault of that name"

# How often a text stands in another one.
occurrences() {
  local rest=$1 text=$2 count=0
  while [[ $rest == *"$text"* ]]; do
    rest=${rest#*"$text"}
    count=$((count + 1))
  done
  echo "$count"
}

# MARK: - The copy

mkdir "$copy"
git -C "$root" ls-files -z --cached --others --exclude-standard |
  (cd "$root" && tar --null --ignore-failed-read -T - -cf -) | tar -x -C "$copy"
cd "$copy"
commit=$(git -C "$root" rev-parse --short HEAD)
[ -z "$(git -C "$root" status --porcelain -- Sources Tests Package.swift)" ] || commit+=' and changes'

# Every fault can be planted, before anything is built.
for index in "${chosen[@]}"; do
  [ -f "${files[index]}" ] || stop "${names[index]}: no file ${files[index]}"
  count=$(occurrences "$(< "${files[index]}")" "${olds[index]}")
  [ "$count" -eq 1 ] || stop "${names[index]}: the old text stands $count times in ${files[index]}"
done

build() { swift build --build-tests > "$log" 2>&1; }

# Runs tests; the exit code is that of the tests, 124 when they took too long.
run_tests() {
  local limit=$1
  shift
  timeout "$limit" swift test --skip-build "$@" > "$log" 2>&1 < /dev/null
}

# The first test that failed in the last run, or how the run ended.
first_failure() {
  local code=$1 line
  line=$(grep -m1 -E '^✘ Test .* (recorded an issue|failed)' "$log" || true)
  if [ -n "$line" ]; then
    line=${line#✘ Test }
    line=${line%% recorded an issue*}
    line=${line%% failed*}
    line=${line#\"}
    echo "${line%\"}"
  elif [ "$code" -eq 124 ]; then
    echo "a run that did not end"
  else
    echo "a crash"
  fi
}

# What finds the planted fault; nothing where all tests pass.
find_by() {
  local code=0
  run_tests "$@" || code=$?
  [ $code -eq 0 ] || first_failure $code
}

quick_find() {
  local filter found
  for filter in ${tests[$1]}; do
    found=$(find_by "$quick_limit" --filter "$filter")
    if [ -n "$found" ]; then
      echo "$found"
      return
    fi
  done
}

printf 'building in %s\n' "$copy"
build || { tail -20 "$log"; stop "the tests do not build"; }

# Without a fault all quick tests pass, else a failure says nothing.
swift test list --skip-build > "$work/list" 2> "$log" || { tail -20 "$log"; stop "no list of tests"; }
filters=$(for index in "${chosen[@]}"; do printf '%s\n' ${tests[index]}; done | sort -u)
for filter in $filters; do
  grep -qE -- "$filter" "$work/list" || stop "$filter: no such tests"
done
code=0
run_tests "$quick_limit" --filter "${filters//$'\n'/|}" || code=$?
[ $code -eq 0 ] || stop "fails without a fault: $(first_failure $code)"

# MARK: - The campaign

table=()
missed=0
begin=$SECONDS
for index in "${chosen[@]}"; do
  name=${names[index]}
  file=${files[index]}
  old=${olds[index]}
  start=$SECONDS
  text=$(< "$file")
  cp "$file" "$work/original"
  printf '%s\n' "${text%%"$old"*}${news[index]}${text#*"$old"}" > "$file"
  outcome='NOT FOUND'
  if ! build; then
    grep -m3 'error:' "$log" || tail -3 "$log"
    outcome='DOES NOT BUILD'
  else
    found=$(quick_find "$index")
    if [ -z "$found" ] && [ -z "$quick" ]; then found=$(find_by "$whole_limit"); fi
    if [ -n "$found" ]; then outcome="found by $found"; fi
  fi
  cp "$work/original" "$file"
  seconds=$((SECONDS - start))
  [[ $outcome == found* ]] || missed=$((missed + 1))
  printf '%s: %s (%d s)\n' "$name" "$outcome" "$seconds"
  table+=("| $name | ${breaks[index]} | ${outcome#found by } | $seconds |")
done

summary="$(date +%F), commit $commit: $((${#chosen[@]} - missed)) of ${#chosen[@]} faults found \
in $((SECONDS - begin)) s"
head='| fault | what it breaks | found by | seconds |
|---|---|---|---|'
printf '\n%s\n%s\n\n%s\n' "$head" "$(printf '%s\n' "${table[@]}")" "$summary"
if [ -n "$report" ]; then
  printf '# Planted faults: the last run of run.sh\n\n%s.\n\n%s\n%s\n' \
    "$summary" "$head" "$(printf '%s\n' "${table[@]}")" > "$report"
fi
[ "$missed" -eq 0 ]
