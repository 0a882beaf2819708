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
    , m_line(new QHBoxLayout(this))
{
    m_text->setWrapped(kMostLines);
    m_text->setAlignment(Qt::AlignVCenter);
    // Margins do not turn with the layout, spacings do.
    m_line->setContentsMargins(space::kSm, space::kXs, space::kSm, space::kXs);
    m_line->setSpacing(space::kSm);
    m_line->addSpacing(kIconRoom - space::kSm);
    m_line->addWidget(m_text, 1);
    m_line->addSpacing(space::kXs);
    setMinimumHeight(kLeastHeight);
    hide();
}

// Buttons stay while they can: one of them may have the keyboard.
void NoticeStrip::offer(const QStringList &actions)
{
    const auto wanted = static_cast<std::size_t>(actions.size());
    while (m_actions.size() < wanted) {
        auto *const button = new Button(m_themes, ButtonKind::Secondary, {}, this);
        button->setControlHeight(height::kSettings);
        m_line->addWidget(button);
        const int which = static_cast<int>(m_actions.size());
        connect(button, &QAbstractButton::clicked, this,
                [this, which] { Q_EMIT actionRequested(which); });
        m_actions.push_back(button);
    }
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QString words = actions.value(static_cast<qsizetype>(i));
        m_actions[i]->setText(words);
        m_actions[i]->setAccessibleName(words);
        m_actions[i]->setVisible(i < wanted);
    }
}

void NoticeStrip::setNotice(const std::optional<NoticeView> &notice)
{
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_kind = notice->kind;
    m_text->setText(notice->text);
    offer(notice->actions);
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
