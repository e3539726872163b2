#!/usr/bin/env bash
# Kills builds of the site at random moments, with kill -9. After every kill the output must be the old or the new site
# whole, and the next build must complete. What differs between the two is the title, which stands on every page.
#   tests/Reliability/kill.sh [KILLS] [PROGRAM]    20 kills of the program that the build of this clone left
# Half of the moments are anywhere in the life of the process, half while it writes. Prints how many fell where.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
kills=${1:-20}
program=${2:-site/bin/Debug/net10.0/SiteGen.Site.dll}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
output=$scratch/output
before=0
during=0
after=0

fail() {
  echo "kill $((before + during + after)): $1" >&2
  exit 1
}

build() {
  exec dotnet "$program" build --output "$1" --title "$2" >"$scratch/log" 2>&1
}

# Whole: every file of the list has its hash, nothing else stands there but what no build wrote.
whole() {
  (
    cd "$output" && sha256sum --check --strict --quiet .sitegen-manifest &&
      diff <(cut -c 67- .sitegen-manifest | LC_ALL=C sort) \
        <(find . -type f ! -name .sitegen-manifest ! -name CNAME -printf '%P\n' | LC_ALL=C sort) &&
      [ "$(cat CNAME)" = acme.example ]
  )
}

is() {
  cmp -s "$output/.sitegen-manifest" "$scratch/$1/.sitegen-manifest"
}

beside() {
  find "$scratch" -maxdepth 1 -name 'output.sitegen-*' ! -name '*-lock'
}

milliseconds() {
  date +%s%3N
}

wait_for_writing() {
  until [ -e "$output.sitegen-next" ] || ! kill -0 "$1" 2>/dev/null; do :; done
}

started=$(milliseconds)
for title in one two; do
  (build "$scratch/$title" "$title") || { cat "$scratch/log"; fail "the program does not build"; }
done
lasts=$((($(milliseconds) - started) / 2))
cp -r "$scratch/one" "$output"
echo acme.example >"$output/CNAME"
old=one
new=two

while [ $((before + during + after)) -lt "$kills" ]; do
  build "$output" "$new" &
  process=$!
  if [ $((RANDOM % 2)) -eq 0 ]; then
    sleep "$(printf '0.%03d' $((RANDOM % (lasts < 1000 ? lasts : 1000))))"
  else
    wait_for_writing "$process"
    sleep "$(printf '0.%03d' $((RANDOM % (lasts < 1000 ? lasts : 1000))))"
  fi
  kill -9 "$process" 2>/dev/null
  wait "$process" 2>/dev/null
  ended=$?
  if [ $ended -eq 137 ]; then
    if is "$new"; then after=$((after + 1))
    elif [ -n "$(beside)" ]; then during=$((during + 1))
    else before=$((before + 1)); fi
  fi
  is "$old" || is "$new" || fail "neither the old nor the new site"
  whole || fail "the site is not whole"
  (build "$output" "$new") || { cat "$scratch/log"; fail "the next build does not complete"; }
  is "$new" && whole || fail "the next build is not the new site"
  [ -z "$(beside)" ] || fail "the next build leaves $(beside)"
  [ "$old" = one ] && old=two new=one || old=one new=two
done
echo "$kills kills: $before before writing, $during while writing, $after after the swap; whole every time"
