#!/usr/bin/env bash
# Builds a site of 100 MB of made-up transcripts: the compiler must not refuse them with CS8103, too many literals. Then
# puts one file of 100 MB beside them, which must be refused with CALL025 and leave the site as it was.
#   tests/Reliability/large.sh [MEGABYTES]    prints how long each build took
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
megabytes=${1:-100}
# Of 65 KB each, and 40 of each company.
calls=$((megabytes * 1000 / 65))

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  grep -oE 'error [A-Z]+[0-9]+: .*' "$scratch/log" | sort | uniq -c | head -20 >&2
  echo "$1" >&2
  exit 1
}

# With a compiler of its own, that ends with it.
build() {
  local seconds=$SECONDS code=0
  (
    cd "$scratch/clone" && MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false \
      dotnet build site -p:SeedsDir="$scratch/seeds" >"$scratch/log" 2>&1
  ) || code=$?
  echo "$1: $((SECONDS - seconds)) s"
  return $code
}

dotnet run -c Release --project tests/bench -- corpus "$scratch/seeds" "$calls" $((calls / 40 + 1)) || exit 1
git clone -q . "$scratch/clone"
build "$(du -sm "$scratch/seeds" | cut -f1) MB in $calls files" || fail "the build fails"
grep -q 'CS8103' "$scratch/log" && fail "too many literals"
pages=$(find "$scratch/clone/output/calls" -name index.html | wc -l)
[ "$pages" -ge "$calls" ] || fail "only $pages pages of calls"
cp "$scratch/clone/output/.sitegen-manifest" "$scratch/old"

yes 'We made paper, and more of it than in any other year that we remember.' | head -c $((megabytes * 1000000)) \
  >"$scratch/seeds/large.txt"
build "$megabytes MB in one file beside them" && fail "the large file is not refused"
grep -q 'large.txt(1,1): error CALL025' "$scratch/log" || fail "the large file is not named"
cmp -s "$scratch/clone/output/.sitegen-manifest" "$scratch/old" || fail "the site is not as it was"
