#pragma once

#include <QHeaderView>
#include <QLabel>
#include <QObject>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

class QTimer;

namespace theca::app {

/// Underlines the word of the glossary in a label and explains it where it is pointed at.
class LabelMark final : public QObject {
    Q_OBJECT

public:
    explicit LabelMark(QLabel& label);

    /// In the label's pixels; empty: there is no word in it.
    QRectF wordPlace() const;
    QString word() const;

signals:
    void wordAsked(const QString& id);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLabel& m_label;
};

/// The same over the headings of a table.
class HeaderMark final : public QObject {
    Q_OBJECT

public:
    explicit HeaderMark(QHeaderView& header);

    /// Of a column, in the heading's pixels; empty: there is no word in it.
    QRectF wordPlace(int section) const;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QString text(int section) const;

    QHeaderView& m_header;
};

/// Cells of a table with words of the glossary underlined.
class WordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    QRectF wordPlace(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// Marks the labels of a part of the window, those too that come later: it looks again a while after look() was asked
/// for, so that nothing is done while a slider moves.
class WordMarks final : public QObject {
    Q_OBJECT

public:
    WordMarks(QWidget& part, QObject* parent);

    /// At once, for tests and pictures.
    void lookNow();

public slots:
    void look();

signals:
    void wordAsked(const QString& id);

private:
    void markLabels();
    void markTables();

    QWidget& m_part;
    QTimer* m_wait;
};

}  // namespace theca::app
