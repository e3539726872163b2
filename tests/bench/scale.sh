#!/usr/bin/env bash
# Times whole builds of made-up corpora: from clean, again without a change, and after one edited transcript; and the build of the
# seeds from clean beside that of a solution with the same projects and nothing in them. Prints tables, seconds of the clock.
#   tests/bench/scale.sh [CALLS …]        100 1000 2000 where none is given, 0 for the seeds alone; companies have 20 calls each
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ $# -gt 0 ] || set -- 100 1000 2000
scratch=$(mktemp -d)
trap 'dotnet build-server shutdown >/dev/null 2>&1; rm -rf "$scratch"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# As on anybody's machine: the compiler and MSBuild stay between two builds.
unset UseSharedCompilation MSBUILDDISABLENODEREUSE DOTNET_CLI_USE_MSBUILD_SERVER

# Seconds that a command takes; what it prints goes to a file.
seconds() {
  local start
  start=$(date +%s%N)
  "$@" >"$scratch/log" 2>&1 || { tail -20 "$scratch/log" >&2; return 1; }
  awk "BEGIN { printf \"%.1f\", ($(date +%s%N) - $start) / 1e9 }"
}

# The most memory that the compiler and MSBuild have had, in MB.
compiler_peak() {
  local process most=0 peak
  for process in /proc/[0-9]*; do
    grep -qsE 'VBCSCompiler|MSBuild' "$process/cmdline" || continue
    peak=$(awk '/VmHWM/ { print int($2 / 1024) }' "$process/status" 2>/dev/null || echo 0)
    [ "${peak:-0}" -gt "$most" ] && most=$peak
  done
  echo "$most"
}

fresh() {
  dotnet build-server shutdown >/dev/null 2>&1
  rm -rf "$scratch/repo"
  git clone -q . "$scratch/repo"
}

# The same projects and packages as the SDK's templates would make them: no source, no transcript, no settings of ours.
empty() {
  fresh
  (
    cd "$scratch/repo"
    git ls-files -z -- '*.cs' '*.razor' 'site/SiteGen.Pages/Assets' 'site/SiteGen.Pages/Examples' 'seeds' 'Directory.Build.*' |
      xargs -0 rm -f
    sed -i '/<Import Project=/d' site/SiteGen.Site.csproj
    sed -i '/<Compile Include=/d; /<Content /d; /<EmbeddedResource /d' generator/*/*.csproj site/*/*.csproj tests/*.csproj tests/*/*.csproj
    for program in site tests/bench; do echo 'return;' >"$program/Program.cs"; done
  )
}

build() { (cd "$scratch/repo" && dotnet build -v q "$@"); }

echo "| calls | from clean | no change | one transcript edited | site program | peak of the site program | peak of the compiler |"
echo "|---|---|---|---|---|---|---|"
for calls in "$@"; do
  [ "$calls" -gt 0 ] || continue
  dotnet run -c Release --project tests/bench -- corpus "$scratch/seeds" "$calls" $((calls / 20 > 0 ? calls / 20 : 1)) >/dev/null
  where=(-p:SeedsDir="$scratch/seeds" -p:OutputDir="$scratch/site")
  fresh
  cold=$(seconds build "${where[@]}")
  compiler=$(compiler_peak)
  same=$(seconds build "${where[@]}")
  sed -i '$ s/$/ Thank you./' "$(find "$scratch/seeds" -name '*-q*.txt' | sort | head -1)"
  edited=$(seconds build "${where[@]}")
  rm -rf "$scratch/site"
  site=$(seconds dotnet "$scratch/repo/site/bin/Debug/net10.0/SiteGen.Site.dll" build "@$scratch/repo/site/obj/site.args" --profile)
  peak=$(sed -n 's/^peak memory: \([0-9]*\) MB$/\1/p' "$scratch/log")
  echo "| $calls | $cold s | $same s | $edited s | $site s | $peak MB | $compiler MB |"
  rm -rf "$scratch/seeds" "$scratch/site"
done

echo
echo "| the whole solution from clean | the five seeds | the same projects, empty | times |"
echo "|---|---|---|---|"
# A compiler for each project, then one that stays (cold: stopped before each build). Medians of three builds in turn.
for server in false true; do
  for round in 1 2 3; do
    fresh
    seconds build -p:UseSharedCompilation=$server >>"$scratch/ours-$server" && echo >>"$scratch/ours-$server"
    empty
    seconds build -p:UseSharedCompilation=$server >>"$scratch/empty-$server" && echo >>"$scratch/empty-$server"
  done
  ours=$(sort -n "$scratch/ours-$server" | sed -n 2p)
  none=$(sort -n "$scratch/empty-$server" | sed -n 2p)
  [ $server = true ] && how="one compiler for all" || how="a compiler for each project"
  echo "| $how | $ours s | $none s | $(awk "BEGIN { printf \"%.2f\", $ours / $none }") |"
done

echo
echo "| no change | seconds |"
echo "|---|---|"
echo "| an empty solution | $(seconds build) s |"
fresh
seconds build >/dev/null
echo "| the five seeds | $(seconds build) s |"
