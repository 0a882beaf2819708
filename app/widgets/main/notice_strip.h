#pragma once

#include "app/presentation/notice_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;

namespace unhunch {

class Button;
class PlainLabel;

/// A strip at the top of a page: a sentence or two and perhaps something to do or to answer.
/// Hidden without a notice.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(ThemeManager &themes, QWidget *parent = nullptr);

    void setNotice(const std::optional<NoticeView> &notice);

Q_SIGNALS:
    void actionRequested(int which); ///< of the notice's actions

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QStringList &actions);

    ThemeManager &m_themes;
    NoticeView::Kind m_kind{};
    PlainLabel *m_text;
    QHBoxLayout *m_line;
    std::vector<Button *> m_actions{};
};

} // namespace unhunch
