#pragma once

#include <QPainter>
#include <QWidget>

#include <functional>

namespace unhunch {

/// What lies under the widgets of a page; another paints it.
class Ground : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter &)>;

    explicit Ground(Paint paint, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter);
    }

private:
    Paint m_paint;
};

} // namespace unhunch
