#pragma once

#include "app/presentation/notice_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <optional>

namespace unhunch {

class Button;
class PlainLabel;

/// A strip at the top of a page: one sentence and perhaps one thing to do. Hidden without a notice.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(ThemeManager &themes, QWidget *parent = nullptr);

    void setNotice(const std::optional<NoticeView> &notice);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    NoticeView::Kind m_kind{};
    PlainLabel *m_text;
    Button *m_action;
};

} // namespace unhunch
