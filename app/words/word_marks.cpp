#include "app/words/word_marks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTableView>
#include <QTimer>
#include <QToolTip>

#include "app/base/display.h"
#include "app/words/word_line.h"

namespace theca::app {

namespace {

constexpr int pause = 300;  ///< ms without a change

/// A label whose words stay; not one that tells a number while it changes, and nothing inside a button.
bool isHeading(const QLabel& label) {
    if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text())) return false;
    for (const QWidget* one = label.parentWidget(); one; one = one->parentWidget())
        if (one->inherits("theca::app::SteadyLabel") || qobject_cast<const QAbstractButton*>(one)) return false;
    return !label.text().isEmpty();
}

/// As it is seen: without what marks the letter of a label that leads to a control.
QString seenText(const QLabel& label) {
    QString text = label.text();
    if (label.buddy()) text.remove(QLatin1Char('&'));
    return text;
}

/// Lets a widget paint itself, so that `mark` can paint over it.
void paintBelow(QObject& mark, QWidget& widget, QEvent* event) {
    widget.removeEventFilter(&mark);
    QCoreApplication::sendEvent(&widget, event);
    widget.installEventFilter(&mark);
}

}  // namespace

LabelMark::LabelMark(QLabel& label) : QObject(&label), m_label(label) {
    label.installEventFilter(this);
    label.update();
}

QString LabelMark::word() const {
    const auto word = isHeading(m_label) ? underlinedWord(seenText(m_label)) : std::nullopt;
    return word ? QString::fromStdString(word->id) : QString();
}

QRectF LabelMark::wordPlace() const {
    if (word().isEmpty()) return {};
    const QString text = seenText(m_label);
    const QRectF box = QRectF(m_label.contentsRect())
                           .adjusted(m_label.margin(), m_label.margin(), -m_label.margin(), -m_label.margin());
    return placeOf({text, m_label.font(), box, m_label.alignment(), m_label.wordWrap()}, *underlinedWord(text));
}

bool LabelMark::eventFilter(QObject* watched, QEvent* event) {
    QPainter painter;
    switch (event->type()) {
        case QEvent::Paint:
            paintBelow(*this, m_label, event);
            painter.begin(&m_label);
            drawWordLine(painter, wordPlace(), m_label.palette());
            return true;
        case QEvent::ToolTip:
            if (!wordPlace().contains(static_cast<QHelpEvent*>(event)->pos())) break;
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), inLines(wordTip(word().toStdString())),
                               &m_label);
            return true;
        case QEvent::MouseButtonPress:
            if (!wordPlace().contains(static_cast<QMouseEvent*>(event)->position())) break;
            emit wordAsked(word());
            return true;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

HeaderMark::HeaderMark(QHeaderView& header) : QObject(&header), m_header(header) {
    header.viewport()->installEventFilter(this);
    header.viewport()->update();
}

QString HeaderMark::text(int section) const {
    return m_header.model() ? m_header.model()->headerData(section, m_header.orientation()).toString() : QString();
}

QRectF HeaderMark::wordPlace(int section) const {
    const auto word = underlinedWord(text(section));
    if (!word || m_header.isSectionHidden(section)) return {};
    const QVariant own = m_header.model()->headerData(section, m_header.orientation(), Qt::TextAlignmentRole);
    QStyleOptionHeader item;
    item.initFrom(&m_header);
    item.rect = QRect(m_header.sectionViewportPosition(section), 0, m_header.sectionSize(section), m_header.height());
    item.section = section;
    item.text = text(section);
    item.orientation = m_header.orientation();
    item.textAlignment = own.isValid() ? own.value<Qt::Alignment>() : m_header.defaultAlignment();
    const QRectF box = m_header.style()->subElementRect(QStyle::SE_HeaderLabel, &item, &m_header);
    const bool wraps = m_header.defaultAlignment() & static_cast<Qt::AlignmentFlag>(Qt::TextWordWrap);
    return placeOf({item.text, m_header.font(), box, item.textAlignment, wraps}, *word);
}

bool HeaderMark::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        paintBelow(*this, *m_header.viewport(), event);
        QPainter painter(m_header.viewport());
        for (int i = 0; i < m_header.count(); ++i) drawWordLine(painter, wordPlace(i), m_header.palette());
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int section = m_header.logicalIndexAt(help->pos());
    if (section < 0 || !wordPlace(section).contains(help->pos())) return false;
    QToolTip::showText(help->globalPos(), inLines(wordTip(underlinedWord(text(section))->id)), &m_header);
    return true;
}

QRectF WordDelegate::wordPlace(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto word = underlinedWord(item.text);
    if (!word) return {};
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const QRectF box =
        QRectF(style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)).adjusted(margin, 0, -margin, 0);
    const bool wraps = item.features & QStyleOptionViewItem::WrapText;
    return placeOf({item.text, item.font, box, item.displayAlignment, wraps}, *word);
}

void WordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    drawWordLine(*painter, wordPlace(option, index), option.palette);
}

bool WordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !wordPlace(option, index).contains(event->pos()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto word = underlinedWord(index.data().toString());
    if (word) QToolTip::showText(event->globalPos(), inLines(wordTip(word->id)), view);
    return true;
}

WordMarks::WordMarks(QWidget& part, QObject* parent) : QObject(parent), m_part(part), m_wait(new QTimer(this)) {
    m_wait->setSingleShot(true);
    m_wait->setInterval(pause);
    connect(m_wait, &QTimer::timeout, this, &WordMarks::lookNow);
}

void WordMarks::look() { m_wait->start(); }

void WordMarks::lookNow() {
    markLabels();
    markTables();
}

/// Their first column holds names, if anything of them does.
void WordMarks::markTables() {
    for (QTableView* table : m_part.findChildren<QTableView*>()) {
        if (table->itemDelegateForColumn(0) ||
            table->itemDelegate()->metaObject() != &QStyledItemDelegate::staticMetaObject)
            continue;
        table->setItemDelegateForColumn(0, new WordDelegate(table));
        new HeaderMark(*table->horizontalHeader());
    }
}

void WordMarks::markLabels() {
    for (QLabel* label : m_part.findChildren<QLabel*>()) {
        if (label->findChild<LabelMark*>(QString(), Qt::FindDirectChildrenOnly) || !isHeading(*label)) continue;
        if (!underlinedWord(seenText(*label))) continue;
        auto* mark = new LabelMark(*label);
        connect(mark, &LabelMark::wordAsked, this, &WordMarks::wordAsked);
    }
}

}  // namespace theca::app
