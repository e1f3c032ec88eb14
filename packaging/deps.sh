#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the lists beside this file name, and nothing when all is there.
#   packaging/deps.sh [--test]      --test: what the tests need as well
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
lists=("$here/deps-debian.txt")
case "$*" in
    "") ;;
    --test) lists+=("$here/deps-debian-test.txt") ;;
    *) echo "usage: packaging/deps.sh [--test]" >&2; exit 2 ;;
esac

mapfile -t packages < <(sed 's/#.*//' "${lists[@]}" | awk 'NF { print $1 }')
if [ "${#packages[@]}" -eq 0 ]; then
    echo "deps: the package lists are empty: ${lists[*]}" >&2
    exit 1
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "deps: no Debian system. Unknot needs what these Debian packages hold; going on without a check:"
    printf '  %s\n' "${packages[@]}"
    exit 0
fi

missing=()
for package in "${packages[@]}"; do
    # One line for each architecture: one installed is enough. No grep -q: it would hang up on
    # dpkg-query after the first line, and the pipe would count as failed.
    if ! dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -x installed >/dev/null; then
        missing+=("$package")
    fi
done
if [ "${#missing[@]}" -eq 0 ]; then
    echo "deps: all ${#packages[@]} packages are there"
    exit 0
fi

if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root=(sudo)
else
    echo "deps: ${#missing[@]} packages are missing. Type this, then start again:" >&2
    how=$(command -v sudo >/dev/null && echo "sudo sh" || echo su)
    echo "$how -c 'apt-get update && apt-get install -y --no-install-recommends ${missing[*]}'" >&2
    exit 1
fi

echo "deps: installing ${missing[*]}"
apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
"${as_root[@]}" "${apt[@]}" update
"${as_root[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
