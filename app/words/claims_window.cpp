#include "app/words/claims_window.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMainWindow>
#include <QTextBrowser>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/language.h"
#include "app/base/notice.h"
#include "core/lesson/placeholder.h"
#include "core/text/words_text.h"

namespace theca::app {

namespace {

constexpr QSize claimsSize(860, 520);
constexpr int claimsListWidth = 290;

QString verdictWords(ClaimVerdict verdict) {
    switch (verdict) {
        case ClaimVerdict::Holds:
            return ClaimsWindow::tr("Holds");
        case ClaimVerdict::HalfTrue:
            return ClaimsWindow::tr("Half true");
        case ClaimVerdict::Wrong:
            return ClaimsWindow::tr("Wrong");
    }
    return {};
}

}  // namespace

ClaimsWindow::ClaimsWindow(std::shared_ptr<const Library> library, QMainWindow* window)
    : QDialog(window), m_library(std::move(library)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    setWindowTitle(tr("Claims, checked"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (Result<Claims> read = builtInClaims(*m_library)) m_claims = std::move(read).value();
    if (Result<ByName<double>> numbers = claimNumbers(m_claims, *m_library)) m_numbers = std::move(numbers).value();
    auto* row = new QHBoxLayout(this);
    m_list->setAccessibleName(tr("Claims"));
    m_list->setFixedWidth(scaled(claimsListWidth));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_text->setAccessibleName(tr("What is known of it"));
    m_text->setOpenLinks(false);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    for (const Claim& one : m_claims.claims) new QListWidgetItem(inLanguage(one.claim), m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClaimsWindow::showCurrent);
    m_list->setCurrentRow(0);
    resize(scaled(claimsSize.width()), scaled(claimsSize.height()));
}

int ClaimsWindow::count() const { return m_list->count(); }

QString ClaimsWindow::text() const { return m_text->toPlainText(); }

QString ClaimsWindow::filled(const Text& text) const {
    const auto number = [this](std::string_view measure) -> std::optional<double> {
        const auto found = m_numbers.find(measure);
        return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
    };
    return QString::fromStdString(
               filledText(inLanguage(text).toStdString(), currentLanguage().toStdString(), number, false))
        .toHtmlEscaped();
}

QString ClaimsWindow::evidenceOf(const Claim& claim) const {
    QString rows;
    for (const ClaimEvidence& one : claim.evidence) {
        QString from = tr("computed by this program's model");
        if (!one.sources.empty()) from.clear();
        for (const std::string& source : one.sources) {
            const auto found = m_library->sources.find(source);
            if (found == m_library->sources.end()) continue;
            from += (from.isEmpty() ? QString() : QStringLiteral("; ")) + inLanguage(found->second);
        }
        rows += QStringLiteral("<li>%1<br><small>%2</small></li>").arg(filled(one.say), from.toHtmlEscaped());
    }
    return QStringLiteral("<ul>%1</ul>").arg(rows);
}

void ClaimsWindow::showCurrent() {
    const int row = m_list->currentRow();
    if (row < 0) return m_text->clear();
    const Claim& claim = m_claims.claims[static_cast<std::size_t>(row)];
    m_text->setHtml(QStringLiteral("<h3>%1</h3><p><b>%2.</b> %3</p>%4<p><b>%5</b> %6</p><p><small>%7</small></p>")
                        .arg(filled(claim.claim), verdictWords(claim.verdict).toHtmlEscaped(), filled(claim.finding),
                             evidenceOf(claim), tr("Better said:").toHtmlEscaped(), filled(claim.instead),
                             notice().toHtmlEscaped()));
}

ClaimsWindow* showClaims(const std::shared_ptr<const Library>& library, QMainWindow* window) {
    auto* claims = window->findChild<ClaimsWindow*>();
    if (!claims) claims = new ClaimsWindow(library, window);
    claims->show();
    claims->raise();
    return claims;
}

}  // namespace theca::app
