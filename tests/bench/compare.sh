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

ours() { dotnet "$scratch/ours/SiteGen.Bench.Ours.dll" "$scratch/out-ours"; }
hugo_() { hugo --quiet -s "$scratch/hugo" -d "$scratch/out-hugo"; }
eleventy() { (cd "$scratch/eleventy" && node --max-old-space-size=8192 node_modules/.bin/eleventy --quiet --output="$scratch/out-eleventy"); }
copy() { cp -r "$scratch/out-ours" "$scratch/out-copy"; }

# Milliseconds of a whole run, its folder of pages empty before.
timed() {
  rm -rf "$scratch/out-${1%_}"
  local start
  start=$(date +%s%N)
  "$1" >"$scratch/$1.log" 2>&1 || { tail "$scratch/$1.log" >&2; return 1; }
  echo $((($(date +%s%N) - start) / 1000000)) >>"$scratch/$1.ms"
}

for round in 1 2 3; do
  for one in ours copy hugo_ eleventy; do
    echo "== Round $round: ${one%_}" >&2
    timed "$one"
  done
done

median() { sort -n "$scratch/$1.ms" | sed -n 2p; }
bytes() { find "$scratch/out-$1" -name '*.html' -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }'; }
pages() { find "$scratch/out-$1" -name '*.html' | wc -l; }
row() { printf '| %s | %s | %s | %.2f | %.2f |\n' "$1" "$(pages "$2")" "$(bytes "$2")" "$(awk "BEGIN { print $3 / 1000 }")" "$(awk "BEGIN { print $3 / $base }")"; }

base=$(median ours)
printf '%s calls, %s cores, %s\n\n' "$calls" "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
printf '| renders the call pages | pages | MB of HTML | seconds | times ours |\n|---|---|---|---|---|\n'
row "ours" ours "$base"
row "cp -r of our pages" copy "$(median copy)"
row "Hugo $(hugo version | cut -d' ' -f2 | cut -d+ -f1)" hugo "$(median hugo_)"
row "Eleventy $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$scratch/eleventy/node_modules/@11ty/eleventy/package.json" | head -1)" eleventy "$(median eleventy)"
printf '\n'
dotnet "$scratch/ours/SiteGen.Bench.Ours.dll" first
