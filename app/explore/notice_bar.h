#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace theca::app {

class SteadyLabel;

/// The bottom line: the notice that Theca is for teaching, and CSF : plasma of each shown therapy.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `ratios` as ExposureModel writes them.
    void show(const QStringList& ratios);
    /// Says that what is seen belongs to the scenario before, until ratios are shown again.
    void showComputing();
    using QFrame::show;
    QString ratioText() const;

private:
    QLabel* m_notice;
    SteadyLabel* m_ratios;
};

}  // namespace theca::app
