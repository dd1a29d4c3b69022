#pragma once

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <functional>
#include <optional>

#include "tests/app/window_fixture.h"

/// Files on disk, and dialogs about them answered as people do.
namespace theca::app {

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline void pressInPrompt(QMessageBox::StandardButton button) {
    QTimer::singleShot(0, [button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        box->button(button)->click();
    });
}

/// Types a name into the dialog that opens, presses Save, and answers `replace` if asked whether to replace a file.
inline void saveInDialog(const QString& name, std::optional<QMessageBox::StandardButton> replace = {}) {
    QTimer::singleShot(0, [name, replace] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>()->setText(name);
        if (replace) pressInPrompt(*replace);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        if (replace == QMessageBox::No) dialog->reject();
    });
}

inline void change(Document& document) {
    document.edit([](Scenario& s) { s.therapies[0].oral[0].dose = Milligrams(35); });
}

/// Waits for a dialog for which `act` is true: it was the one.
inline void whenOpen(const std::function<bool(QWidget*)>& act) {
    auto* timer = new QTimer(QApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        QWidget* dialog = QApplication::activeModalWidget();
        timer->stop();
        if (dialog && act(dialog)) return timer->deleteLater();
        timer->start(5);
    });
    timer->start(0);
}

/// Presses the button with this text in the question that comes.
inline void press(const QString& text) {
    whenOpen([text](QWidget* dialog) {
        const auto* box = qobject_cast<QMessageBox*>(dialog);
        if (!box) return false;
        for (QAbstractButton* button : box->buttons()) {
            if (button->text() != text) continue;
            button->click();
            return true;
        }
        return false;
    });
}

inline void press(const char* text) { press(QString::fromUtf8(text)); }

}  // namespace theca::app
