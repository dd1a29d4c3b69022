#pragma once

#include <QElapsedTimer>
#include <functional>
#include <memory>

namespace theca::app {

/// A clock that counts seconds from now on.
inline std::function<double()> realSeconds() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return static_cast<double>(timer->elapsed()) / 1000; };
}

}  // namespace theca::app
