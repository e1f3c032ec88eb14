#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Dependencies, release build, then the program.
#   packaging/run.sh [ARGUMENTS OF unknot]
#   packaging/run.sh --tour      the main job without a window, into build/tour/
# Without a display and without arguments it takes the tour.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
called_from=$PWD
cd "$root"

"$root/packaging/deps.sh"
cmake --preset release
cmake --build --preset release
unknot=$root/build/release/bin/unknot

if [ "${1-}" = --tour ]; then
    exec "$root/packaging/tour.sh" "$unknot" "$root/build/tour"
fi
if [ $# -eq 0 ] && [ -z "${DISPLAY-}" ] && [ -z "${WAYLAND_DISPLAY-}" ]; then
    echo "run: there is no display, so here is the tour without a window"
    exec "$root/packaging/tour.sh" "$unknot" "$root/build/tour"
fi

# File names in the arguments mean the folder the caller is in.
cd "$called_from"
exec "$unknot" "$@"
