#include "app/base/real_seconds.h"

#include <QElapsedTimer>
#include <memory>

namespace theca::app {

std::function<double()> realSeconds() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return static_cast<double>(timer->elapsed()) / 1000; };
}

}  // namespace theca::app
