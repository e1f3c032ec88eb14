#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job without a window: demo practice, plan, handout and progress report of one client,
# CSV files, pictures of the main pages. packaging/run.sh --tour calls it.
#   packaging/tour.sh PROGRAM FOLDER      FOLDER is made new
set -euo pipefail

if [ $# -ne 2 ]; then
    echo "usage: packaging/tour.sh PROGRAM FOLDER" >&2
    exit 2
fi
unknot=$1
out=$2
client="Marta Silva" # always in the demo practice, with an active plan

# The tour never touches the user's own settings, and looks the same everywhere.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
export XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
export QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8

# step FILE ARGUMENTS…: runs the program, which must succeed and leave FILE with something in it.
step() {
    local file=$out/$1
    shift
    if ! "$unknot" "$@"; then
        echo "tour: failed: unknot $*" >&2
        exit 1
    fi
    if [ ! -s "$file" ]; then
        echo "tour: unknot $* made no $file" >&2
        exit 1
    fi
}

rm -rf "$out"
mkdir -p "$out"
practice=$out/demo.unknot
step demo.unknot init "$practice" --demo
for document in plan handout progress; do
    step "$document.pdf" print "$practice" "$document" --client "$client" --pdf "$out/$document.pdf"
done
for table in clients plans sessions; do
    step "$table.csv" export "$practice" "$table" --out "$out/$table.csv"
done
step today-light.png "$practice" --pictures "$out"
if [ ! -s "$out/today-dark.png" ]; then
    echo "tour: there is no dark picture of Today in $out" >&2
    exit 1
fi

echo "tour: made in $out"
(cd "$out" && find . -type f -printf '%P\t%s bytes\n' | sort)
