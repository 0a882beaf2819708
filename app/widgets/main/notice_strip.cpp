#include "app/widgets/main/notice_strip.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace unhunch {

namespace {

constexpr int kIcon = 20;
constexpr int kIconRoom = space::kLg + kIcon + space::kMd;
constexpr int kLeastHeight = 48;
constexpr int kMostLines = 3;

struct Look {
    QColor ground{};
    QColor ink{};
    Icon icon{Icon::Info};
};

Look lookOf(NoticeView::Kind kind, const Theme &theme)
{
    switch (kind) {
    case NoticeView::Kind::News:
        return {theme.accentSoft, theme.accent, Icon::Info};
    case NoticeView::Kind::Caution:
        return {theme.holdSoft, theme.hold, Icon::Info};
    case NoticeView::Kind::Error:
        return {theme.dangerSoft, theme.danger, Icon::Warning};
    }
    return {};
}

} // namespace

NoticeStrip::NoticeStrip(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_text(new PlainLabel(themes, TextRole::Label, Ink::Text, {}, this))
    , m_action(new Button(themes, ButtonKind::Secondary, {}, this))
{
    m_text->setWrapped(kMostLines);
    m_text->setAlignment(Qt::AlignVCenter);
    m_action->setControlHeight(height::kSettings);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kIconRoom, space::kXs, space::kSm, space::kXs);
    line->setSpacing(space::kMd);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    setMinimumHeight(kLeastHeight);
    hide();
    connect(m_action, &QAbstractButton::clicked, this, &NoticeStrip::actionRequested);
}

void NoticeStrip::setNotice(const std::optional<NoticeView> &notice)
{
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_kind = notice->kind;
    m_text->setText(notice->text);
    m_action->setText(notice->action);
    m_action->setAccessibleName(notice->action);
    m_action->setVisible(!notice->action.isEmpty());
    setAccessibleName(notice->text);
    update();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [ground, ink, icon] = lookOf(m_kind, m_themes.theme());
    drawPanel(painter, rect(), radius::kControl, ground, Qt::transparent, 0);
    const qreal left = isRightToLeft() ? width() - space::kLg - kIcon : space::kLg;
    drawIcon(painter, QRectF(left, 0, kIcon, height()), icon, ink, kIcon);
}

} // namespace unhunch
