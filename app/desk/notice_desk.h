#pragma once

#include "app/adapters/notifications/desktop_notifier.h"
#include "app/presentation/notice_view.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace unhunch {

/// What is told of the plan; the first of this list that there is.
enum class NewsRank : std::uint8_t { StopSign, FirstSteps, Question, Levels };

/// Something told of the plan, and who hears which of its actions was pressed.
struct News {
    NoticeView view{};
    std::function<void(int which)> answer{};
};

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
    /// None: nothing of that rank any more.
    void setNews(NewsRank rank, std::optional<News> news);
    /// One of the actions of what is shown was pressed.
    void answer(int which);

Q_SIGNALS:
    void changed();
    /// The message on the desktop was clicked.
    void openRequested();

private:
    bool add(QStringList &list, const QString &sentence);
    void notify(const QString &sentence);

    DesktopNotifier &m_notifier;
    std::map<NewsRank, News> m_news{};
    QStringList m_lasting{};
    QStringList m_unsaved{};
    QStringList m_onDesktop{}; ///< what the desktop has been told
};

} // namespace unhunch
