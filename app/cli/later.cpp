#include "app/cli/command.h"

namespace theca::cli {

namespace {

Outcome exportTo(const Arguments&, const Data&) { return failUsage({"later_version", {}, {"export"}}); }

}  // namespace

Command exportCommand() {
    return {"export",
            "FILE --to sbml|nonmem|html -o OUT",
            "comes with a later version",
            "",
            {{"--to"}, {"-o", Option::Kind::Output}},
            0,
            1,
            exportTo};
}

}  // namespace theca::cli
