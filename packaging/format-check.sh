#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source file is not as .clang-format lays it out (clang-format 14, Debian 12's).
#   packaging/format-check.sh          says what differs
#   packaging/format-check.sh --fix    rewrites the files
set -euo pipefail

case "$*" in
    "") how=(--dry-run --Werror) ;;
    --fix) how=(-i) ;;
    *) echo "usage: packaging/format-check.sh [--fix]" >&2; exit 2 ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
mapfile -d '' -t files < <(find src tests \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
if [ "${#files[@]}" -eq 0 ]; then
    echo "format: there is no source file under src and tests" >&2
    exit 1
fi
clang-format --style=file "${how[@]}" "${files[@]}"
echo "format: ${#files[@]} files are as .clang-format says"
