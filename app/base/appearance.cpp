#include "app/base/appearance.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <vector>

#include "app/base/paper_theme.h"

namespace theca::app {

namespace {

constexpr int bodyPixels = 13;
constexpr std::size_t textRoles = 5;

struct Looks {
    ThemeKind system = ThemeKind::Light;
    bool followsSystem = true;
    Theme theme = app::theme(ThemeKind::Light);
    int textScale = smallestTextScale;
    std::array<std::optional<QFont>, textRoles> fonts;  ///< made when first needed
};

Looks& looks() {
    static Looks current;
    return current;
}

int rolePixels(TextRole role) {
    switch (role) {
        case TextRole::Caption:
            return 11;
        case TextRole::Body:
        case TextRole::Strong:
            return bodyPixels;
        case TextRole::Heading:
            return 16;
        case TextRole::Figure:
            return 22;
    }
    return bodyPixels;
}

QFont makeFont(TextRole role) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies({font.family(), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(scaled(rolePixels(role)));
    if (role == TextRole::Heading || role == TextRole::Strong) font.setWeight(QFont::DemiBold);
    return font;
}

/// Does something to a widget now and whenever the size of text changes. Qt reports a new application font to widgets
/// only in some cases, so useTextScale() calls each of them.
class Refitter final : public QObject {
public:
    using Action = std::function<void(QWidget*)>;
    Refitter(QWidget* widget, Action action) : QObject(widget), m_widget(widget), m_action(std::move(action)) {
        all().push_back(this);
        refit();
    }
    ~Refitter() override { std::erase(all(), this); }

    void refit() { m_action(m_widget); }
    static std::vector<Refitter*>& all() {
        static std::vector<Refitter*> refitters;
        return refitters;
    }

private:
    QWidget* m_widget;
    Action m_action;
};

ThemeKind shadeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

/// At once: Qt may find that nothing changed in between, or tell them later.
void tellWindows() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent changed(QEvent::PaletteChange);
        QCoreApplication::sendEvent(window, &changed);
    }
}

/// Looks at the computer's colours again when the desktop says that they are others. Every window is told; once is enough.
class DesktopWatch final : public QObject {
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ThemeChange || !watched->isWindowType() || m_told) return false;
        m_told = true;
        QMetaObject::invokeMethod(this, [this] { look(); }, Qt::QueuedConnection);
        return false;
    }

    void look() {
        QApplication::setPalette(QPalette());  // the desktop's own shows through
        looks().system = shadeOf(QApplication::palette());
        if (looks().followsSystem) looks().theme = theme(looks().system);
        QApplication::setPalette(looks().theme.palette());
        tellWindows();
        m_told = false;
    }

    bool m_told = false;
};

}  // namespace

void startAppearance(std::unique_ptr<QStyle> style) {
    static QPointer<DesktopWatch> watch;
    if (!watch) qApp->installEventFilter(watch = new DesktopWatch(qApp));
    looks().system = shadeOf(QApplication::palette());
    qAddPostRoutine([] { looks().fonts = {}; });  // fonts must not outlive the application
    QApplication::setStyle(style.release());
    useTextScale(smallestTextScale);
    useTheme(std::nullopt);
}

ThemeKind systemTheme() { return looks().system; }

void useTheme(std::optional<ThemeKind> kind) {
    looks().followsSystem = !kind;
    looks().theme = theme(kind.value_or(systemTheme()));
    QApplication::setPalette(looks().theme.palette());
}

PaperTheme::PaperTheme() : m_before(looks().theme.kind), m_followed(looks().followsSystem) {
    if (m_before == ThemeKind::Light) return;
    useTheme(ThemeKind::Light);
    tellWindows();
}

PaperTheme::~PaperTheme() {
    if (m_before == ThemeKind::Light) return;
    useTheme(m_followed ? std::nullopt : std::optional(m_before));
    tellWindows();
}

const Theme& currentTheme() { return looks().theme; }

void useTextScale(int percent) {
    looks().textScale = std::clamp(percent, smallestTextScale, largestTextScale);
    looks().fonts = {};
    QApplication::setFont(roleFont(TextRole::Body));
    const std::vector<Refitter*> refitters = Refitter::all();
    for (Refitter* one : refitters) one->refit();
}

int textScale() { return looks().textScale; }

int scaled(int pixels) { return pixels * textScale() / 100; }

double grown(double pixels) { return pixels * textScale() / 100; }

/// A stored font keeps its engine; a new one has to look it up.
QFont roleFont(TextRole role) {
    std::optional<QFont>& font = looks().fonts.at(static_cast<std::size_t>(role));
    if (!font) font = makeFont(role);
    return *font;
}

void setTextRole(QWidget* widget, TextRole role) {
    new Refitter(widget, [role](QWidget* w) { w->setFont(roleFont(role)); });
}

void fitToDigits(QWidget* box, int digits) {
    new Refitter(box, [digits](QWidget* w) {
        const QFontMetrics metrics(roleFont(TextRole::Body));
        w->setFixedWidth(metrics.horizontalAdvance(QString(digits, QLatin1Char('0'))) + scaled(12));
    });
}

void fitToText(QWidget* label, const char* text) {
    new Refitter(label, [text](QWidget* w) {
        w->setMinimumWidth(QFontMetrics(roleFont(TextRole::Body)).horizontalAdvance(QString::fromUtf8(text)));
    });
}

void setAccentOf(QWidget* widget, const QColor& colour) {
    if (widget->palette().color(QPalette::Active, QPalette::Highlight) == colour) return;
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Active, QPalette::Highlight, colour);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour);
    widget->setPalette(palette);
}

}  // namespace theca::app
