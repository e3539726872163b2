#!/usr/bin/env bash
# Kills whole builds at random moments: `dotnet build` with its compiler, its build processes and the program that writes the
# site, all with kill -9 at once. After every kill the output must be the old or the new site whole, and the next build must
# complete. Every second build changes a transcript and the title, so that the compiler has work too.
#   tests/Reliability/kill-build.sh [KILLS]    5 kills, in a clone of its own; prints how many fell where
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
kills=${1:-5}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
clone=$scratch/clone
output=$clone/output
counted=0
unchanged=0
swapped=0

fail() {
  [ -f "$scratch/log" ] && tail -5 "$scratch/log" >&2
  echo "kill $counted: $1" >&2
  exit 1
}

# In a group of its own, with no process that outlives it.
build() {
  cp "$scratch/$1.txt" "$scratch/seeds/aldgate-paper.txt"
  cd "$clone" || exit 1
  exec setsid env MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0 \
    dotnet build site -v q -p:SeedsDir="$scratch/seeds" -p:SiteTitle="Site $1" >"$scratch/log" 2>&1
}

whole() {
  (cd "$output" && sha256sum --check --strict --quiet .sitegen-manifest &&
    diff <(cut -c 67- .sitegen-manifest | LC_ALL=C sort) \
      <(find . -type f ! -name .sitegen-manifest -printf '%P\n' | LC_ALL=C sort))
}

is() {
  cmp -s "$output/.sitegen-manifest" "$scratch/$1.manifest"
}

transcript() {
  cat <<END
Operator
Welcome to the Aldgate Paper first quarter 2026 earnings call.
Ines Okafor - Chief Executive Officer
We made $1 reams of paper.
END
}

git clone -q . "$clone"
mkdir "$scratch/seeds"
for name in one two; do
  transcript "$name" >"$scratch/$name.txt"
  started=$(date +%s%3N)
  (build "$name") || fail "the build does not complete"
  lasts=$(($(date +%s%3N) - started))
  cp "$output/.sitegen-manifest" "$scratch/$name.manifest"
done
old=two
new=one

while [ $counted -lt "$kills" ]; do
  build "$new" &
  leader=$!
  moment=$((RANDOM % lasts))
  sleep "$((moment / 1000)).$(printf %03d $((moment % 1000)))"
  # What runs is the leader of its group; a build that is done has none, and counts for nothing.
  if kill -9 -- "-$leader" 2>/dev/null; then
    counted=$((counted + 1))
    wait "$leader" 2>/dev/null
    if is "$new"; then swapped=$((swapped + 1)); else unchanged=$((unchanged + 1)); fi
  fi
  wait "$leader" 2>/dev/null
  is "$old" || is "$new" || fail "neither the old nor the new site"
  whole || fail "the site is not whole"
  (build "$new") || fail "the next build does not complete"
  is "$new" && whole || fail "the next build is not the new site"
  [ "$old" = one ] && old=two new=one || old=one new=two
done
echo "$kills kills of whole builds: $unchanged before the swap, $swapped after; whole every time"
