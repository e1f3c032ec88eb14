#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks (build/bench), runs them all, and prints the figures that count as ratios.
#   packaging/bench.sh                 the window is painted, but not shown
#   xvfb-run packaging/bench.sh        with a display
# The first run makes a practice of 100,000 clients in build/bench/practices; later ones reuse it.
set -euo pipefail

if [ $# -ne 0 ]; then
    echo "usage: packaging/bench.sh" >&2
    exit 2
fi
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
packaging/deps.sh --test
cmake --preset bench
benches=(bench_demo bench_expand bench_health bench_placement bench_practice
    bench_progress bench_reflow bench_session bench_start bench_taper
    bench_week)
cmake --build --preset bench --target "${benches[@]}"

bin=$root/build/bench/bin
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
for bench in "${benches[@]}"; do
    "$bin/$bench" --benchmark_counters_tabular=true | tee >(cat >&2) >>"$figures"
done

# figure BENCHMARK COUNTER: the counter's value, from the line of that benchmark and the header
# above it, which names the counters in the order of the values. Empty where it was skipped.
figure() {
    awk -v wanted="$1" -v counter="$2" '
        $1 == "Benchmark" {
            delete column
            for (i = 1; i <= NF; i++) column[$i] = NF - i
        }
        index($1, wanted) == 1 && (counter in column) && !/ERROR OCCURRED/ { print $(NF - column[counter]); exit }
    ' "$figures"
}

# time_of BENCHMARK: the time of one run, in the unit that benchmark is shown in.
time_of() {
    awk -v wanted="$1" 'index($1, wanted) == 1 { print $2; exit }' "$figures"
}

row() {
    printf '%-50s %12s %12s\n' "$1" "$2" "$3"
}

echo
row "figure" "measured" "aim"
row "clients made a second, 10,000 of them" "$(figure makeDemo/10000 clients_per_second)" ">= 500"
row "first page, times an empty window" "$(figure start/100000 time_x_empty)" "<= 1.3"
row "  times a window with one word" "$(figure start/100000 time_x_word)" ""
row "memory, times an empty window" "$(figure start/100000 memory_x_empty)" "<= 1.5"
row "  times a window with one word" "$(figure start/100000 memory_x_word)" ""
for search in common_names rare_names phones; do
    row "search by ${search/_/ }, p95 in ms" "$(figure search_$search/100000 p95_ms)" "<= 16"
done
row "a full page of rows, times a practice of 1,000" "$(figure search_full_pages/100000 p50_x)" "about 1"
row "opening a client, p95 in ms" "$(figure open_client/100000 p95_ms)" "<= 10"
row "  median, times a practice of 1,000" "$(figure open_client/100000 p50_x)" "about 1"
row "saving a session's draft, p95 in ms" "$(figure save_draft p95_ms)" "<= 10"
row "signing a session, p95 in ms" "$(figure sign_session p95_ms)" "<= 10"
row "  times one flushed write of the same disk" "$(figure sign_session p95_flushes)" ""
row "all reports, 1,000,000 sessions, p95 in ms" "$(figure reports/100000 p95_ms)" "<= 1000"
row "screening 10,000 open sessions, ms" "$(figure screen_open_sessions p50_ms)" "<= 50"
row "reading the catalogue, ms" "$(figure load_catalogue p50_ms)" "<= 10"
row "search in the catalogue, p95 in ms" "$(figure search_catalogue p95_ms)" "<= 2"
row "reading a schedule, the slowest form, µs" "$(figure readForms slowest_us)" "<= 20"
row "dates of a plan, times faster than dateutil" "$(figure expandPlan dateutil_x)" ">= 50"
row "placing 24 sessions among 2,000, ms" "$(time_of place24Sessions)" "<= 5"
row "reflowing 300 plans after a closed fortnight, ms" "$(time_of preview_300_plans)" "<= 1000"
row "painting the progress of 200 sessions, p95 in ms" "$(figure paintChart p95_ms)" "<= 5"
row "progress report of 200 sessions as PDF, p95 in ms" "$(figure writeReport p95_ms)" "<= 300"
row "handout as PDF, p95 in ms" "$(figure writeHandout p95_ms)" "<= 50"
row "painting a week of 60 sessions, p95 in ms" "$(figure paintWeek p95_ms)" "<= 8"
