#include "app/widgets/session/stopped_page.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/paint.h"

#include <QLayoutItem>
#include <QPainter>
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
    m_card->setFixedWidth(kWidth);
    m_lines->setContentsMargins(kTextInset, space::kCard, space::kCard, space::kCard);
    m_lines->setSpacing(space::kMd);
    auto *const close = new Button(themes, ButtonKind::Primary, tr("Close"), this);
    close->setKeyCap(tr("Enter"));
    close->setControlHeight(height::kSession);
    connect(close, &Button::clicked, this, &StoppedPage::closeRequested);

    auto *const column = new QVBoxLayout(this);
    column->setSpacing(space::kCard);
    column->addStretch(2);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    // Between stretches the card keeps its width when the column asks how high its lines are.
    auto *const row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_card);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void StoppedPage::setEnd(const SessionEnd &end)
{
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

void StoppedPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
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
