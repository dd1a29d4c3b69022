#include "app/learn/scene_beats.h"

#include "app/document/document.h"
#include "core/base/overloaded.h"

namespace theca::app {

void setPlain(Scenario& scenario, const std::string& path, const PlainValue& value) {
    if (Result<Scenario> next = withValueAt(scenario, path, value)) scenario = std::move(next).value();
}

void perform(const Beat& beat, Document& document) {
    std::visit(
        Overloaded{
            [&](const JumpBeat& one) { document.movePlayhead(one.at.number()); },
            [&](const PlayBeat& one) { document.movePlayhead(one.at.number()); },
            [&](const SetBeat& one) { document.edit([&one](Scenario& s) { setPlain(s, one.path, one.value); }); },
            [&](const LevelBeat& one) { document.edit([&one](Scenario& s) { s.view.level = one.level; }); },
            [](const auto&) {}},
        beat);
}

}  // namespace theca::app
