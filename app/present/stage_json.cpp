#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

#include "app/present/stage_layout.h"

namespace theca::app {

namespace {

/// In the order of StageItem::Kind.
constexpr std::array kinds{"text", "line",  "plot", "curve", "guess", "marker", "cross",
                           "box",  "frame", "ring", "tick",  "spine", "band"};
/// In the order of TherapyStyle: those of the stage.
constexpr std::array dashes{"solid", "dashed", "dash_dot", "dots"};
constexpr std::array markers{"circle", "triangle", "square", "diamond"};

double rounded(double value) { return std::round(value * 100) / 100; }

QJsonObject itemJson(const StageItem& item) {
    const QRectF& r = item.rect;
    QJsonObject json{
        {QStringLiteral("id"), item.id},
        {QStringLiteral("kind"), QLatin1String(kinds.at(static_cast<std::size_t>(item.kind)))},
        {QStringLiteral("rect"), QJsonArray{rounded(r.x()), rounded(r.y()), rounded(r.width()), rounded(r.height())}},
        {QStringLiteral("ink"), item.ink.name()},
        {QStringLiteral("ground"), item.ground.name()}};
    if (!item.text.isEmpty()) json.insert(QStringLiteral("text"), item.text);
    if (item.cap > 0) json.insert(QStringLiteral("cap_height"), rounded(item.cap));
    if (item.line > 0) json.insert(QStringLiteral("line"), rounded(item.line));
    if (item.share < 1) json.insert(QStringLiteral("share"), rounded(item.share));
    if (item.therapy >= 0) json.insert(QStringLiteral("therapy"), item.therapy);
    if (item.kind == StageItem::Kind::Curve) {
        json.insert(QStringLiteral("dash"), QLatin1String(dashes.at(static_cast<std::size_t>(item.style.dash))));
        json.insert(QStringLiteral("until_h"), item.curve->until);
        json.insert(QStringLiteral("value"), item.curve->now);
    }
    if (item.kind == StageItem::Kind::Marker)
        json.insert(QStringLiteral("marker"), QLatin1String(markers.at(static_cast<std::size_t>(item.style.marker))));
    return json;
}

}  // namespace

QByteArray layoutJson(const StageLayout& layout) {
    QJsonArray items;
    for (const StageItem& item : layout.items) items.append(itemJson(item));
    const QJsonObject json{{QStringLiteral("width"), layout.size.width()},
                           {QStringLiteral("height"), layout.size.height()},
                           {QStringLiteral("unit"), layout.unit},
                           {QStringLiteral("ground"), layout.colours.ground.name()},
                           {QStringLiteral("dropped"), QJsonArray::fromStringList(layout.dropped)},
                           {QStringLiteral("items"), items}};
    return QJsonDocument(json).toJson();
}

}  // namespace theca::app
