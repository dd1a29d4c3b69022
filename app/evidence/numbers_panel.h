#pragma once

#include <vector>

#include "app/document/side_page.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace theca::app {

class NumberRow;

/// Every number the model uses for the current drug, with its provenance. Built when it is first shown and again for
/// each drug.
class NumbersPanel final : public SidePage {
    Q_OBJECT

public:
    explicit NumbersPanel(QWidget* parent = nullptr);

    void show(const PageContent& content) override;
    using QWidget::show;
    const std::vector<NumberRow*>& rows() const { return m_rows; }
    /// Focus to the first number; null if nothing was shown yet.
    QWidget* takeFocus() override;
    /// Opens a number and gives it the focus; the first number if this drug does not have it. Returns the row.
    QWidget* open(ParameterId number);

private:
    void rebuild(const Shown& shown);
    void addSwitch(QVBoxLayout* column, const Shown& shown);
    void addGroup(QVBoxLayout* column, const QString& title);
    void addLevels(QVBoxLayout* column, const Library& library);
    void foldOthers(NumberRow* open);
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::string m_drug;
    QVBoxLayout* m_layout;
    QWidget* m_inside = nullptr;
    QCheckBox* m_assumed = nullptr;  ///< null for a drug without such numbers
    std::vector<NumberRow*> m_rows;
};

PageOffer numbersPage();

}  // namespace theca::app
