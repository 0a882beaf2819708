#include "app/widgets/caution/caution_page.h"

#include "app/presentation/caution_view.h"
#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {
namespace {

constexpr int kWidth = 560;

} // namespace

CautionPage::CautionPage(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
{
    auto *const body = new QWidget;
    body->setMaximumWidth(kWidth);
    auto *const column = new QVBoxLayout(body);
    column->setSpacing(space::kMd);
    const auto add = [&](TextRole role, Ink ink, const QString &text) {
        auto *const label = new PlainLabel(themes, role, ink, text, body);
        label->setWrapped();
        column->addWidget(label);
    };
    const CautionView view = presentCaution();
    column->addStretch(2);
    add(TextRole::Title2, Ink::Text, view.heading);
    add(TextRole::Lead, Ink::Muted, view.lead);
    for (const QString &sign : view.signs)
        add(TextRole::Lead, Ink::Text, tr("•  %1").arg(sign));
    add(TextRole::Lead, Ink::Danger, view.emergency);
    add(TextRole::Lead, Ink::Muted, view.fine);
    auto *const close = new Button(themes, ButtonKind::Primary, tr("Go back"), body);
    close->setKeyCap(tr("Esc"));
    close->setControlHeight(height::kLarge);
    column->addSpacing(space::kMd);
    column->addWidget(close, 0, Qt::AlignLeading);
    column->addStretch(3);
    connect(close, &Button::clicked, this, &CautionPage::closeRequested);

    auto *const area = scrolled(body, this);
    area->setAlignment(Qt::AlignHCenter);
    auto *const page = new QVBoxLayout(this);
    page->addWidget(area);
    setAccessibleName(view.heading);
}

} // namespace unhunch
