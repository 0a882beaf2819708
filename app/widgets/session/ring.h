#pragma once

#include "app/presentation/ring_view.h"

#include <QPixmap>
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
    /// Of the words around the number, beside the ring's size.
    void setTextScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of the view, what the frames between two numbers have in common.
    [[nodiscard]] RingView still() const;
    [[nodiscard]] bool numberMoves() const;
    void refreshStill();
    [[nodiscard]] QRectF square() const;
    [[nodiscard]] QRectF arcs() const; ///< the middle of their line
    [[nodiscard]] double lineWidth() const;
    void drawSegment(QPainter &painter, int segment, double share) const;
    void paintTracks(QPainter &painter) const;
    void paintMovingArc(QPainter &painter) const;
    void paintDisc(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintNumbers(QPainter &painter, const RingView &view) const;
    void paintNumber(QPainter &painter, const QString &number, double size, double opacity) const;

    ThemeManager &m_themes;
    RingView m_view{};
    double m_textScale{1.0};
    RingView m_stillView{}; ///< of the picture
    QPixmap m_still{};      ///< arcs with round ends and words cost more than all that moves
};

} // namespace unhunch
