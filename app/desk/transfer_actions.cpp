#include "app/desk/transfer_actions.h"

#include "app/adapters/export/added_rows.h"
#include "app/adapters/export/write_file.h"
#include "app/paper/summary_pdf.h"
#include "app/presentation/calendar_words.h"
#include "app/presentation/import_words.h"
#include "app/widgets/history/erase_dialog.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace unhunch {

namespace {

core::Result<core::Success> writeBytes(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, [&bytes](const Sink &sink) { return sink(bytes); });
}

} // namespace

TransferActions::TransferActions(Parts parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{}

void TransferActions::carryOut(HistoryOrder order)
{
    switch (order) {
    case HistoryOrder::Summary:
        return save(tr("Page to print"), QStringLiteral("unhunch.pdf"),
                    [this](const QString &path) { return writeSummary(path); });
    case HistoryOrder::Calendar:
        return save(tr("Plan for a calendar"), QStringLiteral("unhunch.ics"),
                    [this](const QString &path) { return writeCalendar(path); });
    case HistoryOrder::Json:
        return save(tr("All of the history"), QStringLiteral("unhunch.json"),
                    [this](const QString &path) {
                        return m_parts.transfer.current().toJson(path, m_parts.clock.now().utc);
                    });
    case HistoryOrder::Csv:
        return saveTables();
    case HistoryOrder::Import:
        return importFile();
    case HistoryOrder::Undo:
        return undo();
    case HistoryOrder::Erase:
        return erase();
    }
}

void TransferActions::save(const QString &title, const QString &name, Write write)
{
    auto *dialog = new QFileDialog(&m_window, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString &path) {
                tell(write(path), tr("Written to %1.").arg(path));
            });
    dialog->open();
}

void TransferActions::saveTables()
{
    auto *dialog = new QFileDialog(&m_window, tr("A folder for the tables"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        tell(m_parts.transfer.current().toCsv(path, m_parts.zone), tr("Written to %1.").arg(path));
    });
    dialog->open();
}

void TransferActions::importFile()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Import"), QDir::homePath(), tr("History (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TransferActions::importFrom);
    dialog->open();
}

void TransferActions::importFrom(const QString &path)
{
    const auto added = m_parts.transfer.importFile(path, ImportMode::Import);
    Q_EMIT told(added ? importWords(*added, false) : QString::fromStdString(added.error().message));
}

void TransferActions::undo()
{
    tell(m_parts.transfer.undoImport(), tr("The last import is undone."));
}

void TransferActions::erase()
{
    auto *dialog = new EraseDialog(m_parts.themes, &m_window);
    connect(dialog, &QDialog::accepted, this, &TransferActions::eraseRequested);
    dialog->open();
}

void TransferActions::tell(const core::Result<core::Success> &result, const QString &success)
{
    Q_EMIT told(result ? success : QString::fromStdString(result.error().message));
}

core::Result<core::Success> TransferActions::writeCalendar(const QString &path) const
{
    const core::UtcTime now = m_parts.clock.now().utc;
    const auto entries = calendarEntries(m_parts.service.rules(), m_parts.plan.catalogue());
    return writeBytes(path, QByteArray::fromStdString(
                                core::toICalendar(entries, m_parts.service.status().day, now)));
}

core::Result<core::Success> TransferActions::writeSummary(const QString &path) const
{
    return writeBytes(path, summaryPdf(m_parts.look.summary(), QLocale()));
}

} // namespace unhunch
