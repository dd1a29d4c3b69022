#pragma once

#include <QWidget>
#include <vector>

#include "app/explain/explain_look.h"

namespace theca::app {

/// Lays widgets out in one row of equal columns, or below each other where a column would be narrower than `least`. All
/// get the same size, so that none looks like more than another.
class EvenRow final : public QWidget {
    Q_OBJECT

public:
    EvenRow(std::vector<QWidget*> parts, int gap, int least, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {100, heightForWidth(std::max(width(), 100))}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns(int width) const;
    int partHeight(int width) const;

    std::vector<QWidget*> m_parts;
    int m_gap;
    int m_least;
};

/// A text with controls beside it, or below it where there is no room.
class LabelledRow final : public QWidget {
    Q_OBJECT

public:
    LabelledRow(QWidget* label, std::vector<QWidget*> controls, const ExplainLook& look, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {100, heightForWidth(std::max(width(), 100))}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int controlsWidth() const;
    int lay(int width, bool apply) const;

    QWidget* m_label;
    std::vector<QWidget*> m_controls;
    ExplainLook m_look;
};

/// Width a control wants, within what it may have.
int widthOf(const QWidget& control);
/// Height a row needs at a width.
int heightOf(const QWidget& row, int width);
/// Puts parts beside each other, at least `look.target` high, continued below where `place` is not wide enough; returns
/// the height they take. Without `apply` it only measures.
int layInLines(const std::vector<QWidget*>& parts, const QRect& place, const ExplainLook& look, bool apply);
/// Puts rows on pages, in order, none higher than `room` with `gap` between rows: the first row of each page. No more
/// pages than are needed, each filled about as far as the others.
std::vector<std::size_t> pagesOf(const std::vector<int>& heights, int room, int gap);

}  // namespace theca::app
