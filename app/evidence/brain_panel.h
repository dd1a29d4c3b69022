#pragma once

#include <QWidget>
#include <map>
#include <optional>
#include <string>

#include "app/document/shown.h"
#include "core/evidence/brain_case_run.h"

class QLabel;
class QToolButton;

namespace theca::app {

/// The cranial pool of this run next to published cases of too much drug, each simulated by the same model. No
/// threshold is drawn between them. Closed at first; computes only while it is open.
class BrainPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BrainPanel(QWidget* parent = nullptr);

    void show(const Shown& shown);
    using QWidget::show;
    QToolButton* heading() const { return m_heading; }
    QString text() const;
    void setOpen(bool open);

signals:
    /// It is open and has something to show.
    void contentWanted();

private:
    QString runLines(const Shown& shown) const;
    QString caseLines(const Shown& shown);

    /// The values the cases were last computed for.
    struct Basis {
        std::string drug;
        CsfModel csfModel = CsfModel::Levels;
        Patient patient;

        bool operator==(const Basis&) const = default;
    };

    std::optional<Basis> m_basis;
    std::map<std::string, BrainLevel> m_levels;
    QToolButton* m_heading;
    QLabel* m_text;
};

}  // namespace theca::app
