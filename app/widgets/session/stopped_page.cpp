#include "app/widgets/session/stopped_page.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/ground.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/theme/paint.h"

#include <QLayoutItem>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace unhunch {
namespace {

constexpr int kWidth = 640;
constexpr int kIcon = 24;
/// Room for the icon before the lines.
constexpr int kTextInset = 64;

} // namespace

StoppedPage::StoppedPage(ThemeManager &themes, QWidget *parent)
    : SessionPage(parent)
    , m_themes(themes)
    , m_heading(new PlainLabel(themes, TextRole::Title2, Ink::Text, {}, this))
    , m_card(new QWidget(this))
    , m_lines(new QVBoxLayout(m_card))
{
    m_card->setMaximumWidth(kWidth);
    m_lines->setContentsMargins(
        leading({kTextInset, space::kCard, space::kCard, space::kCard}, layoutDirection()));
    m_lines->setSpacing(space::kMd);
    auto *const close = new Button(themes, ButtonKind::Primary, tr("Close"), this);
    close->setKeyCap(tr("Enter"));
    close->setControlHeight(height::kSession);
    connect(close, &Button::clicked, this, &StoppedPage::closeRequested);

    auto *const ground = new Ground([this](QPainter &painter) { paintCard(painter); });
    auto *const column = new QVBoxLayout(ground);
    column->setSpacing(space::kCard);
    column->addStretch(2);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addLayout(centred(m_card));
    column->addWidget(close, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolled(ground, this));
}

void StoppedPage::setView(const SessionView &view)
{
    const SessionEnd &end = view.end;
    if (end == m_end)
        return;
    m_end = end;
    m_heading->setText(end.heading);
    while (QLayoutItem *const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    TextRole role = end.urgent ? TextRole::Title3 : TextRole::Lead;
    for (const QString &line : end.lines) {
        auto *const label = new PlainLabel(m_themes, role, Ink::Text, line, m_card);
        label->setWrapped();
        m_lines->addWidget(label);
        role = TextRole::Lead;
    }
    setAccessibleName(end.heading);
    setAccessibleDescription(end.lines.empty() ? QString() : end.lines.front());
    update();
}

void StoppedPage::press(Qt::Key key)
{
    if (key == Qt::Key_Return)
        Q_EMIT closeRequested();
}

void StoppedPage::paintCard(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const QRect card = m_card->geometry();
    drawPanel(painter, card, radius::kLargeCard, m_end.urgent ? theme.dangerSoft : theme.surface,
              m_end.urgent ? theme.danger : theme.outline);
    const QRect icon =
        QStyle::visualRect(layoutDirection(), card,
                           {card.left() + space::kCard, card.top() + space::kCard, kIcon, kIcon});
    drawIcon(painter, icon, m_end.urgent ? Icon::Warning : Icon::Info,
             m_end.urgent ? theme.danger : theme.textMuted, kIcon);
}

} // namespace unhunch
