#pragma once

#include <QDialog>
#include <QPointer>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;
class QMainWindow;
class QMenu;

namespace theca::app {

/// Every entry of a window's menus, found by its words in the language of the window: what is typed narrows the list,
/// with or without accents; Enter does the chosen one. What cannot be done now is listed and not done.
class CommandFinder final : public QDialog {
    Q_OBJECT

public:
    explicit CommandFinder(QMainWindow& window);

    QLineEdit* box() const { return m_box; }
    QListWidget* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString words;   ///< "View ▸ Colours ▸ Dark"
        QString folded;  ///< the same without case and accents
        QPointer<QAction> action;
    };

    void collect(const QString& path, QMenu& menu);
    void narrow(const QString& typed);
    void take();

    std::vector<Entry> m_entries;
    QLineEdit* m_box;
    QListWidget* m_list;
};

/// Opens it over the window; it deletes itself when it is closed.
CommandFinder* findCommand(QMainWindow& window);

}  // namespace theca::app
