#include "app/spine/spine_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/spine/spine_painter.h"

namespace theca::app {

namespace {

constexpr int narrowestColumn = 86;
constexpr int widestColumn = 150;
constexpr int leastDrawing = 236;
constexpr int smallestFigure = 11;   ///< pixels of a font
constexpr double widestPart = 0.55;  ///< of a drawing's height
constexpr double between = 4;
/// The levels whose names are always written.
constexpr std::array namedLevels{25, 19, 13, 9, 6, 4, 0};

QFontMetricsF metrics(TextRole role) { return QFontMetricsF(roleFont(role)); }

double headHeight() {
    return metrics(TextRole::Strong).height() + metrics(TextRole::Figure).height() +
           metrics(TextRole::Caption).height() + 8;
}

/// Where there is most to see: the first pump, else the first therapy.
std::size_t firstPump(const SpineContent& content) {
    const auto& all = content.therapies;
    const auto pump = std::find_if(all.begin(), all.end(), [](const SpineTherapy& therapy) {
        return !therapy.devices.empty() && therapy.devices.front().kind == SpineDevice::Kind::Tip;
    });
    return pump == all.end() ? 0 : static_cast<std::size_t>(pump - all.begin());
}

/// Whether everything is the same that all columns share.
bool sameAround(const SpineContent& a, const SpineContent& b) {
    return a.therapies.size() == b.therapies.size() && a.heights == b.heights && a.reading == b.reading &&
           a.levelsMatter == b.levelsMatter && a.unit == b.unit && a.colours == b.colours && a.theme == b.theme;
}

/// Whether two therapies differ at most in what places hold.
bool sameWords(const SpineTherapy& a, const SpineTherapy& b) {
    return a.look == b.look && a.dose == b.dose && a.doseNote == b.doseNote && a.ratio == b.ratio &&
           a.tablets == b.tablets && a.devices == b.devices;
}

/// Half as fast as the words around it.
int leastDrawingHeight() { return (leastDrawing + scaled(leastDrawing)) / 2; }

double footHeight() { return 3 * metrics(TextRole::Caption).height() + 2 * metrics(TextRole::Strong).height() + 10; }

}  // namespace

SpineView::SpineView(QWidget* parent) : QWidget(parent) {
    installCellAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Spine"));
    setToolTip(tr("What each place holds at the playhead. Drag a tip or a needle; click a level to look there."));
    setWhatsThis(
        tr("Every therapy has a spine of its own, seen from the side, coloured by what each place holds at the "
           "playhead. Drag the catheter tip or the needle to another vertebra, or use the up and down keys; "
           "left and right go to the next therapy. A click on a level, or Ctrl with up and down, makes the "
           "top chart look there."));
}

void SpineView::show(SpineContent content) {
    if (content.therapies.size() != m_content.therapies.size()) updateGeometry();
    const SpineContent before = std::exchange(m_content, std::move(content));
    const auto values = std::exchange(m_values, valuesAt(m_playhead));
    const std::pair chosen(m_chosen, m_device);
    if (!m_chosenByHand) m_chosen = firstPump(m_content);
    if (!m_content.therapies.empty()) m_chosen = std::min(m_chosen, m_content.therapies.size() - 1);
    if (m_chosen < m_content.therapies.size()) {
        const auto& devices = m_content.therapies[m_chosen].devices;
        m_device = devices.empty() ? 0 : std::min(m_device, devices.size() - 1);
    }
    describe();
    if (chosen != std::pair(m_chosen, m_device)) update();
    updateChanged(before, values, m_playhead);
}

void SpineView::setPlayhead(double hours) {
    if (hours == m_playhead) return;
    const double before = std::exchange(m_playhead, hours);
    const auto values = std::exchange(m_values, valuesAt(hours));
    describe();
    updateChanged(m_content, values, before);
}

std::vector<std::vector<double>> SpineView::valuesAt(double hours) const {
    std::vector<std::vector<double>> values;
    for (const SpineTherapy& therapy : m_content.therapies)
        values.push_back(placeValues(therapy, hours, m_content.factor));
    return values;
}

void SpineView::updateChanged(const SpineContent& before, const std::vector<std::vector<double>>& values,
                              double playhead) {
    if (!sameAround(before, m_content)) return update();
    for (std::size_t i = 0; i < m_content.therapies.size(); ++i) {
        const SpineTherapy &was = before.therapies[i], &is = m_content.therapies[i];
        const bool same =
            sameWords(was, is) && values[i] == m_values[i] && slippedTip(was, playhead) == slippedTip(is, m_playhead);
        if (!same) update(columnArea(i).toAlignedRect());
    }
}

void SpineView::choose(std::size_t column) {
    if (column >= m_content.therapies.size() || column == m_chosen) return;
    m_chosen = column;
    m_chosenByHand = true;
    m_device = 0;
    describe();
    update();
    emit chosenChanged(column);
}

void SpineView::describe() {
    if (m_chosen >= m_content.therapies.size()) return setAccessibleDescription(tr("No therapy is shown."));
    const SpineTherapy& therapy = m_content.therapies[m_chosen];
    const int place = m_device < therapy.devices.size() ? therapy.devices[m_device].level.index : readingPlace();
    const QString what = m_device >= therapy.devices.size()                         ? tr("at")
                         : therapy.devices[m_device].kind == SpineDevice::Kind::Tip ? tr("catheter tip at")
                                                                                    : tr("needle at");
    setAccessibleDescription(
        tr("%1: %2 %3, %4", "therapy, what, level, value")
            .arg(therapy.look.name, what, placeText(place), cellText(place, static_cast<int>(m_chosen))));
}

double SpineView::gutter() const {
    return std::ceil(metrics(TextRole::Caption).horizontalAdvance(QStringLiteral("T10"))) + 10;
}

std::size_t SpineView::columnsInView() const {
    const auto fitting = static_cast<std::size_t>(std::max(1.0, (width() - gutter()) / scaled(narrowestColumn)));
    return std::min(fitting, m_content.therapies.size());
}

std::size_t SpineView::firstColumn() const {
    const std::size_t shown = columnsInView();
    return m_chosen < shown ? 0 : m_chosen - shown + 1;
}

QRectF SpineView::columnArea(std::size_t column) const {
    const double wide = std::min<double>(
        (width() - gutter()) / static_cast<double>(std::max<std::size_t>(columnsInView(), 1)), scaled(widestColumn));
    const double place = static_cast<double>(column) - static_cast<double>(firstColumn());
    return {gutter() + place * std::floor(wide), 0, std::floor(wide), static_cast<double>(height())};
}

QRectF SpineView::drawing(std::size_t column) const {
    const QRectF room =
        columnArea(column).adjusted(between, std::ceil(headHeight()), -between, -std::ceil(footHeight()));
    const double spare = std::max(0.0, std::floor((room.width() - widestPart * room.height()) / 2));
    return room.adjusted(spare, 0, -spare, 0);
}

SpineGeometry SpineView::geometry(std::size_t column) const { return {drawing(column), m_content.heights}; }

int SpineView::readingPlace() const { return m_content.reading ? m_content.reading->index : brainPlace; }

std::optional<Level> SpineView::slippedTip(const SpineTherapy& therapy, double playhead) {
    const auto& pump = therapy.trajectory.pump();
    if (!pump || pump->segments.empty()) return std::nullopt;
    const Level now = pump->at(Hours(std::clamp(playhead, 0.0, therapy.trajectory.horizon().number()))).level;
    for (const SpineDevice& device : therapy.devices)
        if (device.kind == SpineDevice::Kind::Tip && device.level != now) return now;
    return std::nullopt;
}

QString SpineView::cellName(int row, int column) const {
    return tr("%1, %2", "therapy, level")
        .arg(m_content.therapies[static_cast<std::size_t>(column)].look.name, placeText(row));
}

double SpineView::cellValue(int row, int column) const {
    return m_values[static_cast<std::size_t>(column)][static_cast<std::size_t>(row)];
}

QString SpineView::cellText(int row, int column) const {
    return quantityText(cellValue(row, column), m_content.unit, locale());
}

QRect SpineView::cellRect(int row, int column) const {
    const SpineGeometry spine = geometry(static_cast<std::size_t>(column));
    if (row == bloodPlace) return spine.blood().toRect();
    return (row == brainPlace ? spine.skull().boundingRect() : spine.band(Level{row})).toRect();
}

QPoint SpineView::handlePlace(std::size_t column, std::size_t device) const {
    return handleOf(m_content.therapies[column].devices[device], geometry(column)).center().toPoint();
}

QSize SpineView::sizeHint() const {
    const auto columns = static_cast<int>(std::max<std::size_t>(m_content.therapies.size(), 1));
    return {static_cast<int>(gutter()) + columns * scaled(narrowestColumn + 8),
            static_cast<int>(headHeight() + footHeight()) + leastDrawingHeight()};
}

QSize SpineView::minimumSizeHint() const {
    return {static_cast<int>(gutter()) + scaled(narrowestColumn),
            static_cast<int>(headHeight() + footHeight()) + leastDrawingHeight()};
}

void SpineView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void SpineView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(rect(), m_content.theme.ground);
    if (m_content.therapies.empty()) {
        painter.setPen(m_content.theme.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Switch on a therapy to see where it goes."));
        return;
    }
    for (std::size_t i = firstColumn(); i < firstColumn() + columnsInView(); ++i) {
        if (!event->region().intersects(columnArea(i).toAlignedRect())) continue;
        paintColumn(painter, i);
        paintWords(painter, i);
    }
    if (event->rect().left() < gutter()) paintGutter(painter);
}

void SpineView::paintColumn(QPainter& painter, std::size_t column) const {
    const SpineTherapy& therapy = m_content.therapies[column];
    const SpineGeometry spine = geometry(column);
    const bool focused = m_focusShown && column == m_chosen && m_device < therapy.devices.size();
    const SpineFigure figure{m_content,
                             therapy,
                             spine,
                             m_values[column],
                             slippedTip(therapy, m_playhead),
                             focused ? std::optional(m_device) : std::nullopt};
    paintSpine(painter, figure, roleFont(TextRole::Caption), m_layers);
    if (m_focusShown && column == m_chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_content.theme.accent, 2));
        painter.drawRoundedRect(columnArea(column).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void SpineView::paintWords(QPainter& painter, std::size_t column) const {
    const SpineTherapy& therapy = m_content.therapies[column];
    const QRectF area = columnArea(column).adjusted(between, 2, -between, -2);
    double y = area.top();
    const auto line = [&](TextRole role, const QColor& colour, const QString& text) {
        QFont font = roleFont(role);
        const double high = QFontMetricsF(font).height();
        // A large figure shrinks rather than lose a digit.
        while (QFontMetricsF(font).horizontalAdvance(text) > area.width() && font.pixelSize() > smallestFigure)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(colour);
        const QRectF place(area.left(), y, area.width(), high);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(area.width()) + 1));
        y += high;
    };
    const Theme& theme = m_content.theme;
    line(TextRole::Strong, therapy.look.style.colour, therapy.look.name);
    line(TextRole::Figure, theme.ink, therapy.dose);
    line(TextRole::Caption, theme.muted, therapy.doseNote);
    y = area.bottom() - footHeight() + 8;
    const int place = m_pointed.value_or(readingPlace());
    line(TextRole::Caption, theme.muted, place == brainPlace ? tr("at the brain") : tr("at %1").arg(placeText(place)));
    line(TextRole::Strong, theme.ink, readingText(place, static_cast<int>(column), area.width()));
    line(TextRole::Caption, theme.muted, tr("CSF : plasma"));
    line(TextRole::Strong, theme.ink, ratio(column));
    line(TextRole::Caption, theme.muted, tr("over the run", "a ratio, not at the playhead"));
}

/// With its unit, or, where the column is too narrow for it, without: the legend below says it too.
QString SpineView::readingText(int place, int column, double width) const {
    QFont smallest = roleFont(TextRole::Strong);
    smallest.setPixelSize(smallestFigure);
    const QString whole = cellText(place, column);
    const bool fits = QFontMetricsF(smallest).horizontalAdvance(whole) <= width;
    return fits ? whole : numberText(cellValue(place, column), locale());
}

QString SpineView::ratio(std::size_t column) const {
    const SpineTherapy& therapy = m_content.therapies[column];
    return m_pointed ? ratioText(therapy.trajectory, *m_pointed) : therapy.ratio;
}

void SpineView::paintGutter(QPainter& painter) const {
    const SpineGeometry spine = geometry(firstColumn());
    const double high = metrics(TextRole::Caption).height();
    const int read = readingPlace();
    const auto write = [&](int place, bool strong) {
        const double y = place == brainPlace ? spine.skull().boundingRect().center().y() : spine.middle(Level{place});
        const QRectF box(0, y - high / 2, gutter() - 4, high);
        QFont font = roleFont(TextRole::Caption);
        font.setBold(strong);
        painter.setFont(font);
        painter.fillRect(box, m_content.theme.ground);
        painter.setPen(strong ? m_content.theme.accent : m_content.theme.muted);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, placeText(place));
    };
    const int marked = m_pointed.value_or(read);
    const auto yOf = [&](int place) {
        return place == brainPlace ? spine.skull().boundingRect().center().y() : spine.middle(Level{place});
    };
    for (const int index : namedLevels)
        if (std::abs(yOf(index) - yOf(marked)) >= high) write(index, false);
    write(marked, true);
}

}  // namespace theca::app
