#!/usr/bin/env bash
# Builds a site of 100 MB of made-up transcripts, and refuses one file of 100 MB beside them. About the first: the build
# succeeds, with no CS8103 (too many literals). Prints how long it took and how much memory its largest process had.
#   tests/Reliability/large.sh [MEGABYTES]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
megabytes=${1:-100}
# Of 60 KB each, 60 of each company.
calls=$((megabytes * 1000 / 60))

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  tail -20 "$scratch/log" >&2
  echo "$1" >&2
  exit 1
}

build() {
  # Its own compiler and build processes, that end with it.
  MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false /usr/bin/env time -f '%e s, %M KB' -o "$scratch/time" \
    dotnet build site -p:SeedsDir="$scratch/seeds" -p:OutputDir="$scratch/output" -p:IntermediateOutputPath="$scratch/obj/" \
    -p:OutputPath="$scratch/bin/" -p:TranscriptText=none >"$scratch/log" 2>&1
}
