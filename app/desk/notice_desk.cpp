#include "app/desk/notice_desk.h"

namespace unhunch {

NoticeDesk::NoticeDesk(DesktopNotifier &notifier, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
{
    connect(&m_notifier, &DesktopNotifier::actionInvoked, this, [this] {
        m_notifier.withdraw();
        Q_EMIT openRequested();
    });
}

std::optional<NoticeView> NoticeDesk::view() const
{
    const QStringList troubles = m_lasting + m_unsaved;
    std::optional<NoticeView> told;
    if (!m_news.empty())
        told = m_news.begin()->second.view;
    if (troubles.isEmpty())
        return told;
    NoticeView view = told.value_or(NoticeView{});
    const QStringList all = told ? QStringList{view.text} + troubles : troubles;
    view.kind = NoticeView::Kind::Caution;
    view.text = all.join(u' ');
    return view;
}

void NoticeDesk::tell(const QString &sentence)
{
    add(m_lasting, sentence);
}

void NoticeDesk::warn(const QString &sentence)
{
    if (add(m_lasting, sentence))
        notify(sentence);
}

void NoticeDesk::warnUnsaved(const QString &sentence)
{
    if (add(m_unsaved, sentence))
        notify(sentence);
}

void NoticeDesk::saved()
{
    if (m_unsaved.isEmpty())
        return;
    m_unsaved.clear();
    Q_EMIT changed();
}

void NoticeDesk::takeBack(const QString &sentence)
{
    if (m_lasting.removeAll(sentence) > 0)
        Q_EMIT changed();
}

void NoticeDesk::setNews(NewsRank rank, std::optional<News> news)
{
    const auto before = view();
    if (news)
        m_news.insert_or_assign(rank, *std::move(news));
    else
        m_news.erase(rank);
    if (view() != before)
        Q_EMIT changed();
}

void NoticeDesk::answer(int which)
{
    if (m_news.empty() || !m_news.begin()->second.answer)
        return;
    const auto hear = m_news.begin()->second.answer; // it may put other news in its place
    hear(which);
}

bool NoticeDesk::add(QStringList &list, const QString &sentence)
{
    if (sentence.isEmpty() || m_lasting.contains(sentence) || m_unsaved.contains(sentence))
        return false;
    list << sentence;
    Q_EMIT changed();
    return true;
}

// One message, which grows: a service shows only so many. A disk that fills up again and again is
// told once.
void NoticeDesk::notify(const QString &sentence)
{
    if (m_onDesktop.contains(sentence))
        return;
    m_onDesktop << sentence;
    m_notifier.show({QStringLiteral("Unhunch"),
                     m_onDesktop.join(u' '),
                     {{QStringLiteral("default"), tr("Open Unhunch")}}});
}

} // namespace unhunch
