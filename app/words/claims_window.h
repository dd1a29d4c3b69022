#pragma once

#include <QDialog>
#include <memory>

#include "core/data/library.h"
#include "core/lesson/claim.h"

class QListWidget;
class QMainWindow;
class QTextBrowser;

namespace theca::app {

/// What is often said of pumps, checked: each claim with the numbers of a run, the published findings with their
/// sources, and what can be said instead.
class ClaimsWindow final : public QDialog {
    Q_OBJECT

public:
    ClaimsWindow(std::shared_ptr<const Library> library, QMainWindow* window);

    int count() const;
    QString text() const;

private:
    void showCurrent();
    QString filled(const Text& text) const;
    QString evidenceOf(const Claim& claim) const;

    std::shared_ptr<const Library> m_library;
    Claims m_claims;
    ByName<double> m_numbers;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

/// Opens the claims; a second time in the same window.
ClaimsWindow* showClaims(const std::shared_ptr<const Library>& library, QMainWindow* window);

}  // namespace theca::app
