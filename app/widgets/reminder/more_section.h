#pragma once

#include "app/presentation/reminder_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

class AnswerRow;
class FlowLayout;

/// The part of the card that More opens: what counts without a session, and skipping with a reason.
class MoreSection : public QWidget
{
    Q_OBJECT

public:
    explicit MoreSection(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ReminderView &view);

Q_SIGNALS:
    void alreadyDidRequested();
    void shortVersionRequested();
    void skipRequested(unhunch::core::Reason reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setSkips(const std::vector<SkipChoice> &skips);

    ThemeManager &m_themes;
    AnswerRow *m_alreadyDid;
    AnswerRow *m_shortVersion;
    QWidget *m_skipHead;
    FlowLayout *m_skips;
    std::vector<SkipChoice> m_shown;
};

} // namespace unhunch
