#pragma once

#include <QWidget>

#include "app/base/theme.h"
#include "app/tables/exposure_model.h"

class QTableView;

namespace theca::app {

class TherapyHeader;

/// The exposure table with its heading.
class ExposurePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExposurePanel(QWidget* parent = nullptr);

    void show(const ExposureContent& content, const Theme& theme);
    using QWidget::show;
    const ExposureModel& model() const { return *m_model; }
    QTableView* table() const { return m_table; }

    QSize sizeHint() const override;

private:
    void fitTable();
    int widestText(int first, int last) const;
    void changeEvent(QEvent* event) override;

    ExposureModel* m_model;
    QTableView* m_table;
    TherapyHeader* m_header;
};

}  // namespace theca::app
