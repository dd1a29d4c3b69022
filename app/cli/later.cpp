#include "app/cli/command.h"

namespace theca::cli {

namespace {

Outcome validate(const Arguments&, const Data&) { return failUsage({"later_version", {}, {"validate"}}); }
Outcome exportTo(const Arguments&, const Data&) { return failUsage({"later_version", {}, {"export"}}); }

}  // namespace

Command validateCommand() {
    return {"validate",
            "[--json OUT] [--markdown OUT]",
            "comes with a later version",
            "",
            {{"--json"}, {"--markdown"}},
            0,
            0,
            validate};
}

Command exportCommand() {
    return {"export", "FILE --to sbml|nonmem|html -o OUT", "comes with a later version", "", {{"--to"}, {"-o"}}, 0, 1,
            exportTo};
}

}  // namespace theca::cli
