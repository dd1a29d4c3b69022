#pragma once

#include <QWidget>

class QPushButton;

namespace theca::app {

class LessonText;

/// The end of a run of drills: which faults were taken for each other, and the ways on from there.
class DrillSummary final : public QWidget {
    Q_OBJECT

public:
    explicit DrillSummary(QWidget* parent);

    void setText(const QString& words);
    QString text() const;
    void takeFocus();

signals:
    void goOnAsked();
    void closeAsked();

private:
    LessonText* m_text;
    QPushButton* m_goOn;
    QPushButton* m_close;
};

}  // namespace theca::app
