#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;

namespace theca::app {

class FlowLayout;
class GlyphButton;

/// The steps of a lesson in a row: which one it is, which ones may be gone to.
class TrailBar final : public QWidget {
    Q_OBJECT

public:
    explicit TrailBar(QWidget* parent);

    struct Content {
        QString which;  ///< "Lesson 4 of 12"
        std::vector<QString> steps;
        std::size_t current = 0;
        std::size_t farthest = 0;

        bool operator==(const Content&) const = default;
    };
    void show(const Content& content);
    using QWidget::show;
    const Content& content() const { return m_content; }

signals:
    void stepAsked(std::size_t step);
    void leaveAsked();

private:
    void build();

    Content m_content;
    QLabel* m_which;
    FlowLayout* m_flow;
    std::vector<QToolButton*> m_steps;
    GlyphButton* m_leave;
};

}  // namespace theca::app
