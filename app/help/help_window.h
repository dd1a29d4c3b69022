#pragma once

#include <QDialog>

#include "app/help/manual.h"

class QListWidget;
class QMainWindow;
class QTextBrowser;

namespace theca::app {

/// The id of the page with the keys.
inline const auto keysSection = QStringLiteral("keys");

/// The manual beside the window: its sections at the left, one of them at the right, and the keys as the last.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QMainWindow* window);

    /// A section that is not there is the first one.
    void open(const QString& section);
    using QDialog::open;
    QString current() const;

private:
    void showCurrent();

    const QMainWindow& m_window;
    Manual m_manual;
    QListWidget* m_sections;
    QTextBrowser* m_text;
};

/// Opens the manual at a section; a second time in the same window.
HelpWindow* showHelp(QMainWindow* window, const QString& section);

}  // namespace theca::app
