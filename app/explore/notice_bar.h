#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace theca::app {

class SteadyLabel;

/// The bottom line: what Theca is for, and the ratio the whole program is about.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `ratios` as ExposureModel tells them.
    void show(const QStringList& ratios);
    using QFrame::show;
    QString ratioText() const;

private:
    QLabel* m_notice;
    SteadyLabel* m_ratios;
};

}  // namespace theca::app
