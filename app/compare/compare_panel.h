#pragma once

#include <QFrame>
#include <QLocale>

#include "app/compare/compare_rows.h"
#include "app/document/edit.h"

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace theca::app {

class CompareModel;
class PinBar;

/// Compares runs: the shown therapies and the pins, in numbers, as differences or as ratios; with buttons for what can
/// be done with a pin.
class ComparePanel final : public QFrame {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent);

    void show(const CompareContent& content);
    const CompareContent& content() const { return m_content; }
    using QFrame::show;

    QSize minimumSizeHint() const override;
    /// The place that the user wants to compare.
    ComparedPlace place() const;
    /// What is compared, in words: the place, and how.
    QString what() const;
    /// The table as shown, below the notice and a description; numbers with the decimal sign of `locale`.
    QByteArray text(char separator, const QLocale& locale) const;

    CompareModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QComboBox* places() const { return m_places; }
    QComboBox* references() const { return m_references; }
    PinBar* pins() const { return m_pins; }

public slots:
    void copy();

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// Other rows are needed: the place changed.
    void placeChanged();
    void saveAsked();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeading(QVBoxLayout* rows);
    void buildTable(QVBoxLayout* rows);
    void connectControls();
    QToolButton* addButton(const QString& text, const QString& tip);
    ComparedAs way() const;
    void refresh();
    void showReferences();
    void showPin();
    void choosePin(std::size_t pin);
    QString widestIn(Compared measure) const;
    void fitTable();
    void fitNames();

    CompareContent m_content;
    QStringList m_names;  ///< the references offered
    QString m_fitted;     ///< the headings the column widths were computed for
    CompareModel* m_model;
    QTableView* m_table = nullptr;
    QComboBox* m_places = nullptr;
    QComboBox* m_ways = nullptr;
    QComboBox* m_references = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_close = nullptr;
    QLabel* m_hint = nullptr;
    PinBar* m_pins = nullptr;
};

}  // namespace theca::app
