#include "app/widgets/plan/choices_page.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/plan/choice_group.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kWidest = 840;
constexpr int kTop = 32;
constexpr int kBottom = 29;
constexpr int kShadow = 12; ///< as the groups have it round their cards
constexpr int kIcon = 20;
constexpr int kStrip = 48;

} // namespace

ChoicesPage::ChoicesPage(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new PlainLabel(themes, TextRole::Title2, Ink::Text, {}, this))
    , m_lead(new PlainLabel(themes, TextRole::Body, Ink::Muted, {}, this))
    , m_fits(new PlainLabel(themes, TextRole::Label, Ink::OnAccentSoft, {}, this))
    , m_column(new QVBoxLayout)
{
    m_lead->setWrapped(2);
    m_fits->setMinimumHeight(themes.scaled(kStrip));
    m_fits->setAlignment(Qt::AlignVCenter);
    const QMargins leftToRight(space::kLg + kIcon + space::kMd, 0, space::kLg, 0);
    m_fits->setContentsMargins(leading(leftToRight, layoutDirection()));
    m_column->setSpacing(space::kSm);
    auto *const strip = new QVBoxLayout;
    strip->setContentsMargins(kShadow, 0, kShadow, 0);
    strip->addWidget(m_fits);
    auto *const page = new QVBoxLayout(this);
    page->setSpacing(4);
    for (PlainLabel *const label : {m_title, m_lead}) {
        auto *const inset = new QVBoxLayout;
        inset->setContentsMargins(kShadow, 0, kShadow, 0);
        inset->addWidget(label);
        page->addLayout(inset);
    }
    page->addSpacing(space::kLg);
    page->addLayout(m_column);
    page->addLayout(strip);
    page->addStretch();
}

void ChoicesPage::setView(const ChoicesView &view)
{
    m_title->setText(view.title);
    m_lead->setText(view.lead);
    m_fits->setText(view.fits);
    while (m_groups.size() < view.groups.size()) {
        auto *const group = new ChoiceGroup(m_themes, this);
        connect(group, &ChoiceGroup::chosen, this, &ChoicesPage::chosen);
        m_column->addWidget(group);
        m_groups.push_back(group);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setView(view.groups[i]);
    update();
}

void ChoicesPage::resizeEvent(QResizeEvent *)
{
    const int side = space::kPage - kShadow;
    const int rest = width() - side - m_themes.scaled(kWidest) - 2 * kShadow;
    layout()->setContentsMargins(side, kTop, std::max(side, rest), kBottom);
}

void ChoicesPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const QRectF strip = m_fits->geometry();
    drawPanel(painter, strip, radius::kControl, theme.accentSoft, Qt::transparent, 0);
    const qreal left =
        isRightToLeft() ? strip.right() - space::kLg - kIcon : strip.left() + space::kLg;
    drawIcon(painter, QRectF(left, strip.top(), kIcon, strip.height()), Icon::Check,
             theme.onAccentSoft, kIcon);
}

} // namespace unhunch
