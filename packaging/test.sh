#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Dependencies, build, and the whole suite without a display. The exit status tells.
#   packaging/test.sh            build/dev
#   packaging/test.sh --asan     build/asan: address, leak and undefined behaviour sanitizers
set -euo pipefail

case "$*" in
    "") preset=dev ;;
    --asan) preset=asan ;;
    *) echo "usage: packaging/test.sh [--asan]" >&2; exit 2 ;;
esac

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
packaging/deps.sh --test
cmake --preset "$preset"
cmake --build --preset "$preset"

export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS="suppressions='$root/tests/data/lsan.supp':print_suppressions=0"
ctest --preset "$preset"
