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
    QStringList all = m_lasting + m_unsaved;
    NoticeView view = m_offer.value_or(NoticeView{});
    if (m_offer)
        all.prepend(m_offer->text);
    if (all.isEmpty())
        return std::nullopt;
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

void NoticeDesk::offer(const std::optional<NoticeView> &offer)
{
    if (offer == m_offer)
        return;
    m_offer = offer;
    Q_EMIT changed();
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
