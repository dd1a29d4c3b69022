#include "app/explain/leaflet_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace theca::app {

namespace {

struct Kind {
    const char* name;
    const char* ending;
};
constexpr std::array kinds = {Kind{"PDF", ".pdf"}, Kind{"HTML", ".html"}, Kind{"Text", ".txt"}};

QString filterOf(const Kind& kind) {
    return QStringLiteral("%1 (*%2)").arg(QLatin1String(kind.name), QLatin1String(kind.ending));
}

bool isNamed(const QString& fileName) {
    return std::any_of(kinds.begin(), kinds.end(), [&fileName](const Kind& one) {
        return fileName.endsWith(QLatin1String(one.ending), Qt::CaseInsensitive);
    });
}

}  // namespace

/// The dialog adds a missing ending by itself, so that it asks before it replaces the file that is meant; another
/// ending is kept as a part of the name.
QString askForLeaflet(QWidget* parent, const QString& title, const QString& name) {
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Kind& one : kinds) filters << filterOf(one);
    dialog.setNameFilters(filters);
    QString ending;
    const auto follow = [&dialog, &ending](const QString& filter) {
        for (const Kind& one : kinds)
            if (filterOf(one) == filter) ending = QLatin1String(one.ending);
        dialog.setDefaultSuffix(ending.mid(1));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.front());
    dialog.selectFile(name + ending);
    while (dialog.exec() == QDialog::Accepted) {
        const QString chosen = dialog.selectedFiles().value(0);
        if (isNamed(chosen)) return chosen;
        const QString whole = chosen + ending;
        if (!QFileInfo::exists(whole)) return whole;
        dialog.selectFile(whole);  // the dialog asks before it replaces that one
    }
    return {};
}

}  // namespace theca::app
