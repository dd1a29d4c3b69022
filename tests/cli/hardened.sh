#!/bin/bash
# hardened.sh PROGRAM: fails where a built program lacks what CMakeLists.txt asks for against faults being used by strangers'
# files: position independence, read-only relocations bound at the start, a stack that is not code, guarded stacks, checked
# copies, marked targets of jumps.
set -euo pipefail
export LC_ALL=C
program=$1 wrong=0

lacks() { echo "$program lacks $1" && wrong=1; }

elf=$(readelf --wide --file-header --program-headers --dynamic --dyn-syms "$program")
has() { grep -qE -- "$1" <<<"$elf"; }
has '^ *Type: +DYN' || lacks "position independence"
has '\(FLAGS_1\).*PIE' || lacks "the mark of a position-independent program"
has '^ *GNU_RELRO' || lacks "read-only relocations"
has 'BIND_NOW|\(FLAGS_1\).*NOW' || lacks "binding at the start"
has '^ *GNU_STACK .* RW ' || lacks "a stack that is not code"
has '__stack_chk_fail' || lacks "guarded stacks"
has '__[a-z]+_chk@' || lacks "checked copies"
if has 'Machine: .*X86-64'; then
    first=$(objdump --no-show-raw-insn --disassemble=main "$program" | grep -m1 -E '^ +[0-9a-f]+:' || true)
    [[ $first == *endbr64* ]] || lacks "marked targets of jumps: main begins with ${first:-nothing}"
fi
exit "$wrong"
