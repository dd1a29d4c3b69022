#include "app/platform.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QLoggingCategory>

namespace theca::app {

namespace {

const char* const variable = "QT_QPA_PLATFORM";
bool s_mayFallBack = false;

}  // namespace

void choosePlatform(bool visible) {
    if (!visible) {
        qputenv(variable, "offscreen");
        return;
    }
    if (qEnvironmentVariableIsSet(variable)) return;
    s_mayFallBack = true;
    QByteArray order;
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) order += "wayland;";
    if (qEnvironmentVariableIsSet("DISPLAY")) order += "xcb;";
    qputenv(variable, order + "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false"));
}

bool hasDisplay() { return !s_mayFallBack || QGuiApplication::platformName() != QLatin1String("offscreen"); }

}  // namespace theca::app
