#pragma once

#include "app/adapters/notifications/desktop_notifier.h"
#include "app/presentation/notice_view.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace unhunch {

/// Keeps what the user should know about the program itself, one sentence each, for the top of the
/// main window. What keeps it from working is told on the desktop as well, once: the window may
/// never be opened.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    explicit NoticeDesk(DesktopNotifier &notifier, QObject *parent = nullptr);

    /// All sentences that still hold; none if there are none.
    [[nodiscard]] std::optional<NoticeView> view() const;

public Q_SLOTS:
    /// For the window only: how to get along with this desktop.
    void tell(const QString &sentence);
    /// Something does not work; also told on the desktop.
    void warn(const QString &sentence);
    /// As warn(), until saved().
    void warnUnsaved(const QString &sentence);
    /// Nothing waits to be saved any more.
    void saved();
    void takeBack(const QString &sentence);
    /// What is told of the plan, perhaps with something to do; none: nothing any more.
    void setNews(const std::optional<NoticeView> &news);

Q_SIGNALS:
    void changed();
    void newsAnswered();
    /// The message on the desktop was clicked.
    void openRequested();

private:
    bool add(QStringList &list, const QString &sentence);
    void notify(const QString &sentence);

    DesktopNotifier &m_notifier;
    std::optional<NoticeView> m_news{};
    QStringList m_lasting{};
    QStringList m_unsaved{};
    QStringList m_onDesktop{}; ///< what the desktop has been told
};

} // namespace unhunch
