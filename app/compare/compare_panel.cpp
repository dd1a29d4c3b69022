#include "app/compare/compare_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/number_text.h"
#include "app/base/sentences.h"
#include "app/compare/compare_model.h"
#include "app/compare/pin_bar.h"
#include "app/controls/flow_layout.h"
#include "app/controls/glyph_button.h"
#include "app/document/pin_edits.h"
#include "core/text/csv_field.h"

namespace theca::app {

namespace {

constexpr int narrowest = 280;
constexpr int leastRows = 3;
constexpr int narrowestColumn = 48;
constexpr int narrowestName = 120;
constexpr int longestReference = 22;  ///< characters for which the list of references has room

QComboBox* listIn(FlowLayout* row, const QString& name, const QString& tip, const QStringList& entries,
                  QWidget* panel) {
    auto* pair = new QWidget(panel);
    auto* side = new QHBoxLayout(pair);
    auto* text = new QLabel(name, pair);
    auto* list = new QComboBox(pair);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(6);
    side->addWidget(text);
    side->addWidget(list);
    text->setBuddy(list);
    list->addItems(entries);
    list->setToolTip(tip);
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(pair);
    return list;
}

}  // namespace

ComparePanel::ComparePanel(QWidget* parent) : QFrame(parent), m_model(new CompareModel(this)) {
    setAccessibleName(tr("Compare"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(4);
    buildHeading(rows);
    buildTable(rows);
    connectControls();
    fitTable();
}

QToolButton* ComparePanel::addButton(const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ComparePanel::buildHeading(QVBoxLayout* rows) {
    auto* holder = new QWidget(this);
    auto* row = new FlowLayout(holder, 12);
    auto* title = new QLabel(tr("Compare"), this);
    setTextRole(title, TextRole::Strong);
    row->addWidget(title);
    m_places =
        listIn(row, tr("&in"), tr("Where exposure is compared."), {tr("Spinal fluid"), tr("Blood plasma")}, this);
    m_ways = listIn(row, tr("a&s"), tr("The numbers themselves, or against one run."),
                    {tr("numbers"), tr("differences"), tr("ratios")}, this);
    m_references = listIn(row, tr("a&gainst"), tr("The run the others are held against."), {}, this);
    m_references->setMinimumContentsLength(longestReference);
    m_references->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copy = addButton(tr("Copy"), tr("Copy the table, for a spreadsheet (Ctrl+C)."));
    m_save = addButton(tr("Save …"), tr("Save the table as CSV."));
    for (QToolButton* button : {m_copy, m_save}) row->addWidget(button);
    m_pins = new PinBar(this);
    for (QToolButton* button : m_pins->buttons()) row->addWidget(button);
    m_close = new GlyphButton(GlyphButton::Glyph::Remove, tr("Hide the comparison"),
                              tr("Hide the comparison; the pins stay."), this, GlyphButton::Size::Small);
    m_close->setAccessibleDescription(m_close->toolTip());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    row->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(holder, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    rows->addLayout(line);
    m_hint = new QLabel(tr("Pin a run (Ctrl+K) to keep it here while you change it."), this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    rows->addWidget(m_hint);
}

void ComparePanel::buildTable(QVBoxLayout* rows) {
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Runs side by side"));
    m_table->setToolTip(tr("One row a run. A pin's name can be typed over: F2 or double-click."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_table->horizontalHeader()->setHighlightSections(false);
    rows->addWidget(m_table, 1);
}

void ComparePanel::connectControls() {
    connect(m_places, &QComboBox::currentIndexChanged, this, &ComparePanel::placeChanged);
    connect(m_ways, &QComboBox::currentIndexChanged, this, &ComparePanel::refresh);
    connect(m_references, &QComboBox::currentIndexChanged, this, &ComparePanel::refresh);
    connect(m_copy, &QToolButton::clicked, this, &ComparePanel::copy);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_save, &QToolButton::clicked, this, &ComparePanel::saveAsked);
    connect(m_close, &QToolButton::clicked, this, &ComparePanel::closed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePanel::showPin);
    connect(m_model, &CompareModel::modelReset, this, &ComparePanel::showPin);
    connect(m_model, &CompareModel::renamed, this,
            [this](std::size_t pin, const QString& name) { emit edited(renamePin(pin, name), {}); });
    connect(m_pins, &PinBar::edited, this, &ComparePanel::edited);
    connect(m_pins, &PinBar::moved, this, &ComparePanel::choosePin);
}

ComparedPlace ComparePanel::place() const {
    return m_places->currentIndex() == 1 ? ComparedPlace::Plasma : ComparedPlace::Fluid;
}

ComparedAs ComparePanel::way() const { return static_cast<ComparedAs>(std::max(m_ways->currentIndex(), 0)); }

void ComparePanel::show(const CompareContent& content) {
    m_content = content;
    const QSignalBlocker quiet(m_places);
    if (m_places->itemText(0) != content.fluid) m_places->setItemText(0, content.fluid);
    m_hint->setVisible(content.pins == 0);
    for (QToolButton* button : m_pins->buttons()) button->setVisible(content.pins > 0);
    showReferences();
    refresh();
}

/// The selected run stays selected as long as there is one with its name.
void ComparePanel::showReferences() {
    const QSignalBlocker quiet(m_references);
    const QString chosen = m_references->currentText();
    QStringList names;
    for (const ComparedRow& row : m_content.rows) names << row.name;
    if (names == m_names) return;
    m_names = names;
    const int before = m_references->currentIndex();
    m_references->clear();
    m_references->addItems(names);
    const int place = before >= 0 && names.value(before) == chosen ? before : static_cast<int>(names.indexOf(chosen));
    m_references->setCurrentIndex(std::max(place, names.isEmpty() ? -1 : 0));
}

void ComparePanel::refresh() {
    m_references->parentWidget()->setVisible(way() != ComparedAs::Values);
    m_model->show(m_content, way(), m_references->currentIndex());
    const QString headings = m_content.unit + m_ways->currentText();
    if (headings != m_fitted) fitTable();
    m_fitted = headings;
    showPin();
}

void ComparePanel::showPin() { m_pins->show(m_model->pinOf(m_table->currentIndex().row()), m_content.pins); }

void ComparePanel::choosePin(std::size_t pin) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->pinOf(row) != pin) continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        return;
    }
}

QString ComparePanel::what() const {
    QString what = m_places->currentText();
    if (way() != ComparedAs::Values)
        what = tr("%1, %2 against %3", "place, way of comparing, run")
                   .arg(what, m_ways->currentText(), m_references->currentText());
    return what.simplified();
}

QByteArray ComparePanel::text(char separator, const QLocale& locale) const {
    std::string remarks;
    for (const QString& remark : m_content.remarks + QStringList{what()})
        remarks += csvRemark(remark.toStdString(), separator) + '\n';
    return QByteArray::fromStdString(remarks) + m_model->text(separator, locale);
}

/// A spreadsheet on this computer reads the decimal sign of its language.
void ComparePanel::copy() { QGuiApplication::clipboard()->setText(QString::fromUtf8(text('\t', QLocale()))); }

namespace {

/// F2 on a name that can be typed over is the table's; elsewhere it is the window's.
void keepRenameKey(const QTableView& table, QEvent* event) {
    const bool editable = table.currentIndex().flags() & Qt::ItemIsEditable;
    if (editable && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) event->accept();
}

}  // namespace

/// Copies the whole table; Qt would copy only one cell.
bool ComparePanel::eventFilter(QObject* watched, QEvent* event) {
    const bool copies = watched == m_table && event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy);
    if (copies) copy();
    if (watched == m_table && event->type() == QEvent::ShortcutOverride) keepRenameKey(*m_table, event);
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitNames();
    return copies || QFrame::eventFilter(watched, event);
}

/// Its controls need fewer lines if it is wide.
QSize ComparePanel::minimumSizeHint() const {
    return {scaled(narrowest), layout()->minimumHeightForWidth(std::max(width(), scaled(narrowest)))};
}

void ComparePanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

void ComparePanel::keyPressEvent(QKeyEvent* event) {
    const auto pin = m_model->pinOf(m_table->currentIndex().row());
    if (event->key() == Qt::Key_Delete && pin) return emit edited(removePin(*pin), {});
    QFrame::keyPressEvent(event);
}

/// What needs most room in a column.
QString ComparePanel::widestIn(Compared measure) const {
    const QString smallest =
        leastShown(m_content.unit) < 1e-4 ? QStringLiteral("0.000000888") : QStringLiteral("0.000888");
    const bool tiny = way() != ComparedAs::Values || measure == Compared::Cmin;
    const QString number = tiny && measure != Compared::Fluctuation ? smallest : QStringLiteral("00,000");
    const QString words = measure == Compared::Tmax ? missingText("highest_at_end") : QString();
    return (way() == ComparedAs::Ratios ? QString() : QStringLiteral("−")) + number + QLatin1Char('\n') + words;
}

void ComparePanel::fitTable() {
    const int line = fontMetrics().height();
    const int row = line + scaled(6);
    m_table->setIconSize({scaled(22), scaled(14)});
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(2 * line + scaled(6));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(scaled(narrowestColumn));
    for (int section = 1; section < m_model->columnCount(); ++section) {
        const QString lines = m_model->headerData(section, Qt::Horizontal).toString() + QLatin1Char('\n') +
                              widestIn(static_cast<Compared>(section - 1));
        header->resizeSection(section, fontMetrics().size(0, lines).width() + scaled(6));
    }
    fitNames();
    m_table->setMinimumHeight(header->height() + leastRows * row + 4);
}

/// The names get the width left over by the numbers.
void ComparePanel::fitNames() {
    QHeaderView* header = m_table->horizontalHeader();
    const int numbers = header->length() - header->sectionSize(0);
    header->resizeSection(0, std::max(scaled(narrowestName), m_table->viewport()->width() - numbers));
}

void ComparePanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitTable();
}

}  // namespace theca::app
