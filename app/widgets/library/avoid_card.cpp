#include "app/widgets/library/avoid_card.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kNameWidth = 200;
constexpr int kSourceWidth = 110;

} // namespace

AvoidCard::AvoidCard(ThemeManager &themes, const std::vector<AvoidView> &avoid, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kLg, space::kXl, space::kLg);
    column->setSpacing(space::kMd);
    column->addWidget(
        new PlainLabel(themes, TextRole::Strong, Ink::Text, tr("Better left alone"), this));
    for (const AvoidView &one : avoid) {
        auto *const name = new PlainLabel(themes, TextRole::Label, Ink::Text, one.name, this);
        auto *const why = new PlainLabel(themes, TextRole::Small, Ink::Muted, one.why, this);
        auto *const source =
            new PlainLabel(themes, TextRole::Caption, Ink::Faint, one.source, this);
        name->setFixedWidth(themes.scaled(kNameWidth));
        source->setFixedWidth(themes.scaled(kSourceWidth));
        name->setWrapped(2);
        why->setWrapped(2);
        source->setWrapped(2);
        auto *const line = new QHBoxLayout;
        line->setSpacing(space::kLg);
        line->addWidget(name);
        line->addWidget(why, 1);
        line->addWidget(source);
        column->addLayout(line);
    }
}

void AvoidCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    drawPanel(painter, rect(), radius::kGroup, theme.surface, theme.outline);
}

} // namespace unhunch
