#pragma once

#include <QComboBox>

#include "app/explore/view_bar.h"
#include "tests/app/window_fixture.h"

namespace theca::app {

/// Another drug, as from the list.
inline void giveDrug(OpenWindow& open, const char* name) {
    QComboBox* drugs = open.window.findChild<ViewBar*>()->drugs();
    drugs->setCurrentIndex(drugs->findData(QLatin1String(name)));
    REQUIRE(open.document().scenario().drug == name);
}

}  // namespace theca::app
