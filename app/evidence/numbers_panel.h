#pragma once

#include <QWidget>
#include <vector>

#include "app/document/document.h"

class QLabel;
class QVBoxLayout;

namespace theca::app {

class NumberRow;

/// Every number the model uses for the current drug, and where each comes from. Built when it is first shown and
/// again for each drug.
class NumbersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NumbersPanel(QWidget* parent = nullptr);

    void show(const Document& document);
    using QWidget::show;
    const std::vector<NumberRow*>& rows() const { return m_rows; }
    /// Puts the keyboard on the first number, and returns it; null where nothing was shown yet.
    NumberRow* takeFocus();
    /// Opens a number and gives it the keyboard; the first one where this drug does not have it. Returns it.
    NumberRow* open(ParameterId number);

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// There are other rows than before.
    void rebuilt();

private:
    void rebuild(const Document& document);
    void addGroup(QVBoxLayout* column, const QString& title);
    void addLevels(QVBoxLayout* column, const Library& library);
    void foldOthers(NumberRow* open);
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::string m_drug;
    QVBoxLayout* m_layout;
    QWidget* m_inside = nullptr;
    std::vector<NumberRow*> m_rows;
};

}  // namespace theca::app
