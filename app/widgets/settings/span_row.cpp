#include "app/widgets/settings/span_row.h"

#include "app/presentation/clock_words.h"
#include "app/widgets/controls/clock_edit.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>

namespace unhunch {

SpanRow::SpanRow(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_from(new ClockEdit(themes, this))
    , m_to(new ClockEdit(themes, this))
    , m_remove(new IconButton(themes, Icon::Minus, tr("Take these hours away"), this))
{
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kMd);
    line->addWidget(m_from);
    line->addWidget(new PlainLabel(themes, TextRole::Body, Ink::Muted, tr("to", "hours"), this));
    line->addWidget(m_to);
    line->addWidget(m_remove);
    line->addStretch();
    for (ClockEdit *const one : {m_from, m_to}) {
        connect(one, &ClockEdit::chosen, this, &SpanRow::edited);
        connect(one, &ClockEdit::refused, this, &SpanRow::refused);
    }
    connect(m_remove, &QAbstractButton::clicked, this, &SpanRow::removed);
}

void SpanRow::setSpan(const core::ClockSpan &span, const QString &name)
{
    m_from->setClock(span.from);
    m_to->setClock(span.to);
    m_from->setSubject(tr("%1, from").arg(name));
    m_to->setSubject(tr("%1, to").arg(name));
    m_remove->setGlyph(Icon::Minus,
                       tr("Take away %1 to %2")
                           .arg(clockWords(span.from, QLocale()), clockWords(span.to, QLocale())));
}

void SpanRow::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

core::ClockSpan SpanRow::span() const
{
    return {m_from->clock(), m_to->clock()};
}

} // namespace unhunch
