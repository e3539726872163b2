#!/usr/bin/env bash
# Builds the site onto disks that are full, or that cannot be written: real ones of a few kilobytes more than the site.
# The build must fail, name the folder and leave the old site whole; with room again, the next build completes.
#   tests/Reliability/disk.sh [PROGRAM]    says why, and passes, where the machine mounts no disk
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-site/bin/Debug/net10.0/SiteGen.Site.dll}
if [ "${MOUNTED:-}" != yes ]; then
  unshare -rm mount -t tmpfs -o size=1m tmpfs /mnt 2>/dev/null || { echo "skipped: this machine mounts no disk here"; exit 0; }
  # In a space of its own, whose mounts end with it.
  MOUNTED=yes exec unshare -rm "tests/Reliability/disk.sh" "$program"
fi

scratch=$(mktemp -d)
trap 'umount "$scratch/disk" 2>/dev/null; rm -rf "$scratch"' EXIT
mkdir "$scratch/disk"
output=$scratch/disk/output

fail() {
  echo "$1" >&2
  exit 1
}

build() {
  dotnet "$program" build --output "$output" --title "$1" >"$scratch/log" 2>&1
}

is_whole() {
  (cd "$output" && sha256sum --check --strict --quiet .sitegen-manifest) && cmp -s "$output/.sitegen-manifest" "$scratch/old"
}

refused() {
  build two && fail "$1: the build does not fail"
  grep -q "$output.*error SITE009" "$scratch/log" || { cat "$scratch/log"; fail "$1: the folder is not named"; }
  is_whole || fail "$1: the old site is not whole"
  echo "$1: $(grep -o 'error SITE009.*' "$scratch/log" | head -1 | cut -c 1-80)"
}

mount -t tmpfs -o size=1m tmpfs "$scratch/disk"
build one && fail "a disk of 1 MB: the build does not fail"
[ ! -e "$output" ] || fail "a disk of 1 MB: half a site"
echo "a disk of 1 MB: $(grep -o 'error SITE009.*' "$scratch/log" | head -1 | cut -c 1-80)"

mount -o remount,size=512m "$scratch/disk"
build one || fail "a disk with room: the build fails"
cp "$output/.sitegen-manifest" "$scratch/old"
used=$(df --output=used -k "$scratch/disk" | tail -1)
for room in 0 64 512 1024; do
  mount -o remount,size=$((used + room))k "$scratch/disk"
  refused "a disk with $room KB left"
done

mount -o remount,size=512m,ro "$scratch/disk"
refused "a read-only disk"
mount -o remount,rw "$scratch/disk"
build two || { cat "$scratch/log"; fail "with room again the build fails"; }
[ -z "$(find "$scratch/disk" -maxdepth 1 -name 'output.sitegen-*' ! -name '*-lock')" ] || fail "something is left behind"
