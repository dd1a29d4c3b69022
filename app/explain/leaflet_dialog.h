#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// Asks where the leaflet goes and as what; the name has one of the endings that a leaflet may have. Empty: nowhere.
/// `name` is suggested, without its ending.
QString askForLeaflet(QWidget* parent, const QString& title, const QString& name);

}  // namespace theca::app
