#pragma once

#include "app/presentation/journey_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

namespace unhunch {

/// Ninety days as boxes, a week in each column, below the stages they belong to.
class JourneyCard : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyCard(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const JourneyView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] QRectF columns(std::size_t first, std::size_t count) const;
    [[nodiscard]] QRectF box(std::size_t day) const;
    void paintStage(QPainter &painter, const JourneyStageView &stage) const;
    void paintDay(QPainter &painter, const QRectF &box, const JourneyDayView &day) const;
    void paintWords(QPainter &painter) const;
    [[nodiscard]] QString sentenceAt(const QPointF &point) const;

    ThemeManager &m_themes;
    JourneyView m_view;
};

} // namespace unhunch
