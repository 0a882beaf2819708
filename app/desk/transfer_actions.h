#pragma once

#include "app/desk/look_back.h"
#include "app/desk/transfer_desk.h"
#include "app/widgets/history/history_menu.h"

#include <QObject>

#include <functional>

namespace unhunch {

/// Carries out what the history's menu offers: asks for a file, and says how it went.
class TransferActions : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        TransferDesk &transfer;
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        const LookBack &look;
        const core::Clock &clock;
        const core::Zone &zone;
    };

    /// Ends with `window`, over which it asks.
    TransferActions(Parts parts, QWidget &window);

    void carryOut(HistoryOrder order);

Q_SIGNALS:
    void told(const QString &sentence);
    void eraseRequested();

private:
    using Write = std::function<core::Result<core::Success>(const QString &path)>;

    void save(const QString &title, const QString &name, Write write);
    void saveTables();
    void importFile();
    void importFrom(const QString &path);
    void undo();
    void erase();
    void tell(const core::Result<core::Success> &result, const QString &success);
    [[nodiscard]] core::Result<core::Success> writeCalendar(const QString &path) const;
    [[nodiscard]] core::Result<core::Success> writeSummary(const QString &path) const;

    Parts m_parts;
    QWidget &m_window;
};

} // namespace unhunch
