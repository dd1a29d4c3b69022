#include "app/explore/about.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/notice.h"
#include "core/text/take_home.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text); }

QString sources(const Library& library) {
    QString list;
    for (const auto& [id, source] : library.sources) {
        QString text = inLanguage(source).toHtmlEscaped();
        if (!source.doi.empty()) text += QStringLiteral(" doi:") + QString::fromStdString(source.doi).toHtmlEscaped();
        list += QStringLiteral("<li>%1</li>").arg(text);
    }
    return QStringLiteral("<ul>%1</ul>").arg(list);
}

QString engineParts() {
    if (takeHomeEngine().empty()) return {};
    return paragraph(Words::tr(
        "Pages to take home also hold parts of musl (MIT License) and LLVM's libc++ (Apache License 2.0 with LLVM "
        "exceptions)."));
}

}  // namespace

QString aboutText(const Library& library) {
    return QStringLiteral("<h2>Theca %1</h2>").arg(QCoreApplication::applicationVersion()) +
           paragraph(
               Words::tr("See where the drug goes: tablets, one injection and an implanted pump, side by side.")) +
           paragraph(QStringLiteral("<b>%1</b>").arg(notice())) +
           paragraph(
               Words::tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                         "any warranty.")) +
           paragraph(
               Words::tr("Made with Qt %1 (GNU Lesser General Public License 3; its Charts, GNU General Public "
                         "License 3), Eigen (Mozilla Public License 2.0) and JSON for Modern C++ by Niels Lohmann "
                         "(MIT License).")
                   .arg(QString::fromLatin1(qVersion()))) +
           engineParts() + paragraph(Words::tr("The numbers come from these sources:")) + sources(library);
}

void showAbout(QWidget* window, const Library& library) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("About Theca"));
    auto* text = new QTextBrowser(dialog);
    text->setHtml(aboutText(library));
    text->setAccessibleName(dialog->windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* close = buttons->addButton(Words::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    auto* rows = new QVBoxLayout(dialog);
    rows->addWidget(text);
    rows->addWidget(buttons);
    dialog->resize(scaled(560), scaled(420));
    dialog->open();
}

}  // namespace theca::app
