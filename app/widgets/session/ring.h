#pragma once

#include "app/presentation/ring_view.h"

#include <QWidget>

namespace unhunch {

class ThemeManager;

/// The big ring of a guided session: how far, how many, how long. It has no clock of its own.
class Ring : public QWidget
{
    Q_OBJECT

public:
    explicit Ring(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const RingView &view);
    /// The sentence a screen reader says for it.
    void setSpoken(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintArcs(QPainter &painter, const QRectF &square) const;
    void paintSegments(QPainter &painter, const QRectF &arcs) const;
    void paintDisc(QPainter &painter, const QRectF &square) const;
    void paintText(QPainter &painter, const QRectF &square) const;
    void paintNumber(QPainter &painter, const QRectF &square, const QString &number, double size,
                     double opacity) const;

    ThemeManager &m_themes;
    RingView m_view{};
};

} // namespace unhunch
