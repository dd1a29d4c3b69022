#pragma once

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>
#include <memory>

#include "app/base/appearance.h"
#include "app/base/theca_style.h"
#include "app/controls/number_control.h"
#include "app/controls/value_slider.h"
#include "app/document/document.h"
#include "app/explore/file_commands.h"
#include "app/explore/main_window.h"
#include "app/explore/workspace.h"
#include "app/files/scenario_files.h"
#include "app/therapies/therapy_card.h"
#include "app/therapies/therapy_list.h"
#include "core/text/library_text.h"
#include "tests/app/activate.h"
#include "tests/catch.h"

namespace theca::app {

inline std::shared_ptr<const Library> testLibrary() {
    static const auto library = std::make_shared<const Library>(builtInLibrary().value());
    return library;
}

inline Scenario usual() { return example(QStringLiteral("default")); }

/// A separate place for files and settings; plain appearance.
struct Sandbox {
    Sandbox() {
        qputenv("THECA_CONFIG", path("settings.ini").toLocal8Bit());
        startAppearance(std::make_unique<ThecaStyle>());
        useTheme(ThemeKind::Light);
    }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
};

/// The window as a user sees it.
struct OpenWindow : Sandbox {
    explicit OpenWindow(QSize size = {1280, 800}, const Scenario& scenario = usual())
        : window(testLibrary(), scenario) {
        window.resize(size);
        window.show();
        activate(window);
        QCoreApplication::processEvents();
    }

    Document& document() { return window.document(); }
    TherapyCard& card(std::size_t index) { return *window.therapies()->cards()[index]; }
    NumberControl& control(std::size_t card_, const QString& label) {
        for (NumberControl* control : card(card_).findChildren<NumberControl*>()) {
            if (control->spec().label == label) return *control;
        }
        FAIL("no such control: " << label.toStdString());
        throw std::logic_error("unreachable");
    }

    MainWindow window;
};

/// A widget's name for screen readers: its own, else that of its label. (The text of a list is its current entry.)
inline QString spokenName(QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    if (!spoken) return {};
    const auto labels = spoken->relations(QAccessible::Label);
    return (labels.isEmpty() ? spoken : labels.front().first)->text(QAccessible::Name);
}

/// A part of a widget, by its name for screen readers.
template <class Part>
Part* part(const QWidget& in, const QString& name) {
    for (Part* one : in.findChildren<Part*>()) {
        if (spokenName(one) == name) return one;
    }
    FAIL("no part called " << name.toStdString());
    throw std::logic_error("unreachable");
}

/// The box of the window's title.
inline QLineEdit* titleBox(const QWidget& window) { return part<QLineEdit>(window, "Title"); }
inline QLineEdit* nameBox(const TherapyCard& card) { return part<QLineEdit>(card, "Name of the therapy"); }
inline QToolButton* menuButton(const TherapyCard& card) {
    return part<QToolButton>(card, "More for " + nameBox(card)->text());
}
/// The small question mark next to a control; null if it has none.
inline QToolButton* sourceButton(const NumberControl& control) {
    for (QToolButton* button : control.findChildren<QToolButton*>())
        if (button->accessibleName().endsWith("where does this number come from?")) return button;
    return nullptr;
}

/// Types into a box like a user: replaces everything, then presses Enter.
inline void type(QLineEdit* box, const QString& text) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

/// Where the handle of a slider is.
inline QPoint handleOf(const QSlider& slider, int position) {
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.orientation = Qt::Horizontal;
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = position;
    option.subControls = QStyle::SC_All;
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
}

/// Presses on the handle and moves it to several places, as in a drag.
inline void drag(QSlider& slider, std::initializer_list<int> positions) {
    QTest::mousePress(&slider, Qt::LeftButton, {}, handleOf(slider, slider.value()));
    QPoint last;
    for (const int position : positions) {
        last = handleOf(slider, position);
        QTest::mouseMove(&slider, last);
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, last);
}

}  // namespace theca::app
