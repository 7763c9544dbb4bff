# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share. Sourced by them, with `root` set to the top of the sources.

say() { printf '%s\n' "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Qt speaks of encodings where the locale has none, as on a bare system.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# A root shell made by `su` lacks the folders in which dpkg's helpers lie.
PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"

# How many compilers may run at once: one a processor, and 1.2 GB of free memory for each
# (the largest translation unit with sanitizers takes about 1 GB). JOBS overrides it.
jobs_at_once() {
    if [ -n "${JOBS:-}" ]; then say "$JOBS"; return; fi
    local cores memory limit used by_memory
    cores=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null || true)
    # A container may have less than the machine.
    if limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null) && [ "$limit" != max ]; then
        used=$(cat /sys/fs/cgroup/memory.current 2>/dev/null || echo 0)
        limit=$(( (limit - used) / 1048576 ))
        if [ -z "$memory" ] || [ "$limit" -lt "$memory" ]; then memory=$limit; fi
    fi
    if [ -n "$memory" ]; then
        by_memory=$(( memory / 1200 ))
        if [ "$by_memory" -lt "$cores" ]; then cores=$by_memory; fi
    fi
    if [ "$cores" -lt 1 ]; then cores=1; fi
    say "$cores"
}

# configure_and_build PRESET [TARGET …]: incremental; configures anew only where CMake finds it needed.
configure_and_build() {
    local preset=$1 began
    shift
    began=$SECONDS
    cd "$root"
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset"
    fi
    cmake --build "build/$preset" --parallel "$(jobs_at_once)" ${1:+--target "$@"}
    say "Built in $((SECONDS - began)) seconds (build/$preset)."
}
