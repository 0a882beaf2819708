#include "app/widgets/controls/scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace unhunch {

QScrollArea *scrolled(QWidget *body, QWidget *parent)
{
    auto *const area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    return area;
}

QHBoxLayout *centred(QWidget *body)
{
    constexpr int kAll = 1000; // beside it, what it does not take
    auto *const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(body, kAll);
    row->addStretch(1);
    return row;
}

} // namespace unhunch
