#include "app/start/platform.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QGuiApplication>

namespace theca::app {

namespace {

const char* const variable = "QT_QPA_PLATFORM";
bool s_mayFallBack = false;
QtMessageHandler s_before = nullptr;

/// Qt prints messages about the screen it looks for and the one it uses instead; our own message is enough.
void quiet(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const QLatin1String category(context.category ? context.category : "");
    const bool aboutScreen = category.startsWith(QLatin1String("qt.qpa")) ||
                             text.startsWith(QLatin1String("This plugin does not support")) ||
                             text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"));
    if (aboutScreen && type != QtFatalMsg) return;
    if (s_before) s_before(type, context, text);
}

}  // namespace

void choosePlatform(bool visible) {
    s_before = qInstallMessageHandler(quiet);
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
}

QStringList dropAbsurdScales() {
    struct Scale {
        const char* name;
        double least, most;
    };
    constexpr Scale scales[] = {{"QT_SCALE_FACTOR", 0.25, 8}, {"QT_FONT_DPI", 24, 768}};
    QStringList dropped;
    for (const Scale& scale : scales) {
        if (!qEnvironmentVariableIsSet(scale.name)) continue;
        const QString value = qEnvironmentVariable(scale.name);
        const double number = value.toDouble();
        if (number >= scale.least && number <= scale.most) continue;
        dropped << QStringLiteral("%1=%2").arg(QLatin1String(scale.name), value);
        qunsetenv(scale.name);
    }
    return dropped;
}

bool hasDisplay() { return !s_mayFallBack || QGuiApplication::platformName() != QLatin1String("offscreen"); }

std::future<void> readFonts() {
    return std::async(std::launch::async, [] { QFontDatabase::families(); });
}

}  // namespace theca::app
