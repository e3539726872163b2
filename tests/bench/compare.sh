#!/usr/bin/env bash
# Renders the call pages of a made-up corpus with the site program, Hugo and Eleventy, given the same parsed calls, in one run on
# one machine, and copies the pages with cp -r as the limit. Prints a table of seconds and ratios (median of three rounds).
#   tests/bench/compare.sh [CALLS] [COMPANIES]        needs hugo, node and npm beside the SDK
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
calls=${1:-1000}
companies=${2:-50}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$PWD

command -v hugo >/dev/null && command -v npm >/dev/null || { echo "Hugo, node and npm are needed." >&2; exit 2; }

echo "== The corpus, compiled and exported once" >&2
dotnet run -c Release --project tests/bench -- corpus "$scratch/seeds" "$calls" "$companies" >&2
dotnet build site -v q -p:SeedsDir="$scratch/seeds" -p:OutputDir="$scratch/site" >"$scratch/build.log" 2>&1 ||
  { tail "$scratch/build.log" >&2; exit 1; }
dotnet build tests/bench/peers/ours -v q -o "$scratch/ours" -p:Compiled="$root/site/bin/Debug/net10.0" >&2
cp -r tests/bench/peers/hugo tests/bench/peers/eleventy "$scratch/"
mkdir -p "$scratch/hugo/content/calls"
# A call's JSON is, as it is, what Hugo calls front matter.
for call in "$scratch"/site/data/calls/*.json; do cp "$call" "$scratch/hugo/content/calls/$(basename "$call" .json).md"; done
cp -r "$scratch/site/data/calls" "$scratch/eleventy/parsed"
(cd "$scratch/eleventy" && npm init -y && npm install --no-audit --no-fund @11ty/eleventy@3) >"$scratch/npm.log" 2>&1 ||
  { tail "$scratch/npm.log" >&2; exit 1; }

# Each is given the folder to write, which is new: where one was deleted just before, the disk is busy with that.
ours() { dotnet "$scratch/ours/SiteGen.Bench.Ours.dll" "$1"; }
hugo_() { hugo --quiet -s "$scratch/hugo" -d "$1"; }
eleventy() { (cd "$scratch/eleventy" && node --max-old-space-size=8192 node_modules/.bin/eleventy --quiet --output="$1"); }
copy() { cp -r "$scratch/out-ours-1" "$1"; }

# Seconds of the clock and of the processor that a whole run takes.
timed() {
  local TIMEFORMAT='%R %U %S'
  sync
  { time "$1" "$scratch/out-${1%_}-$2" >"$scratch/$1.log" 2>&1; } 2>"$scratch/time" || { tail "$scratch/$1.log" >&2; return 1; }
  awk '{ print $1, $2 + $3 }' "$scratch/time" >>"$scratch/$1.seconds"
}

for round in 1 2 3; do
  for one in ours copy hugo_ eleventy; do
    echo "== Round $round: ${one%_}" >&2
    timed "$one" "$round"
  done
done

# The median of a column: 1 the clock, 2 the processor.
median() { cut -d' ' -f"$2" "$scratch/$1.seconds" | sort -n | sed -n 2p; }
bytes() { find "$scratch/out-$1-1" -name '*.html' -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }'; }
pages() { find "$scratch/out-$1-1" -name '*.html' | wc -l; }
times() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
row() {
  local clock processor
  clock=$(median "$3" 1)
  processor=$(median "$3" 2)
  printf '| %s | %s | %s | %.2f | %s | %.2f | %s |\n' "$1" "$(pages "$2")" "$(bytes "$2")" \
    "$clock" "$(times "$clock" "$(median ours 1)")" "$processor" "$(times "$processor" "$(median ours 2)")"
}

printf '%s calls, %s cores, %s\n\n' "$calls" "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
printf '| renders the call pages | pages | MB of HTML | seconds | times ours | of the processor | times ours |\n|---|---|---|---|---|---|---|\n'
row "ours" ours ours
row "cp -r of our pages" copy copy
row "Hugo $(hugo version | cut -d' ' -f2 | cut -d+ -f1)" hugo hugo_
row "Eleventy $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$scratch/eleventy/node_modules/@11ty/eleventy/package.json" | head -1)" eleventy eleventy
printf '\n'
dotnet "$scratch/ours/SiteGen.Bench.Ours.dll" first
