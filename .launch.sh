# Sourced by the launchers: builds a program the first time and after a change, then starts it.
# Use: launch PROJECT PROGRAM ARGUMENT...
launch() {
    local project=$1 program=$2
    shift 2
    local out=$here/artifacts/launch/$program
    export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_TieredPGO=0

    if [ ! -f "$out/.built" ] || [ -n "$(find "$here/src" "$here/models" "$here"/Directory.*.props "$here/global.json" -newer "$out/.built" \( -name '*.cs*' -o -name '*.props' -o -name '*.json' -o -path '*/Data/*' -o -path '*/Sql/*' -o -path '*/models/*' \) -print -quit 2> /dev/null)" ]; then
        build "$project" "$program" "$out"
    fi

    exec dotnet "$out/$program.dll" "$@"
}

build() {
    local project=$1 program=$2 out=$3 log=$3/build.log ahead=()
    command -v dotnet > /dev/null || { echo "$program: the .NET 10 SDK is not installed (no 'dotnet' on the path)." >&2; exit 1; }
    mkdir -p "$out"
    exec 9> "$out/.lock"
    if command -v flock > /dev/null; then flock 9; fi
    echo "$program: building (once, and after a change) ..." >&2
    # Compiled ahead of time where the packages for it can be had, so that it starts fast.
    if [ "$(uname -sm)" = "Linux x86_64" ]; then ahead=(-r linux-x64 --self-contained false -p:PublishReadyToRun=true); fi
    touch "$out/.started"
    if ! dotnet publish "$here/src/$project" -c Release -o "$out" "${ahead[@]}" -p:RunAnalyzers=false -p:GenerateDocumentationFile=false -p:EnforceCodeStyleInBuild=false -v quiet > "$log" 2>&1; then
        echo "$program: the build failed; all of it is in $log" >&2
        { grep -E 'error' "$log" || tail -n 12 "$log"; } | awk '!seen[$0]++' | head -20 >&2
        exit 1
    fi
    mv "$out/.started" "$out/.built"
    exec 9>&-
}
